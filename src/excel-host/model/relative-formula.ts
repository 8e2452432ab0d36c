import type { Area } from '../../core/workbook/address';
import { formulaPieces, shiftFormula } from '../../xlsx/sheet/formula-tokens';
import { bottomOf } from './areas';
import type { Sheet } from './sheet';

/** A formula of a cell, written as it would stand in A1: the same for all cells of a calculated column. */
export const atOrigin = (formula: string, row: number, column: number): string =>
  movedFormula(formula, -row, -column);

/** The way back from `atOrigin`. */
export const atCell = (formula: string, row: number, column: number): string =>
  movedFormula(formula, row, column);

/** A formula as copying it some rows down and columns to the right makes it. With its `=`. */
export const movedFormula = (formula: string, rows: number, columns: number): string =>
  `=${shiftFormula(formulaPieces(formula.slice(1)), rows, columns)}`;

/** What all cells of a column have, as it would stand in A1; null when they do not all have the same formula. */
export function commonFormula(sheet: Sheet, column: Area): string | null {
  const first = sheet.rawCell(column.top, column.left)?.formula ?? '';
  if (first === '') return null;
  const pieces = formulaPieces(first.slice(1));
  for (let row = column.top + 1; row <= bottomOf(column); row += 1) {
    const formula = sheet.rawCell(row, column.left)?.formula ?? '';
    if (formula !== `=${shiftFormula(pieces, row - column.top, 0)}`) return null;
  }
  return atOrigin(first, column.top, column.left);
}
