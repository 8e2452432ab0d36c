import { numberData, tableData } from '../data';
import { defineRule } from '../define-rule';

/** Rows that are hidden or filtered away are counted and checked like the others. */
export const hiddenRows = defineRule({
  id: 'workbook/hidden-rows',
  severity: 'info',
  fix: null,
  *check({ programme, sheets }) {
    for (const { kind, sheet, area, dataRows } of programme.tables) {
      const hidden = new Set(sheets.get(sheet)?.hiddenRows ?? []);
      const rows = dataRows.filter((row) => hidden.has(row));
      const [row] = rows;
      if (row === undefined) continue;
      yield {
        at: { sheet, row, column: area.left },
        need: null,
        message: rows.length === 1 ? 'one' : 'several',
        data: { table: tableData(kind), count: numberData(rows.length) },
      };
    }
  },
});
