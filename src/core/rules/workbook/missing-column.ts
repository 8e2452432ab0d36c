import { likelyFields } from '../../mapping/likely-field';
import { columnData, tableData, textData } from '../data';
import { defineRule } from '../define-rule';

/** A table lacks a column that it cannot do without; reported at the header that nearly is it, else at the first. */
export const missingColumn = defineRule({
  id: 'workbook/missing-column',
  severity: 'error',
  fix: null,
  *check({ programme }) {
    for (const { kind, sheet, headerRow, area, mapping } of programme.tables) {
      const likely = likelyFields(mapping);
      for (const field of mapping.missing) {
        const data = { column: columnData(kind, field), table: tableData(kind) };
        const near = likely.find((one) => one.field === field)?.header;
        const at = { sheet, row: headerRow, column: near?.column ?? area.left };
        if (!near) yield { at, need: null, message: 'missing', data };
        else yield { at, need: null, message: 'near', data: { ...data, found: textData(near.text) } };
      }
    }
  },
});
