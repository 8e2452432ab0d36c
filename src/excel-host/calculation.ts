import type { CellValue } from '../core/workbook/snapshot';
import type { Sheet } from './model/sheet';
import type { Workbook } from './model/workbook';

/** Works out formulas. Behind an interface of our own, so that the engine can be exchanged. */
export interface Calculation {
  /**
   * Works out the formulas of the cells that `wanted` names and puts their results (`Sheet.putResult`). Where the
   * engine cannot tell, the result that the cell has stays. Gives the sheets on which a result became another.
   */
  calculate(
    workbook: Workbook,
    wanted: (sheet: Sheet, row: number, column: number) => boolean,
  ): ReadonlySet<Sheet>;

  /** What a formula comes to that refers to no cell; null for one that does. */
  constant(formula: string): CellValue;

  /** What a formula comes to that stands nowhere, as that of a name; of several values the first. */
  valueOf(workbook: Workbook, formula: string): CellValue;

  /** Whether the text after `=` can be a formula at all. */
  isFormula(text: string): boolean;
}
