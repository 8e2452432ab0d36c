import type { CellValue } from '../core/workbook/snapshot';

type RawValue = string | number | boolean;

/**
 * What Office.js types as `any[][]`, looked through once. By hand: a schema would bring its library into the pane's first
 * view.
 */
function rawGrid(cells: unknown): readonly (readonly RawValue[])[] {
  if (!isGrid(cells)) throw new TypeError('Excel gave cells that are no texts, numbers or truth values.');
  return cells;
}

function isGrid(cells: unknown): cells is readonly (readonly RawValue[])[] {
  return Array.isArray(cells) && cells.every((row) => Array.isArray(row) && row.every(isRaw));
}

function isRaw(value: unknown): value is RawValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** `values` of Office.js with `valueTypes` → the values of a snapshot: `''` of an empty cell is null, an error is an error. */
export function cellValues(values: unknown, types: readonly (readonly string[])[]): CellValue[][] {
  return rawGrid(values).map((row, r) =>
    row.map((value, c) => {
      const type = types[r]?.[c];
      if (type === 'Empty') return null;
      if (type === 'Error') return { error: englishError(String(value)) };
      return value;
    }),
  );
}

/** The content of formula cells, `''` for all others: `formulas` of Office.js repeats the value of a cell without one. */
export function cellFormulas(formulas: unknown, values: readonly (readonly CellValue[])[]): string[][] {
  return rawGrid(formulas).map((row, r) =>
    row.map((formula, c) =>
      // A text that begins with `=` is a text: there the formula and the value are the same.
      typeof formula === 'string' && formula.startsWith('=') && formula !== values[r]?.[c] ? formula : '',
    ),
  );
}

/** What Norwegian Excel shows for the errors whose names it translates. */
const NORWEGIAN_ERRORS = new Map([
  ['#I/T', '#N/A'],
  ['#VERDI!', '#VALUE!'],
  ['#NAVN?', '#NAME?'],
  ['#OVERFLYT!', '#SPILL!'],
]);

function englishError(error: string): string {
  return NORWEGIAN_ERRORS.get(error) ?? error;
}
