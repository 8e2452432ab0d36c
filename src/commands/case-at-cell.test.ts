import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { isoDate } from '../core/calendar/days';
import { checkWorkbook } from '../core/check';
import { readWorkbook, toSnapshot } from '../xlsx';
import { caseAtCell } from './case-at-cell';

const today = isoDate(2022, 6, 1);
if (!today) throw new Error('no day');
const sample = toSnapshot(readWorkbook(new Uint8Array(readFileSync('assets/sample.xlsx')), 'sample.xlsx'));
const result = checkWorkbook(sample, { today });
const [one] = result.cases.filter(({ hasChange }) => hasChange);
const [change] = result.changes;
if (!one || !change) throw new Error('no case with a change');
/** Another case, of which nothing but its row and its needs is like the first. */
const other = { ...one, number: '18/22' as typeof one.number, at: { ...one.at, row: 99 }, needs: [] };
const both = { ...result, cases: [other, one] };

describe('the case of a cell', () => {
  it('is that of the row in Saker', () => {
    expect(caseAtCell(both, { ...other.at, column: 0 })).toBe('18/22');
    expect(caseAtCell(both, { ...one.at, column: 5 })).toBe('17/22');
    const without = { ...result, cases: [one, { ...other, hasChange: false }] };
    expect(caseAtCell(without, { ...other.at, column: 0 })).toBe('18/22');
  });

  it('is the one that treats the need of the row', () => {
    expect(caseAtCell(both, { ...change.at, column: 1 })).toBe('17/22');
  });

  it('is the only one with a change, wherever the person is', () => {
    expect(caseAtCell(result, { sheet: 'Møter', row: 0, column: 0 })).toBe('17/22');
    expect(caseAtCell(result, null)).toBe('17/22');
  });

  it('is not guessed among several, nor of the same row on another sheet', () => {
    expect(caseAtCell(both, { sheet: 'Møter', row: one.at.row, column: 0 })).toBeNull();
    expect(caseAtCell(both, null)).toBeNull();
    expect(caseAtCell({ ...result, cases: [] }, change.at)).toBeNull();
  });
});
