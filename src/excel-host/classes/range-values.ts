import type { CellStyle } from '../../xlsx/workbook-file';
import type { Culture } from '../culture/culture';
import { cellText, localContent } from '../culture/cell-text';
import { englishNumberFormat, localNumberFormat } from '../culture/local-codes';
import { ExcelError, invalidArgument } from '../errors';
import { cellCount, gridOf, isEntireColumns, isEntireRows } from '../model/areas';
import { plainValue, valueType, type Cell } from '../model/cell';
import { requireAllowed } from '../model/protection';
import { restyle, writeInputs, type Input } from '../model/write';
import { membersOf, since } from '../registry/declare';
import type { RangeTarget } from '../registry/targets';
import { z } from '../schema';

/** "A range is limited to five million cells for get operations" (Resource limits and performance optimization for Office Add-ins). */
const mostCells = 5_000_000;

const { value, writable } = membersOf<'Range'>();

const input = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const inputs = z.union([input, z.array(z.array(input))]);
const codes = z.union([z.string(), z.array(z.array(z.string().nullable()))]);

/** The members of `Range` that are a grid of something: one entry for each cell. */
export const rangeValueMembers = {
  Values: writable((range) => grid(range, (cell) => plainValue(cell?.value ?? null)), inputs, write),
  Formulas: writable(
    (range) => grid(range, (cell) => cell?.formula || plainValue(cell?.value ?? null)),
    inputs,
    write,
  ),
  FormulasLocal: writable(
    (range) => grid(range, (cell) => localContent(range.sheet, cell)),
    inputs,
    (range, given) => write(range, given, range.sheet.workbook.culture),
  ),
  Text: value((range) => grid(range, (cell) => cellText(range.sheet, cell))),
  ValueTypes: value((range) => grid(range, (cell) => valueType(cell?.value ?? null))),
  NumberFormat: writable(
    (range) => grid(range, (_, style) => style.numberFormat),
    codes,
    (range, given) => writeNumberFormats(range, given, (code) => (code === '' ? 'General' : code)),
  ),
  NumberFormatLocal: since(
    '1.7',
    writable(
      (range) =>
        grid(range, (_, style) => localNumberFormat(style.numberFormat, range.sheet.workbook.culture)),
      codes,
      (range, given) =>
        writeNumberFormats(range, given, (code) => englishNumberFormat(code, range.sheet.workbook.culture)),
    ),
  ),
} as const;

/** Whole rows and columns have no grid: Excel gives null. */
function grid<T>(
  { sheet, area }: RangeTarget,
  read: (cell: Cell | undefined, style: CellStyle) => T,
): T[][] | null {
  if (isEntireRows(area) || isEntireColumns(area)) return null;
  if (cellCount(area) > mostCells)
    throw new ExcelError(
      'RangeExceedsLimit',
      `A range of ${cellCount(area)} cells is more than the ${mostCells} that can be read.`,
    );
  return gridOf(area, (row, column) => {
    const cell = sheet.cell(row, column);
    return read(cell, cell?.style ?? sheet.emptyStyle(row, column));
  });
}

function write({ sheet, area }: RangeTarget, given: z.output<typeof inputs>, culture?: Culture): void {
  writeInputs(sheet, area, shaped<Input>({ sheet, area }, given), culture);
}

function writeNumberFormats(
  { sheet, area }: RangeTarget,
  given: z.output<typeof codes>,
  english: (code: string) => string,
): void {
  const formats = shaped<string | null>({ sheet, area }, given);
  requireAllowed(sheet, 'allowFormatCells');
  restyle(sheet, area, (style, row, column) => {
    const code = formats[row - area.top]?.[column - area.left] ?? null;
    return code === null || english(code) === style.numberFormat
      ? style
      : { ...style, numberFormat: english(code) };
  });
}

/** One value for all cells, or rows × columns just as large as the range. @throws InvalidArgument */
function shaped<T extends Input>(
  { area }: RangeTarget,
  given: T | readonly (readonly T[])[],
): readonly (readonly T[])[] {
  if (isEntireRows(area) || isEntireColumns(area))
    throw invalidArgument('whole rows and columns cannot be written');
  if (!isGrid(given)) return gridOf(area, () => given);
  if (given.length !== area.rows || given.some((row) => row.length !== area.columns))
    throw invalidArgument(
      `the range has ${area.rows} rows and ${area.columns} columns, the values have another shape`,
    );
  return given;
}

const isGrid = <T extends Input>(given: T | readonly (readonly T[])[]): given is readonly (readonly T[])[] =>
  Array.isArray(given);
