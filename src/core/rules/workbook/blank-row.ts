import { formulaAt, valueAt, type SheetSnapshot } from '../../workbook/snapshot';
import type { Area } from '../../workbook/address';
import { tableData } from '../data';
import { defineRule } from '../define-rule';

/** Empty rows among the others: Excel takes a plain range to end there when it sorts and filters. */
export const blankRow = defineRule({
  id: 'workbook/blank-row',
  severity: 'warning',
  fix: null,
  *check({ programme, sheets }) {
    for (const { kind, sheet: name, area, headerRow, dataRows } of programme.tables) {
      const sheet = sheets.get(name);
      const last = dataRows.at(-1);
      if (!sheet || last === undefined) continue;
      let wasBlank = false;
      for (let row = headerRow + 1; row < last; row++) {
        const isGap = isBlank(sheet, area, row);
        // Empty rows that follow each other are one gap, told of at the first.
        const at = { sheet: name, row, column: area.left };
        if (isGap && !wasBlank) yield { at, need: null, message: 'blank', data: { table: tableData(kind) } };
        wasBlank = isGap;
      }
    }
  },
});

/** A formula that shows nothing still fills its cell. */
function isBlank(sheet: SheetSnapshot, { left, columns }: Area, row: number): boolean {
  for (let column = left; column < left + columns; column++) {
    const value = valueAt(sheet, row, column);
    const isEmpty = value === null || (typeof value === 'string' && value.trim() === '');
    if (!isEmpty || formulaAt(sheet, row, column) !== '') return false;
  }
  return true;
}
