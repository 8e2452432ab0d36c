import type { Area } from '../../core/workbook/address';
import { cellText } from '../culture/cell-text';
import { invalidArgument } from '../errors';
import { setCriteria } from './apply-filter';
import { copyStyles, isEmptyArea } from './cells';
import { requireUnprotected, requireWritable } from './protection';
import { deleteCells, insertCells } from './shift-cells';
import type { Table } from './table';
import { findCalculated, followColumnNames } from './table-formulas';
import { uniqueColumnName } from './table-names';
import { newColumn } from './table-shift';
import { putInputs, type Input } from './write';

/**
 * Adds a column before that of `index`, or at the end for null, and gives its id. Cells to the right move. `values`
 * are those of the whole column: with the header's first and the totals row's last, where the table has them.
 * @throws AccessDenied, InvalidArgument, InsertDeleteConflict
 */
export function addColumn(
  table: Table,
  index: number | null,
  values: readonly (readonly Input[])[] | null,
  name: string | null,
): number {
  const { sheet, area: before, columns } = table;
  requireUnprotected(sheet);
  const at = index ?? columns.length;
  if (at < 0 || at > columns.length) throw invalidArgument(`${table.name} has ${columns.length} columns`);
  const given = values && completed(table, values);
  const names = columns.map((column) => column.name);
  if (name !== null) requireColumnName(name, names);
  const header = table.hasHeader ? String(given?.[0]?.[0] ?? '') : '';
  const fresh = newColumn(columns);
  const column = { ...fresh, name: name ?? (header === '' ? fresh.name : uniqueColumnName(header, names)) };
  insertCells(sheet, { ...before, left: before.left + at, columns: 1 }, 'right');
  // By now the columns beside may have moved, and with them what they are calculated by.
  const others = table.columns.filter(({ id }) => columns.some((one) => one.id === id));
  table.set({
    area: { ...before, columns: before.columns + 1 },
    columns: [...others.slice(0, at), column, ...others.slice(at)],
  });
  const added = table.columnArea(at);
  copyStyles(sheet, { ...added, left: at === 0 ? added.left + 1 : added.left - 1 }, added);
  if (given) putInputs(sheet, added, given);
  putHeader(table, at, column.name);
  if (table.isBlank && !isEmptyArea(sheet, table.bodyArea)) table.set({ isBlank: false });
  findCalculated(table);
  tell(table, added, 'ColumnInserted');
  return column.id;
}

/** For an empty table the header alone will do. */
function completed(table: Table, values: readonly (readonly Input[])[]): readonly (readonly Input[])[] {
  const rows = table.isBlank && values.length === table.area.rows - 1 ? [...values, [null]] : values;
  if (rows.length !== table.area.rows || rows.some((row) => row.length !== 1))
    throw invalidArgument(
      `the column has ${table.area.rows} rows and 1 column, the values have another shape`,
    );
  return rows;
}

/**
 * Takes a column out of the table, with its filter; cells to the right move to it. The last one takes the table with it.
 * @throws AccessDenied, InsertDeleteConflict
 */
export function deleteColumn(table: Table, index: number): void {
  requireUnprotected(table.sheet);
  const gone = table.columnArea(index);
  const id = table.columns[index]?.id;
  if (id !== undefined && table.filters.has(id)) setCriteria({ sheet: table.sheet, table }, index, null);
  deleteCells(table.sheet, gone, 'left');
  if (table.sheet.tables.includes(table)) tell(table, gone, 'ColumnDeleted');
}

/** @throws AccessDenied, InvalidArgument */
export function renameColumn(table: Table, index: number, name: string): void {
  const column = table.columns[index];
  if (!column || column.name === name) return;
  const others = table.columns.flatMap((one, place) => (place === index ? [] : [one.name]));
  requireColumnName(name, others);
  const header = table.headerArea && table.columnArea(index, table.headerArea);
  if (header) requireWritable(table.sheet, header);
  putHeader(table, index, name);
  applyNames(table, new Map([[index, name]]));
  if (header)
    table.sheet.workbook.tell({ kind: 'cells-edited', sheet: table.sheet, area: header, values: null });
}

/** @throws InvalidArgument for no name, one of more than 255 characters, or one that another column has */
function requireColumnName(name: string, others: readonly string[]): void {
  if (name === '' || name.length > 255) throw invalidArgument('a column has a name of 1 to 255 characters');
  if (uniqueColumnName(name, others) !== name) throw invalidArgument(`there is already a column ${name}`);
}

/** Names columns by their place, and has formulas follow. */
export function applyNames(table: Table, names: ReadonlyMap<number, string>): void {
  const before = table.columns;
  table.set({
    columns: before.map((column, index) => ({ ...column, name: names.get(index) ?? column.name })),
  });
  followColumnNames(
    table,
    new Map([...names].map(([index, name]) => [before[index]?.name.toLowerCase() ?? '', name])),
  );
}

/** Writes a header cell; a header is text whatever it looks like. */
export function putHeader({ sheet, area, hasHeader }: Table, index: number, name: string): void {
  if (!hasHeader) return;
  const at = [area.top, area.left + index] as const;
  const cell = sheet.rawCell(...at);
  if (cell?.formula === '' && cell.value === name) return;
  sheet.put(...at, { value: name, formula: '', style: sheet.style(...at) });
}

/** What a header cell makes the column's name: its text, for a number or a date as it is shown; `''` for nothing. */
export function headerText({ sheet, area }: Table, index: number): string {
  const cell = sheet.cell(area.top, area.left + index);
  return typeof cell?.value === 'string' ? cell.value : cellText(sheet, cell);
}

function tell(table: Table, area: Area, change: 'ColumnInserted' | 'ColumnDeleted'): void {
  const { sheet } = table;
  sheet.workbook.tell({ kind: 'cells-shifted', sheet, area, change, direction: 'None', table });
}
