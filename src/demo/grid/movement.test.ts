import { describe, expect, it } from '@jest/globals';
import type { Area } from '../../core/workbook/address';
import { createAxis } from './axis';
import { contains, span, target, type Sheet } from './movement';

/** `#` is filled; row 3 is hidden; B2:C2 is merged. */
const FILLED = ['#.###', '#....', '#....', '#....', '.....'];
const merge: Area = { top: 1, left: 1, rows: 1, columns: 2 };
const sheet: Sheet = {
  layout: {
    rows: createAxis(8, (row) => (row === 2 ? 0 : 20)),
    columns: createAxis(8, () => 60),
    frozenRows: 0,
    frozenColumns: 0,
    mergeAt: (row, column) => (contains(merge, { row, column }) ? merge : null),
  },
  page: 5,
  lastUsed: { row: 4, column: 4 },
  isFilled: ({ row, column }) => FILLED[row]?.[column] === '#',
};
const from =
  (row: number, column: number) =>
  (key: string, far = false) => {
    const to = target({ row, column }, key, far, sheet);
    return to && [to.row, to.column];
  };

describe('target', () => {
  it('steps past hidden rows and out of merged areas', () => {
    expect(from(1, 0)('ArrowDown')).toEqual([3, 0]);
    expect(from(1, 1)('ArrowRight')).toEqual([1, 3]);
  });

  it('stays at the edges', () => {
    expect(from(0, 0)('ArrowUp')).toEqual([0, 0]);
    expect(from(7, 7)('ArrowDown')).toEqual([7, 7]);
  });

  it('jumps with Ctrl to the end of a block and over gaps', () => {
    expect(from(0, 0)('ArrowRight', true)).toEqual([0, 2]);
    expect(from(0, 2)('ArrowRight', true)).toEqual([0, 4]);
    expect(from(0, 0)('ArrowDown', true)).toEqual([3, 0]);
  });

  it('knows Home, End and the pages', () => {
    expect(from(4, 3)('Home')).toEqual([4, 0]);
    expect(from(4, 3)('Home', true)).toEqual([0, 0]);
    expect(from(0, 0)('End', true)).toEqual([4, 4]);
    expect(from(4, 3)('PageUp')).toEqual([0, 3]);
    expect(from(4, 3)('PageDown')).toEqual([7, 3]);
    expect(from(4, 3)('a')).toBeNull();
  });
});

describe('span', () => {
  it('takes merged areas in whole', () => {
    expect(span({ row: 0, column: 2 }, { row: 1, column: 2 }, sheet.layout)).toEqual({
      top: 0,
      left: 1,
      rows: 2,
      columns: 2,
    });
  });
});
