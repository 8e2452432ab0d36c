import { tableData } from '../data';
import { defineRule } from '../define-rule';

/** A sum typed as a row among the others. It is left out of what is counted, but not of Excel's own sums and filters. */
export const totalInData = defineRule({
  id: 'workbook/total-in-data',
  severity: 'warning',
  fix: null,
  *check({ programme }) {
    for (const { kind, sheet, area, totalRows } of programme.tables)
      for (const row of totalRows)
        yield {
          at: { sheet, row, column: area.left },
          need: null,
          message: 'total',
          data: { table: tableData(kind) },
        };
  },
});
