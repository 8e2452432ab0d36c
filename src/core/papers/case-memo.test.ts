import { describe, expect, it } from '@jest/globals';
import { toMnok } from '../money/money';
import { change, day, workbookOf } from '../testing/programme-of';
import { cellName } from '../workbook/address';
import { readPaper } from './paper';

const agenda = ['17/22', '18/22'].map((number, index) => ({
  ...{ Sak: number, Tittel: `Sak ${number}`, Type: 'Beslutning', Behov: `#${index + 1}` },
  'Forslag til vedtak': 'Programstyret godkjenner det.',
}));
// Each need's own forecast is its current frame: 2 MNOK more of each is 2 MNOK less.
const snapshot = workbookOf({
  needs: [change(), change({ Nr: 2 })],
  economy: [{ År: 2022, 'Tildelt ramme': 30, Forbruk: 8, Restprognose: 12 }],
  cases: agenda,
});

describe('what is left after a case', () => {
  const inOrder = (number: string) => {
    const options = { today: day('2022-06-01'), meeting: day('2022-06-22') };
    const paper = readPaper(snapshot, { kind: 'memo', case: number }, options);
    if (!('needs' in paper && 'programme' in paper)) throw new Error('no memo');
    const money = paper.programme;
    if (!money || !('availableInOrder' in money)) throw new Error('no economy');
    return [money.availableAfter, money.availableInOrder].map(
      (figure) => figure && [toMnok(figure.value), figure.cells.map(cellName).join()],
    );
  };

  it('is told with the cases before it on the agenda too, where there are such changes', () => {
    const [alone, together] = inOrder('18/22');
    expect(alone?.[0]).toBe(8);
    expect(together?.[0]).toBe(6);
    // The new and the current frame of both.
    for (const cell of ['J2', 'F2', 'J3', 'F3']) expect(together?.[1]).toContain(cell);
  });

  it('is told once where the case is the first', () => {
    const [alone, together] = inOrder('17/22');
    expect([alone?.[0], together]).toEqual([8, null]);
  });
});
