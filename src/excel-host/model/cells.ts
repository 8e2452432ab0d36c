import type { Area } from '../../core/workbook/address';
import { cellsOf } from './areas';
import { isEmptyCell } from './cell';
import type { Sheet } from './sheet';

/** Gives an area the styles of another, which is repeated where it is smaller. */
export function copyStyles(sheet: Sheet, from: Area, to: Area): void {
  for (const { row, column } of cellsOf(to)) {
    const [r, c] = [(row - to.top) % from.rows, (column - to.left) % from.columns];
    const style = sheet.rawCell(from.top + r, from.left + c)?.style;
    if (style)
      sheet.put(row, column, { ...(sheet.rawCell(row, column) ?? { value: null, formula: '' }), style });
  }
}

export function isEmptyArea(sheet: Sheet, area: Area): boolean {
  for (const { row, column } of cellsOf(area)) if (!isEmptyCell(sheet.rawCell(row, column))) return false;
  return true;
}

/** Takes away content; styles stay. */
export function emptyCells(sheet: Sheet, area: Area): void {
  for (const { row, column } of cellsOf(area)) {
    const cell = sheet.rawCell(row, column);
    if (cell && !isEmptyCell(cell)) sheet.put(row, column, { ...cell, value: null, formula: '' });
  }
}
