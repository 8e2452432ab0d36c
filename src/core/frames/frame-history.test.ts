import { describe, expect, it } from '@jest/globals';
import { toMnok } from '../money/money';
import { readNeedsQueue } from '../programme/read-programme';
import { day, need, workbookOf } from '../testing/programme-of';
import type { TestRow } from '../testing/snapshot-of';
import { frameHistory } from './frame-history';

const MEETING = day('2022-06-22');

function historyOf(...log: readonly TestRow[]): readonly (readonly unknown[])[] {
  const programme = readNeedsQueue(workbookOf({ needs: [need()], log }), {
    today: MEETING,
    meeting: MEETING,
  });
  return frameHistory(programme, 1, MEETING).map(({ day: decided, frame, kind }) => [
    decided,
    toMnok(frame),
    kind,
  ]);
}

function row(Dato: string, Type: string, Til: TestRow[string], Behov = '#1'): TestRow {
  return { Dato, Sak: '5/22', Behov, Type, Fra: null, Til };
}

describe('frameHistory', () => {
  it('is oldest first, and tells the first frame from the changes of it', () => {
    expect(historyOf(row('09.03.2022', 'ramme', 10), row('10.11.2021', 'gjennomføring', '8 MNOK'))).toEqual([
      ['2021-11-10', 8, 'first'],
      ['2022-03-09', 10, 'change'],
    ]);
  });

  it('stops before the meeting', () => {
    expect(historyOf(row('22.06.2022', 'ramme', 12), row('21.06.2022', 'ramme', 11))).toEqual([
      ['2022-06-21', 11, 'change'],
    ]);
  });

  it('keeps the order of the log within a day', () => {
    expect(historyOf(row('09.03.2022', 'gjennomføring', 8), row('09.03.2022', 'ramme', 7))).toHaveLength(2);
    expect(historyOf(row('09.03.2022', 'gjennomføring', 8), row('09.03.2022', 'ramme', 7)).at(-1)?.[1]).toBe(
      7,
    );
  });

  it('leaves out other types, other needs, rows of several needs, days and words', () => {
    expect(
      historyOf(
        row('09.03.2022', 'modning', 1),
        row('09.03.2022', 'tak', 13),
        row('09.03.2022', 'ramme', 5, '#2'),
        row('09.03.2022', 'ramme', 5, '#1, #2'),
        row('09.03.2022', 'gjennomføring', { value: 44_900, format: 'dd.mm.yyyy' }),
        row('09.03.2022', 'ramme', 'som før'),
        row('09.03.2022', 'gjennomføring', null),
      ),
    ).toEqual([]);
  });
});
