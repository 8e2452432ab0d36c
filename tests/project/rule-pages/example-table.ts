import { type Area, parseAreaName } from '../../../src/core/workbook/address';
import { type ExampleCell, readExampleCell } from './example-cell';

/** A table that stands at A1 of a sheet of its own. */
export interface ExampleTable {
  readonly sheet: string;
  readonly headers: readonly ExampleCell[];
  readonly rows: readonly (readonly ExampleCell[])[];
  /** All its columns are shown: none is to be filled in. */
  readonly isWhole: boolean;
  readonly isExcelTable: boolean;
  /** Counted from 0 on the sheet, as in a snapshot. */
  readonly hiddenRows: readonly number[];
  readonly merges: readonly Area[];
}

/**
 * Reads the line before a table and the table.
 * @throws Error when something is not understood
 */
export function readTable(caption: string, lines: readonly string[]): ExampleTable {
  const [header = [], , ...body] = lines.map(cellsIn);
  if (body.some(({ length }) => length !== header.length)) throw new Error(`Uneven rows under ${caption}`);
  const hasRowNumbers = header[0] === 'Rad';
  if (hasRowNumbers && body.some(([number], at) => number !== String(at + 2)))
    throw new Error(`The first row under the headers is row 2 in ${caption}`);
  const read = (cells: readonly string[]): readonly ExampleCell[] =>
    cells.slice(hasRowNumbers ? 1 : 0).map(readExampleCell);
  return { ...readCaption(caption), headers: read(header), rows: body.map(read) };
}

function cellsIn(line: string): readonly string[] {
  return line
    .trim()
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}

/** `Behovskø, rad 3 og 4 er skjult`. */
function readCaption(caption: string): Omit<ExampleTable, 'headers' | 'rows'> {
  const [sheet = '', ...notes] = caption.split(', ');
  const table = { isWhole: false, isExcelTable: false, hiddenRows: [], merges: [] };
  return notes.reduce<Omit<ExampleTable, 'headers' | 'rows'>>(
    (known, note) => {
      const hidden = /^rad (\d+)(?: og (\d+))? er skjult$/.exec(note);
      const area = parseAreaName(/^(\w+:\w+) er slått sammen$/.exec(note)?.[1] ?? '');
      if (hidden)
        return { ...known, hiddenRows: hidden.slice(1).flatMap((row) => (row ? [Number(row) - 1] : [])) };
      if (area) return { ...known, merges: [area] };
      if (note === 'med alle kolonner') return { ...known, isWhole: true };
      if (note === 'som Excel-tabell') return { ...known, isExcelTable: true };
      throw new Error(`Not understood of a table: ${note}`);
    },
    { sheet, ...table },
  );
}
