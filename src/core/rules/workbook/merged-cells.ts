import { areaName } from '../../workbook/address';
import { textData } from '../data';
import { defineRule } from '../define-rule';

/** Cells merged within a table: only the first of them holds what is written. Titles above it may be merged. */
export const mergedCells = defineRule({
  id: 'workbook/merged-cells',
  severity: 'warning',
  fix: null,
  *check({ programme, sheets }) {
    for (const { sheet, area, headerRow, dataRows } of programme.tables) {
      const bottom = dataRows.at(-1) ?? headerRow;
      for (const merge of sheets.get(sheet)?.merges ?? []) {
        const isWithin =
          merge.top <= bottom &&
          merge.top + merge.rows > headerRow &&
          merge.left < area.left + area.columns &&
          merge.left + merge.columns > area.left;
        if (!isWithin) continue;
        const at = { sheet, row: merge.top, column: merge.left };
        yield { at, need: null, message: 'merged', data: { cells: textData(areaName(merge)) } };
      }
    }
  },
});
