import type { Area } from '../../core/workbook/address';
import type { CellStyle } from '../../xlsx/workbook-file';
import { parseInput, type CellInput } from '../culture/parse-input';
import { invalidArgument } from '../errors';
import { cellsOf, gridOf } from './areas';
import type { Cell } from './cell';
import { requireWritable } from './protection';
import type { Sheet } from './sheet';

/** What goes into a cell: as in `range.values`, or null to leave the cell as it is. */
export type Input = string | number | boolean | null;

/** Reads a text as Excel does when it is put into this cell: culture, date system, and a text format taken into account. */
function readText(
  sheet: Sheet,
  row: number,
  column: number,
  text: string,
  formulas: 'local' | 'english',
): CellInput {
  if (sheet.style(row, column).numberFormat === '@' && text !== '') return { value: text, formula: '' };
  const { culture, dateSystem } = sheet.workbook;
  const input = parseInput(text, { culture, dateSystem, formulas, thisYear: new Date().getFullYear() });
  if (input.formula !== '' && !sheet.workbook.options.calculation.isFormula(input.formula.slice(1)))
    throw invalidArgument(`${text} is not a formula`);
  return input;
}

/**
 * Puts a grid into an area of its own shape, and tells of it as one change. Either all cells are written or none.
 * @throws AccessDenied, InvalidArgument
 */
export function writeInputs(
  sheet: Sheet,
  area: Area,
  grid: readonly (readonly Input[])[],
  formulas: 'local' | 'english' = 'english',
): void {
  requireWritable(sheet, area);
  const inputs = gridOf(area, (row, column) => {
    const input = grid[row - area.top]?.[column - area.left] ?? null;
    if (input === null || isCoveredByMerge(sheet, row, column)) return null;
    return typeof input === 'string'
      ? readText(sheet, row, column, input, formulas)
      : { value: input, formula: '' };
  });
  change(sheet, area, (row, column) => {
    const input = inputs[row - area.top]?.[column - area.left];
    if (input) putInput(sheet, row, column, input);
  });
}

/** Takes away content, formats or both. @throws AccessDenied */
export function clearCells(
  sheet: Sheet,
  area: Area,
  what: { readonly content: boolean; readonly format: boolean },
): void {
  requireWritable(sheet, area);
  change(sheet, area, (row, column) => {
    const cell = sheet.rawCell(row, column);
    if (!cell) return;
    const style = what.format ? sheet.workbook.defaultStyle : cell.style;
    const content = what.content ? { value: null, formula: '' } : cell;
    const isNothing =
      style === sheet.workbook.defaultStyle && content.value === null && content.formula === '';
    sheet.put(row, column, isNothing ? undefined : { ...content, style });
  });
}

/** Changes the style of each cell of an area. Protection is the caller's to ask about: formats have their own options. */
export function restyle(
  sheet: Sheet,
  area: Area,
  styleOf: (style: CellStyle, row: number, column: number) => CellStyle,
): void {
  for (const { row, column } of cellsOf(area)) {
    const cell = sheet.rawCell(row, column);
    const style = styleOf(cell?.style ?? sheet.workbook.defaultStyle, row, column);
    if (style !== cell?.style)
      sheet.put(row, column, { value: cell?.value ?? null, formula: cell?.formula ?? '', style });
  }
  sheet.workbook.tell({ kind: 'format-changed', sheet, area });
}

function change(sheet: Sheet, area: Area, write: (row: number, column: number) => void): void {
  const single = area.rows === 1 && area.columns === 1;
  const valueNow = () => (single ? (sheet.cell(area.top, area.left)?.value ?? null) : null);
  const before = valueNow();
  for (const { row, column } of cellsOf(area)) write(row, column);
  sheet.workbook.tell({
    kind: 'cells-edited',
    sheet,
    area,
    values: single ? { before, after: valueNow() } : null,
  });
}

function putInput(sheet: Sheet, row: number, column: number, input: CellInput): void {
  const before: Cell | undefined = sheet.rawCell(row, column);
  const style = styleFor(before?.style ?? sheet.workbook.defaultStyle, input);
  const isNothing = input.value === null && input.formula === '' && style === sheet.workbook.defaultStyle;
  sheet.put(row, column, isNothing ? undefined : { value: input.value, formula: input.formula, style });
}

const styleFor = (style: CellStyle, { numberFormat }: CellInput): CellStyle =>
  numberFormat !== undefined && style.numberFormat === 'General' ? { ...style, numberFormat } : style;

/** Excel takes what is written to the hidden cells of a merged area and throws it away. */
function isCoveredByMerge(sheet: Sheet, row: number, column: number): boolean {
  const merge = sheet.mergeAt(row, column);
  return merge !== undefined && (merge.top !== row || merge.left !== column);
}
