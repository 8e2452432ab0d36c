/** Excel's width of a column in characters of Calibri 11, as the points that Office.js counts in: 8.43 are 48. */
export function widthInPoints(characters: number): number {
  return Math.round(characters * 5.69 * 4) / 4;
}
