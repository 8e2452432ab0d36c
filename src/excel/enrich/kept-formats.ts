import { FIRST_KEPT_ROW, type KeptFormats } from '../../core/enrichment/enrichment';
import { cellInput } from '../cell-input';

/**
 * Copies the formats of the cells that columns are to come to, before anything is written there.
 *
 * @param widthOf the width of a column in points, as it is now; null for the sheet's standard width
 */
export function keepFormats(
  worksheets: Excel.WorksheetCollection,
  { title, name, exists, added }: KeptFormats,
  widthOf: (sheet: string, column: number) => number | null,
): void {
  const sheet = exists ? worksheets.getItem(name) : worksheets.add(name);
  sheet.visibility = 'VeryHidden';
  sheet.getCell(0, 0).values = [[title]];
  for (const { place, sheet: from, header, column, rows } of added) {
    const cells = worksheets.getItem(from).getRangeByIndexes(rows.top, column, rows.rows, 1);
    sheet.getRangeByIndexes(FIRST_KEPT_ROW, place, rows.rows, 1).copyFrom(cells, 'Formats');
    sheet.getRangeByIndexes(1, place, 3, 1).values = [
      [cellInput(header)],
      [cellInput(from)],
      [cellInput(widthOf(from, column))],
    ];
  }
}
