import { describe, expect, it } from '@jest/globals';
import { toMnok } from '../money/money';
import { JUNE_2022 } from '../testing/june-2022';
import { change, checked, need } from '../testing/programme-of';
import type { TestRow } from '../testing/snapshot-of';
import type { FrameChange } from './frame-change';

function changesIn(...needs: readonly TestRow[]): readonly FrameChange[] {
  return checked({ needs }).changes;
}

function mnok(amount: FrameChange['current']): number | null {
  return amount && toMnok(amount.value);
}

function amounts(...needs: readonly TestRow[]): readonly (readonly (number | null)[])[] {
  return changesIn(...needs).map(({ current, change: amount, proposed }) => [
    mnok(current),
    mnok(amount),
    mnok(proposed),
  ]);
}

describe('frameChanges', () => {
  it('gives the published figures of June 2022', () => {
    const figures = checked(JUNE_2022).changes.map((found) => [
      found.need,
      mnok(found.current),
      mnok(found.change),
      mnok(found.proposed),
      found.percentTenths,
      found.deadlineFrom?.value.last,
      found.deadlineTo?.value.last,
      found.months,
    ]);
    expect(figures).toEqual([
      [20, 4.8, 2, 6.8, 417, '2022-04-30', '2022-12-31', 8],
      [23, 8.1, 3.3, 11.4, 407, '2022-09-30', '2022-12-31', 3],
    ]);
  });

  it('works out what is not given, exactly', () => {
    const row = { 'Ramme (MNOK)': 8.1 };
    expect(amounts(change({ ...row, 'Ny ramme (MNOK)': null, 'Endring (MNOK)': 3.3 }))).toEqual([
      [8.1, 3.3, 11.4],
    ]);
    expect(amounts(change({ ...row, 'Ny ramme (MNOK)': 11.4, 'Endring (MNOK)': null }))).toEqual([
      [8.1, 3.3, 11.4],
    ]);
  });

  it('takes the new frame before a change that does not fit it', () => {
    expect(amounts(change({ 'Endring (MNOK)': 5 }))).toEqual([[10, 2, 12]]);
  });

  it('finds a decrease', () => {
    const [found] = changesIn(change({ 'Ny ramme (MNOK)': 8, 'Endring (MNOK)': -2 }));
    expect([mnok(found?.change ?? null), found?.percentTenths]).toEqual([-2, -200]);
  });

  it('does not take a formula that finds nothing for a change', () => {
    const minusCurrent = { formula: '=J2-F2', value: -10 };
    const zero = { formula: '=J2-F2', value: 0 };
    const repeated = { formula: '=F2', value: 10 };
    expect(
      changesIn(
        need({ 'Endring (MNOK)': minusCurrent }),
        need({ Nr: 2, 'Endring (MNOK)': zero, 'Ny ramme (MNOK)': repeated }),
        need({ Nr: 3, 'Endring (MNOK)': '' }),
        need({ Nr: 4, 'Endring (MNOK)': '–' }),
        need({ Nr: 5, 'Ny frist': '30. september 2022' }),
      ),
    ).toEqual([]);
  });

  it('leaves null what cannot be known, and says that it cannot be computed', () => {
    const [found] = changesIn(change({ 'Ramme (MNOK)': null }));
    expect(found).toMatchObject({ current: null, change: null, percentTenths: null, computable: false });
    const [unread] = changesIn(change({ 'Ny ramme (MNOK)': 'avklares' }));
    expect(unread).toMatchObject({ proposed: null, computable: false });
  });

  it('finds a change of time alone', () => {
    const [found] = changesIn(need({ 'Ny frist': 'Q1/Q2 23' }));
    expect(found).toMatchObject({
      changesFrame: false,
      changesTime: true,
      current: null,
      months: 9,
      computable: true,
    });
  });

  it('traces each figure to its cells', () => {
    const [found] = changesIn(change({ 'Ny ramme (MNOK)': null }));
    expect(found?.proposed?.cells.map(({ column }) => column)).toEqual([5, 10]);
    expect(found?.at).toEqual({ sheet: 'Behovskø', row: 1, column: 10 });
  });

  it('reads the same figures from a column in thousands', () => {
    const row = { Nr: 23, Navn: 'Prøvesvar', 'Ramme i 1000 kr': 8100, 'Rammeendring i 1000 kr': 3300 };
    expect(amounts(row)).toEqual([[8.1, 3.3, 11.4]]);
  });
});
