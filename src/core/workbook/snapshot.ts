import type { Area, CellAddress } from './address';

/**
 * What the workbook says at one moment, as plain data. It is made by `src/excel` from a running Excel and by
 * `src/xlsx` from a file, equal for the same workbook, and is all that the core ever sees of it.
 */
export interface WorkbookSnapshot {
  /** Which day serial number 0 is; dates in `values` are serial numbers in this system. */
  readonly dateSystem: 1900 | 1904;
  readonly sheets: readonly SheetSnapshot[];
  /** The settings that travel in the workbook, as JSON; left out when there are none. */
  readonly settings?: string;
  /**
   * Which parts of a text are bold where not all of it is, by the text. From files alone: Excel does not tell add-ins. Left
   * out when there are none.
   */
  readonly boldTexts?: ReadonlyMap<string, readonly BoldRun[]>;
}

/** From the character at `start` up to the one at `end`. */
export interface BoldRun {
  readonly start: number;
  readonly end: number;
}

/** The used range of a sheet. All grids are rows × columns of that range, the first cell at (`top`, `left`). */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly isProtected: boolean;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** With the leading `=`, in English; `''` where the cell holds no formula. */
  readonly formulas: readonly (readonly string[])[];
  /** Number formats in English codes, `General` when none is set. */
  readonly numberFormats: readonly (readonly string[])[];
  readonly tables: readonly TableSnapshot[];
  readonly merges: readonly Area[];
  /** Rows of the used range that are hidden or filtered away, counted from 0 on the sheet. */
  readonly hiddenRows: readonly number[];
}

/** An Excel table. `area` takes in the header row and the totals row where there are such. */
export interface TableSnapshot {
  readonly name: string;
  readonly area: Area;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
}

/** `null` is an empty cell. Dates are numbers; the number format tells them apart. */
export type CellValue = string | number | boolean | null | CellError;

/** `#REF!`, `#N/A` and their like, as Excel writes them in English. */
export interface CellError {
  readonly error: string;
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** The cell's value; `null` outside the used range. */
export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.values[row - sheet.top]?.[column - sheet.left] ?? null;
}

export function formulaAt(sheet: SheetSnapshot, row: number, column: number): string {
  return sheet.formulas[row - sheet.top]?.[column - sheet.left] ?? '';
}

export function numberFormatAt(sheet: SheetSnapshot, row: number, column: number): string {
  return sheet.numberFormats[row - sheet.top]?.[column - sheet.left] ?? 'General';
}

export function addressAt(sheet: SheetSnapshot, row: number, column: number): CellAddress {
  return { sheet: sheet.name, row, column };
}

/** The columns of the row whose cells are merged with others, and not the first of them, which holds what is written. */
export function coveredColumns({ merges }: SheetSnapshot, row: number): (column: number) => boolean {
  const ofRow = merges.filter(({ top, rows }) => row >= top && row < top + rows);
  return (column) =>
    ofRow.some(
      ({ top, left, columns }) =>
        column >= left && column < left + columns && (row !== top || column !== left),
    );
}
