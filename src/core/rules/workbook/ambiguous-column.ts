import { columnData, tableData, textData } from '../data';
import { defineRule } from '../define-rule';

/** More than one header speaks for the same field; reported at those that were not used. */
export const ambiguousColumn = defineRule({
  id: 'workbook/ambiguous-column',
  severity: 'error',
  fix: null,
  *check({ programme }) {
    for (const { kind, sheet, headerRow, mapping } of programme.tables) {
      for (const [field, candidates] of mapping.ambiguous) {
        const used = mapping.columns.get(field);
        if (!used) continue;
        for (const other of candidates) {
          if (other.column === used.column) continue;
          yield {
            at: { sheet, row: headerRow, column: other.column },
            need: null,
            message: 'ambiguous',
            data: {
              header: textData(other.header),
              used: textData(used.header),
              column: columnData(kind, field),
              table: tableData(kind),
            },
          };
        }
      }
    }
  },
});
