import { columnPixels, DIGIT_WIDTH, POINTS_PER_PIXEL } from '../../xlsx';
import type { Sheet } from '../model/sheet';

/** Points. */
export const standardRowHeight = 15;

/** Points, as `format.columnWidth` counts; 0 when hidden. */
export const columnWidthOf = (sheet: Sheet, column: number): number =>
  columnPixels(sheet, column) * POINTS_PER_PIXEL;

/** The width in characters, as the file keeps it, of a width in points. */
export const charactersOf = (points: number): number => points / POINTS_PER_PIXEL / DIGIT_WIDTH;

/** Points; 0 when hidden. */
export const rowHeightOf = (sheet: Sheet, row: number): number =>
  sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? standardRowHeight);

/** Pixels at 96 dpi; 0 when hidden, null when the row follows its content. */
export function rowPixels(sheet: Sheet, row: number): number | null {
  if (sheet.hiddenRows.has(row)) return 0;
  const points = sheet.rowHeights.get(row);
  return points === undefined ? null : Math.round(points / POINTS_PER_PIXEL);
}
