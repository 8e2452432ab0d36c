import { describe, expect, it } from '@jest/globals';
import { isoDate } from '../calendar/days';
import { ore } from '../money/money';
import { change, need, workbookOf, type TestTables } from '../testing/programme-of';
import type { TestCell } from '../testing/snapshot-of';
import { cellName } from '../workbook/address';
import { planWhatIf } from './plan-what-if';
import type { Trial } from './what-if';

const today = isoDate(2022, 6, 9);
if (!today) throw new Error('no such day');
const frame = (mnok: number): Trial => ({ kind: 'frame', proposed: ore(mnok * 100_000_000) });

const planned = (needs: TestTables['needs'], trial: Trial) => {
  const plan = planWhatIf(workbookOf({ needs }), { today }, new Map([[1, trial]]));
  return {
    ...plan,
    edits: plan.edits.map(({ address, was, to }) => [cellName(address).replace(/\d/g, ''), was, to]),
  };
};

describe('writing a what-if', () => {
  it('writes the new frame and the change that belongs to it', () => {
    const { edits, left } = planned([change()], frame(13));
    expect(edits.map(([, was, to]) => [was, to])).toEqual([
      [12, 13],
      [2, 3],
    ]);
    expect(left).toEqual([]);
  });

  it('writes in the unit of the column', () => {
    const row = Object.entries(change()).map(([header, value]): [string, TestCell] =>
      header === 'Ny ramme (MNOK)' ? ['Ny ramme i 1000 kr', 12_000] : [header, value],
    );
    const { edits } = planned([Object.fromEntries(row)], frame(13));
    expect(edits.map(([, was, to]) => [was, to])).toContainEqual([12_000, 13_000]);
  });

  it('writes the change where the new frame is a formula, and never over one', () => {
    const formula = change({ 'Ny ramme (MNOK)': { formula: '=F2+I2', value: 12 } });
    expect(planned([formula], frame(13)).edits.map(([, was, to]) => [was, to])).toEqual([[2, 3]]);
    const both = { ...formula, 'Endring (MNOK)': { formula: '=1+1', value: 2 } };
    expect(planned([both], frame(13))).toEqual({ edits: [], left: [1] });
    expect(planned([both], { kind: 'left-out' })).toEqual({ edits: [], left: [1] });
  });

  it('leaves a change out by emptying what proposes it', () => {
    const { edits } = planned([change({ 'Ny frist': '31.12.2022' })], { kind: 'left-out' });
    expect(edits.map(([, was, to]) => [was, to])).toEqual([
      [12, null],
      [2, null],
      ['31.12.2022', null],
    ]);
  });

  it('does nothing to a need whose proposal is gone', () => {
    expect(planned([need()], frame(13))).toEqual({ edits: [], left: [] });
  });
});
