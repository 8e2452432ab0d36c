import type { Sheet } from './sheet';
import type { Table } from './table';
import type { Workbook } from './workbook';

/** Where a formula stands; nowhere for that of a name. */
export interface FormulaPlace {
  /** The sheet's name. */
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
  /** The table that the cell is in. */
  readonly table: Table | null;
}

/** Puts each formula of the workbook, of cells and of names, through `rewrite`. Their results are worked out again. */
export function rewriteFormulas(
  workbook: Workbook,
  rewrite: (formula: string, place: FormulaPlace) => string,
): void {
  for (const sheet of workbook.sheets) rewriteSheet(sheet, rewrite);
  for (const name of workbook.names) {
    const formula = rewrite(name.formula, { sheet: null, row: 0, column: 0, table: null });
    if (formula !== name.formula) name.set({ formula });
  }
}

function rewriteSheet(sheet: Sheet, rewrite: (formula: string, place: FormulaPlace) => string): void {
  // The list first: putting cells back changes what is gone through.
  for (const { row, column, cell } of [...sheet.cells()]) {
    if (cell.formula === '') continue;
    const table = sheet.tableAt(row, column) ?? null;
    const formula = rewrite(cell.formula, { sheet: sheet.name, row, column, table });
    if (formula !== cell.formula) sheet.put(row, column, { ...cell, formula });
  }
}
