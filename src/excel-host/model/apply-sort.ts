import type { Area } from '../../core/workbook/address';
import { isCellError, type CellValue } from '../../core/workbook/snapshot';
import { invalidArgument, invalidOperation } from '../errors';
import { intersection } from './areas';
import type { Cell } from './cell';
import { requireAllowed, requireWritable } from './protection';
import { movedFormula } from './relative-formula';
import type { Sheet } from './sheet';
import type { SortField, SortOrder } from './sort';
import type { Table } from './table';

/** Sorts the rows of a table that are to be seen, and keeps the order for `reapply`. @throws AccessDenied, InvalidArgument */
export function sortTable(table: Table, order: SortOrder): void {
  sortArea(table.sheet, table.bodyArea, order, 'Rows');
  table.set({ sort: order });
}

/**
 * Sorts the rows of an area by its columns, or the columns by its rows. Cells move with their formats, and formulas as
 * in copying; hidden rows and columns stay.
 * @throws AccessDenied, InvalidArgument, InvalidOperation for merged cells
 */
export function sortArea(sheet: Sheet, area: Area, order: SortOrder, orientation: 'Rows' | 'Columns'): void {
  requireAllowed(sheet, 'allowSort');
  requireWritable(sheet, area);
  const isRows = orientation === 'Rows';
  const width = isRows ? area.columns : area.rows;
  if (order.fields.length === 0 || order.fields.some(({ key }) => !(key >= 0 && key < width)))
    throw invalidArgument(`a sort field has a key from 0 to ${width - 1}`);
  if (sheet.merges.some((merge) => intersection(merge, area)))
    throw invalidOperation('merged cells cannot be sorted');
  const hidden = isRows ? sheet.hiddenRows : sheet.hiddenColumns;
  const [first, count] = isRows ? [area.top, area.rows] : [area.left, area.columns];
  const lines = Array.from({ length: count }, (_, index) => first + index).filter(
    (line) => !hidden.has(line),
  );
  const cellAt = (line: number, key: number): Cell | undefined =>
    isRows ? sheet.cell(line, area.left + key) : sheet.cell(area.top + key, line);
  const styleAt = (line: number, key: number): Cell['style'] =>
    isRows ? sheet.style(line, area.left + key) : sheet.style(area.top + key, line);
  const compare = comparison(sheet, order, { cellAt, styleAt });
  const sorted = [...lines].sort(compare);
  if (sorted.every((line, index) => line === lines[index])) return;
  moveLines(sheet, area, lines, sorted, isRows);
  sheet.workbook.tell({ kind: 'sorted', sheet, area, orientation });
}

function moveLines(
  sheet: Sheet,
  area: Area,
  lines: readonly number[],
  sorted: readonly number[],
  isRows: boolean,
): void {
  const across = Array.from({ length: isRows ? area.columns : area.rows }, (_, index) => index);
  const place = (line: number, index: number): readonly [number, number] =>
    isRows ? [line, area.left + index] : [area.top + index, line];
  const before = new Map(
    sorted.map((line) => [line, across.map((index) => sheet.rawCell(...place(line, index)))]),
  );
  for (const [position, from] of sorted.entries()) {
    const to = lines[position];
    if (to === undefined || to === from) continue;
    const by = to - from;
    for (const [index, cell] of (before.get(from) ?? []).entries()) {
      const formula = cell?.formula ? movedFormula(cell.formula, isRows ? by : 0, isRows ? 0 : by) : '';
      sheet.put(...place(to, index), cell && { ...cell, formula });
    }
  }
}

interface Lines {
  cellAt(line: number, key: number): Cell | undefined;
  styleAt(line: number, key: number): Cell['style'];
}

function comparison(
  sheet: Sheet,
  { fields, matchCase }: SortOrder,
  lines: Lines,
): (a: number, b: number) => number {
  const collator = new Intl.Collator(sheet.workbook.culture.name, {
    sensitivity: matchCase ? 'variant' : 'accent',
    caseFirst: 'lower',
  });
  return (a, b) => {
    for (const field of fields) {
      const order =
        field.sortOn === 'Value'
          ? byValue(field, collator, lines.cellAt(a, field.key)?.value, lines.cellAt(b, field.key)?.value)
          : byColor(field, lines.styleAt(a, field.key), lines.styleAt(b, field.key));
      if (order !== 0) return order;
    }
    return 0;
  };
}

/** Numbers, texts, `FALSE` and `TRUE`, errors; the other way round when descending. Empty cells come last in both. */
function byValue(
  field: SortField,
  collator: Intl.Collator,
  a: CellValue | undefined,
  b: CellValue | undefined,
): number {
  const [one, other] = [sortable(a ?? null, field), sortable(b ?? null, field)];
  const [kindA, kindB] = [kindOf(one), kindOf(other)];
  if (kindA === empty || kindB === empty) return Number(kindA === empty) - Number(kindB === empty);
  const order = kindA - kindB || within(one, other, collator);
  return field.ascending ? order : -order;
}

const empty = 4;

function kindOf(value: CellValue): number {
  if (value === null) return empty;
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return isCellError(value) ? 3 : 2;
}

function within(a: CellValue, b: CellValue, collator: Intl.Collator): number {
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  return isCellError(a) || isCellError(b) ? 0 : Number(a) - Number(b);
}

function sortable(value: CellValue, { dataOption }: SortField): CellValue {
  const isNumeric = typeof value === 'string' && value.trim() !== '' && !Number.isNaN(Number(value));
  return dataOption === 'TextAsNumber' && isNumeric ? Number(value) : value;
}

/** Cells of the colour come first, or last when descending. */
function byColor({ sortOn, color, ascending }: SortField, a: Cell['style'], b: Cell['style']): number {
  const has = ({ fill, font }: Cell['style']): number =>
    Number((sortOn === 'CellColor' ? fill : font.color)?.toLowerCase() === color?.toLowerCase());
  return ascending ? has(b) - has(a) : has(a) - has(b);
}
