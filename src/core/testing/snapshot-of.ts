import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';

/** A cell in a test: its value, or a formula with the value it shows, or a value with its number format. */
export type TestCell =
  | CellValue
  | { readonly formula: string; readonly value: CellValue }
  | { readonly value: number; readonly format: string };

/** A workbook in which each sheet begins at A1: sheet names with rows of cells. For tests. */
export function snapshotOf(
  sheets: Readonly<Record<string, readonly (readonly TestCell[])[]>>,
  changes: Partial<Omit<SheetSnapshot, 'name' | 'values' | 'formulas' | 'numberFormats'>> = {},
): WorkbookSnapshot {
  return {
    dateSystem: 1900,
    sheets: Object.entries(sheets).map(([name, rows]) => {
      const width = Math.max(0, ...rows.map((row) => row.length));
      const grid = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
      return {
        name,
        visibility: 'visible',
        isProtected: false,
        top: 0,
        left: 0,
        values: grid.map((row) => row.map(valueIn)),
        formulas: grid.map((row) => row.map((cell) => (has(cell, 'formula') ? cell.formula : ''))),
        numberFormats: grid.map((row) => row.map((cell) => (has(cell, 'format') ? cell.format : 'General'))),
        tables: [],
        merges: [],
        hiddenRows: [],
        ...changes,
      };
    }),
  };
}

function valueIn(cell: TestCell): CellValue {
  return typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell;
}

function has<K extends 'formula' | 'format'>(
  cell: TestCell,
  key: K,
): cell is Extract<TestCell, Readonly<Record<K, string>>> {
  return typeof cell === 'object' && cell !== null && key in cell;
}

/** A record for each row, by header: the headers are those of all rows, in the order they are first met. */
export type TestRow = Readonly<Record<string, TestCell>>;

/** Header row and rows of a table. Empty when there are no rows. */
export function tableOf(rows: readonly TestRow[]): readonly (readonly TestCell[])[] {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return rows.length === 0
    ? []
    : [headers, ...rows.map((row) => headers.map((header) => row[header] ?? null))];
}
