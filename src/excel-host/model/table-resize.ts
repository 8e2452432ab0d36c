import type { Area } from '../../core/workbook/address';
import { invalidArgument } from '../errors';
import { bottomOf, intersection, rightOf } from './areas';
import { isEmptyArea } from './cells';
import { requireUnprotected } from './protection';
import type { Table, TableColumn } from './table';
import { headerText, putHeader } from './table-columns';
import { fillCalculated, findCalculated, forgetColumns } from './table-formulas';
import { uniqueColumnName } from './table-names';
import { showTotals } from './table-parts';
import { newColumn } from './table-shift';

/**
 * Gives a table other bounds. The top row stays the top row, and something of the table is in the new range. Cells
 * stay where they are; the totals row alone goes with the bottom. New columns take their names from the header row, new
 * rows get the formulas of calculated columns where they are empty.
 * @throws AccessDenied, InvalidArgument
 */
export function resizeTable(table: Table, area: Area): void {
  requireUnprotected(table.sheet);
  if (!isPossible(table, area)) throw invalidArgument(`${table.name} cannot have that range`);
  const hadTotals = table.hasTotals;
  if (hadTotals) showTotals(table, false);
  takeArea(table, hadTotals ? { ...area, rows: area.rows - 1 } : area);
  if (hadTotals) showTotals(table, true);
}

const isPossible = (table: Table, area: Area): boolean =>
  area.top === table.area.top &&
  area.rows > Number(table.hasHeader) + Number(table.hasTotals) &&
  intersection(area, table.area) !== null &&
  !table.sheet.tables.some((other) => other !== table && intersection(other.area, area)) &&
  !table.sheet.merges.some((merge) => intersection(merge, area));

/** Has a table without totals take in just this area. */
export function takeArea(table: Table, area: Area): void {
  const before = { area: table.area, columns: table.columns, body: table.bodyArea };
  // Read first: a formula in a header cell may come to something else in the larger table.
  const headers = headersOf(table, area);
  const kept = before.columns.filter((_, index) => isWithin(before.area.left + index, area));
  const gone = before.columns.filter((column) => !kept.includes(column));
  if (gone.length > 0) forgetColumns(table, new Set(gone.map(({ name }) => name.toLowerCase())));
  const filters = new Map([...table.filters].filter(([id]) => kept.some((column) => column.id === id)));
  // What `forgetColumns` did to the formulas of those that stay.
  const present = new Map(table.columns.map((column) => [column.id, column]));
  const columns: TableColumn[] = kept.map((column) => present.get(column.id) ?? column);
  table.set({ area, columns, filters });
  const isNew = (left: number) => !isWithin(left, before.area);
  for (let left = area.left; left < area.left + area.columns; left += 1)
    if (isNew(left)) addNamed(table, left - area.left, headers.get(left) ?? '');
  for (const [index, { name }] of table.columns.entries()) putHeader(table, index, name);
  if (table.isBlank && !isEmptyArea(table.sheet, table.bodyArea)) table.set({ isBlank: false });
  fillNewRows(table, before.body);
  findCalculated(table);
}

const isWithin = (left: number, area: Area): boolean => left >= area.left && left < area.left + area.columns;

function addNamed(table: Table, index: number, text: string): void {
  const fresh = newColumn(table.columns);
  const names = table.columns.map(({ name }) => name);
  const column = { ...fresh, name: text === '' ? fresh.name : uniqueColumnName(text, names) };
  table.set({ columns: [...table.columns.slice(0, index), column, ...table.columns.slice(index)] });
}

/** The texts in the header row of an area, by the sheet's columns. */
function headersOf(table: Table, area: Area): ReadonlyMap<number, string> {
  const headers = new Map<number, string>();
  if (table.hasHeader)
    for (let left = area.left; left <= rightOf(area); left += 1)
      headers.set(left, headerText(table, left - table.area.left));
  return headers;
}

function fillNewRows(table: Table, before: Area): void {
  const { sheet, bodyArea } = table;
  const top = bottomOf(before) + 1;
  const rows = bottomOf(bodyArea) - top + 1;
  if (rows <= 0 || table.isBlank) return;
  fillCalculated(table, { top, rows }, (row, column) =>
    isEmptyArea(sheet, { top: row, left: column, rows: 1, columns: 1 }),
  );
}
