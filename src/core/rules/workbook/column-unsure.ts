import { likelyFields } from '../../mapping/likely-field';
import { columnData, tableData, textData } from '../data';
import { defineRule } from '../define-rule';

/** A header that is nearly one that is known: its column is not read, which a person may not notice. */
export const columnUnsure = defineRule({
  id: 'workbook/column-unsure',
  severity: 'warning',
  fix: null,
  *check({ programme }) {
    for (const { kind, sheet, headerRow, mapping } of programme.tables) {
      for (const { header, field } of likelyFields(mapping)) {
        // One that must be there is told as missing.
        if (mapping.missing.includes(field)) continue;
        const at = { sheet, row: headerRow, column: header.column };
        const data = {
          found: textData(header.text),
          column: columnData(kind, field),
          table: tableData(kind),
        };
        yield { at, need: null, message: 'near', data };
      }
    }
  },
});
