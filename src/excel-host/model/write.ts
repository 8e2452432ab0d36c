import type { Area } from '../../core/workbook/address';
import type { CellStyle } from '../../xlsx/workbook-file';
import { cultures, type Culture } from '../culture/culture';
import { parseInput, type CellInput } from '../culture/parse-input';
import { invalidArgument } from '../errors';
import { cellsOf, gridOf, isEntireColumns, isEntireRows } from './areas';
import { isEmptyCell, type Cell } from './cell';
import { restyleLines } from './line-styles';
import { requireWritable } from './protection';
import type { Sheet } from './sheet';

/** What goes into a cell: as in `range.values`, or null to leave the cell as it is. */
export type Input = string | number | boolean | null;

/**
 * Puts a grid into an area of its own shape, and tells of it as one change. Either all cells are written or none.
 * Texts are read as that culture writes numbers, dates and formulas: `values` and `formulas` are read as in the USA
 * wherever Excel runs, `formulasLocal` and what a person types as in their own place.
 * @throws AccessDenied, InvalidArgument
 */
export function writeInputs(
  sheet: Sheet,
  area: Area,
  grid: readonly (readonly Input[])[],
  culture: Culture = cultures['en-US'],
): void {
  requireWritable(sheet, area);
  const inputs = readInputs(sheet, area, grid, culture);
  change(sheet, area, (row, column) => {
    const input = inputs[row - area.top]?.[column - area.left];
    if (input) putInput(sheet, row, column, input);
  });
}

/** The same as a part of something larger that asks about protection and tells of itself. @throws InvalidArgument */
export function putInputs(sheet: Sheet, area: Area, grid: readonly (readonly Input[])[]): void {
  const inputs = readInputs(sheet, area, grid, cultures['en-US']);
  for (const { row, column } of cellsOf(area)) {
    const input = inputs[row - area.top]?.[column - area.left];
    if (input) putInput(sheet, row, column, input);
  }
}

function readInputs(
  sheet: Sheet,
  area: Area,
  grid: readonly (readonly Input[])[],
  culture: Culture,
): (CellInput | null)[][] {
  return gridOf(area, (row, column) => {
    const input = grid[row - area.top]?.[column - area.left] ?? null;
    if (input === null || isCoveredByMerge(sheet, row, column)) return null;
    const style = sheet.style(row, column);
    if (typeof input === 'string') return readText(sheet, style, input, culture);
    // In a cell formatted as text, all that is written is text.
    return { value: style.numberFormat === '@' ? String(input).toUpperCase() : input, formula: '' };
  });
}

function readText({ workbook }: Sheet, style: CellStyle, text: string, culture: Culture): CellInput {
  if (style.numberFormat === '@' && text !== '') return { value: text, formula: '' };
  const input = parseInput(text, {
    culture,
    dateSystem: workbook.dateSystem,
    thisYear: new Date().getFullYear(),
  });
  if (input.formula !== '' && !workbook.options.calculation.isFormula(input.formula.slice(1)))
    throw invalidArgument(`${text} is not a formula`);
  return input;
}

/** Takes away content, formats or both. @throws AccessDenied */
export function clearCells(
  sheet: Sheet,
  area: Area,
  what: { readonly content: boolean; readonly format: boolean },
): void {
  requireWritable(sheet, area);
  const clear = (row: number, column: number): void => {
    const cell = sheet.rawCell(row, column);
    if (!cell) return;
    const style = what.format ? sheet.workbook.defaultStyle : cell.style;
    putCell(sheet, row, column, what.content ? { value: null, formula: '', style } : { ...cell, style });
  };
  if (what.content) {
    change(sheet, area, clear);
    return;
  }
  for (const { row, column } of cellsOf(area)) clear(row, column);
  sheet.workbook.tell({ kind: 'format-changed', sheet, area });
}

/** Changes the style of each cell of an area. Protection is the caller's to ask about: formats have their own options. */
export function restyle(
  sheet: Sheet,
  area: Area,
  styleOf: (style: CellStyle, row: number, column: number) => CellStyle,
): void {
  if (isEntireRows(area) || isEntireColumns(area)) {
    restyleLines(sheet, area, styleOf);
    sheet.workbook.tell({ kind: 'format-changed', sheet, area });
    return;
  }
  for (const { row, column } of cellsOf(area)) {
    const { value, formula } = sheet.rawCell(row, column) ?? { value: null, formula: '' };
    const before = sheet.style(row, column);
    const style = styleOf(before, row, column);
    if (style !== before) putCell(sheet, row, column, { value, formula, style });
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
  const style = styleFor(sheet.style(row, column), input);
  putCell(sheet, row, column, { value: input.value, formula: input.formula, style });
}

/** Puts the cell, or none where it would say nothing. */
export function putCell(sheet: Sheet, row: number, column: number, cell: Cell): void {
  const isNothing = isEmptyCell(cell) && cell.style === sheet.emptyStyle(row, column);
  sheet.put(row, column, isNothing ? undefined : cell);
}

const styleFor = (style: CellStyle, { numberFormat }: CellInput): CellStyle =>
  numberFormat !== undefined && style.numberFormat === 'General' ? { ...style, numberFormat } : style;

/** Excel takes what is written to the hidden cells of a merged area and throws it away. */
function isCoveredByMerge(sheet: Sheet, row: number, column: number): boolean {
  const merge = sheet.mergeAt(row, column);
  return merge !== undefined && (merge.top !== row || merge.left !== column);
}
