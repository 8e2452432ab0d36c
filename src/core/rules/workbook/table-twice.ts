import { cellData, tableData, textData } from '../data';
import { defineRule } from '../define-rule';

/**
 * Two tables with the same rows, as last year's queue beside this year's. Which one is meant, only a person can say: the
 * settings have a place for it.
 */
export const tableTwice = defineRule({
  id: 'workbook/table-twice',
  severity: 'error',
  fix: null,
  *check({ programme }) {
    for (const { table, of } of programme.copies) {
      const at = { sheet: table.sheet, row: table.headerRow, column: table.area.left };
      const other = cellData({ sheet: of.sheet, row: of.headerRow, column: of.area.left });
      const data = { table: tableData(table.kind), sheet: textData(table.sheet), other };
      yield { at, need: null, message: 'twice', data };
    }
  },
});
