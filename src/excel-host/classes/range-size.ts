import type { Sheet } from '../model/sheet';

const pointsPerPixel = 0.75;
/** Pixels of a digit of the default font (Calibri 11), and what Excel leaves beside the text. */
const digitWidth = 7;
const padding = 5;
/** Points. */
export const standardRowHeight = 15;

/** Points, as `format.columnWidth` counts; 0 when hidden. */
export const columnWidthOf = (sheet: Sheet, column: number): number =>
  columnPixels(sheet, column) * pointsPerPixel;

/** Pixels at 96 dpi; 0 when hidden. */
export function columnPixels(sheet: Sheet, column: number): number {
  if (sheet.hiddenColumns.has(column)) return 0;
  const characters = sheet.columnWidths.get(column);
  // A width in the file has the padding in it; the sheet's default has not.
  return characters === undefined
    ? Math.trunc(sheet.defaultColumnWidth * digitWidth + padding)
    : Math.trunc(((256 * characters + Math.trunc(128 / digitWidth)) / 256) * digitWidth);
}

/** The width in characters, as the file keeps it, of a width in points. */
export const charactersOf = (points: number): number => points / pointsPerPixel / digitWidth;

/** Points; 0 when hidden. */
export const rowHeightOf = (sheet: Sheet, row: number): number =>
  sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? standardRowHeight);

/** Pixels at 96 dpi; 0 when hidden, null when the row follows its content. */
export function rowPixels(sheet: Sheet, row: number): number | null {
  if (sheet.hiddenRows.has(row)) return 0;
  const points = sheet.rowHeights.get(row);
  return points === undefined ? null : Math.round(points / pointsPerPixel);
}
