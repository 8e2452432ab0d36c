import { valueAt, type SheetSnapshot } from '../../workbook/snapshot';
import type { Area } from '../../workbook/address';
import { tableData } from '../data';
import { defineRule } from '../define-rule';

/** An empty row among the others: Excel takes a plain range to end there when it sorts and filters. */
export const blankRow = defineRule({
  id: 'workbook/blank-row',
  severity: 'warning',
  fix: null,
  *check({ programme, sheets }) {
    for (const { kind, sheet: name, area, dataRows } of programme.tables) {
      const sheet = sheets.get(name);
      const [first, ...others] = dataRows;
      if (!sheet || first === undefined) continue;
      let before = first;
      for (const row of others) {
        const isGap = row > before + 1 && isBlank(sheet, area, before + 1);
        const at = { sheet: name, row: before + 1, column: area.left };
        if (isGap) yield { at, need: null, message: 'blank', data: { table: tableData(kind) } };
        before = row;
      }
    }
  },
});

function isBlank(sheet: SheetSnapshot, { left, columns }: Area, row: number): boolean {
  for (let column = left; column < left + columns; column++) {
    const value = valueAt(sheet, row, column);
    if (value !== null && !(typeof value === 'string' && value.trim() === '')) return false;
  }
  return true;
}
