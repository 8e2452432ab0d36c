import type { SheetLayoutFile } from '../workbook-file';

/** Pixels of a digit of the default font (Calibri 11), and what Excel leaves beside the text. */
export const DIGIT_WIDTH = 7;
const PADDING = 5;
export const POINTS_PER_PIXEL = 0.75;

type Widths = Pick<SheetLayoutFile, 'columnWidths' | 'defaultColumnWidth'> & {
  readonly hiddenColumns: ReadonlySet<number>;
};

/** How wide Excel shows a column, in pixels at 96 dpi; 0 when hidden. */
export function columnPixels(sheet: Widths, column: number): number {
  if (sheet.hiddenColumns.has(column)) return 0;
  const characters = sheet.columnWidths.get(column);
  // A width in the file has the padding in it; the sheet's default has not.
  return characters === undefined
    ? Math.trunc(sheet.defaultColumnWidth * DIGIT_WIDTH + PADDING)
    : Math.trunc(((256 * characters + Math.trunc(128 / DIGIT_WIDTH)) / 256) * DIGIT_WIDTH);
}
