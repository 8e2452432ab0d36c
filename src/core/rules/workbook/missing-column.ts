import { columnData, tableData } from '../data';
import { defineRule } from '../define-rule';

/** A table lacks a column that it cannot do without; reported at its first header. */
export const missingColumn = defineRule({
  id: 'workbook/missing-column',
  severity: 'error',
  fix: null,
  *check({ programme }) {
    for (const { kind, sheet, headerRow, area, mapping } of programme.tables) {
      for (const field of mapping.missing) {
        yield {
          at: { sheet, row: headerRow, column: area.left },
          need: null,
          message: 'missing',
          data: { column: columnData(kind, field), table: tableData(kind) },
        };
      }
    }
  },
});
