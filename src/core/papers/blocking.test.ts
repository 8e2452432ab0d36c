import { describe, expect, it } from '@jest/globals';
import { change, checked, need } from '../testing/programme-of';
import type { TestRow } from '../testing/snapshot-of';

const agenda = (...cases: readonly (readonly [string, string | null])[]): readonly TestRow[] =>
  cases.map(([number, about]) => ({
    ...{ Sak: number, Tittel: `Sak ${number}`, Type: 'Beslutning', Fra: null, Til: null, Behov: about },
    ...{ 'Forslag til vedtak': 'Programstyret godkjenner det.', Vedlegg: null, Møte: '3/22' },
  }));
const blocking = (needs: readonly TestRow[], economy?: readonly TestRow[]) =>
  checked({ needs, ...(economy && { economy }), cases: agenda(['17/22', '#1'], ['18/22', '#2']) }).cases.map(
    ({ number, blocking: by }) => [number, by.map(({ rule }) => rule)],
  );

const year = (number: number, available: number) => ({
  ...{ År: number, 'Tildelt ramme': 20, Forbruk: 8, Restprognose: 7 },
  ...{ Årsprognose: 15, Disponibelt: available },
});

describe('what keeps a memo from being made', () => {
  it('is a fault of its own need, and no fault of another', () => {
    const other = need({ Nr: 2, 'Avhenger av': '#98' });
    expect(blocking([change(), other])).toEqual([
      ['17/22', []],
      ['18/22', ['need/dependency-unknown']],
    ]);
  });

  it('is a fault in the year of Økonomi that is printed, where a frame is changed', () => {
    const needs = [change(), need({ Nr: 2 })];
    expect(blocking(needs, [year(2022, 5)])).toEqual([
      ['17/22', []],
      ['18/22', []],
    ]);
    expect(blocking(needs, [year(2022, 6)])).toEqual([
      ['17/22', ['budget/available-sum']],
      ['18/22', []],
    ]);
    expect(blocking(needs, [year(2022, 5), year(2021, 6)])).toEqual([
      ['17/22', []],
      ['18/22', []],
    ]);
    const later = change({
      ...{ 'Ny ramme (MNOK)': null, 'Endring (MNOK)': null, 'Ny frist': 'desember 2022' },
    });
    expect(blocking([later, need({ Nr: 2 })], [year(2022, 6)])[0]).toEqual(['17/22', []]);
  });

  it('is of the year of the case’s own meeting, which may be another than the first', () => {
    const meetings = [
      { Møte: '9/22', Organ: 'Programstyret', Dato: '14.12.2022' },
      { Møte: '1/23', Organ: 'Programstyret', Dato: '18.01.2023' },
    ];
    const cases = agenda(['50/22', '#1'], ['1/23', '#2']).map((row, index) => ({
      ...row,
      Møte: index === 0 ? '9/22' : '1/23',
    }));
    const needs = [change(), change({ Nr: 2 })];
    const economy = [year(2022, 5), year(2023, 6)];
    const { cases: read } = checked({ needs, cases, meetings, economy }, { meeting: null });
    expect(read.map(({ blocking: by }) => by.map(({ rule }) => rule))).toEqual([
      [],
      ['budget/available-sum'],
    ]);
  });

  it('is any frame that cannot be summed, where the sum of frames is printed', () => {
    const other = need({ Nr: 2 });
    const third = (frame: number | string) => need({ Nr: 3, 'Ramme (MNOK)': frame });
    expect(blocking([change(), other, third('ti')])).toEqual([
      ['17/22', ['frame/amount-invalid']],
      ['18/22', []],
    ]);
    expect(blocking([change(), other, third(10_000_000)])).toEqual([
      ['17/22', ['workbook/unit-suspect']],
      ['18/22', []],
    ]);
    expect(blocking([change(), other, third(10)])).toEqual([
      ['17/22', []],
      ['18/22', []],
    ]);
  });
});
