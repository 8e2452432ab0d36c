import { quotedSheetName, type Area } from '../../core/workbook/address';
import { invalidArgument } from '../errors';
import { clearCriteria, setSheetFilter } from './apply-filter';
import { cellsOf, intersection } from './areas';
import { isEmptyArea } from './cells';
import { requireUnprotected } from './protection';
import { insertCells, replace } from './shift-cells';
import type { Sheet } from './sheet';
import { writtenArea } from './structured-areas';
import { plainTable, Table, type TableColumn } from './table';
import { headerText, putHeader } from './table-columns';
import { findCalculated, rewriteTable } from './table-formulas';
import { freeColumnName, freeTableName, uniqueColumnName } from './table-names';

/**
 * Makes a table of a range. Without headers of its own the range moves down by a row for them. A table that would be
 * nothing but headers gets an empty row below, where cells that are not empty make room.
 * @throws AccessDenied, InvalidArgument where it would overlap another table, InsertDeleteConflict
 */
export function createTable(sheet: Sheet, area: Area, hasHeaders: boolean): Table {
  requireUnprotected(sheet);
  if (sheet.tables.some((table) => intersection(table.area, area)))
    throw invalidArgument('a table cannot overlap another table');
  const isBlank = hasHeaders && area.rows === 1;
  const whole = hasHeaders && !isBlank ? area : { ...area, rows: area.rows + 1 };
  if (!hasHeaders) openRow(sheet, { ...area, rows: 1 });
  else if (isBlank && !isEmptyArea(sheet, { ...area, top: area.top + 1 }))
    openRow(sheet, { ...area, top: area.top + 1 });
  if (sheet.autoFilter && intersection(sheet.autoFilter.area, whole)) setSheetFilter(sheet, null);
  if (sheet.merges.some((merge) => intersection(merge, whole)))
    replace(
      sheet,
      sheet.merges,
      sheet.merges.filter((merge) => !intersection(merge, whole)),
    );
  const name = freeTableName(sheet.workbook);
  const state = { ...plainTable, name, area: whole, isBlank, columns: [] };
  const table = new Table(sheet, sheet.workbook.nextTableId(), state, null);
  table.set({ columns: namedColumns(table) });
  for (const [index, column] of table.columns.entries()) putHeader(table, index, column.name);
  replace(sheet, sheet.tables, [...sheet.tables, table]);
  findCalculated(table);
  sheet.workbook.tell({ kind: 'table-added', table });
  return table;
}

function openRow(sheet: Sheet, area: Area): void {
  insertCells(sheet, area, 'down');
  sheet.workbook.tell({
    ...{ kind: 'cells-shifted', change: 'CellInserted', direction: 'ShiftCellDown' },
    ...{ sheet, area, table: null },
  });
}

/** From the header cells: as text, each with a name of its own. */
function namedColumns(table: Table): TableColumn[] {
  const taken: string[] = [];
  return Array.from({ length: table.area.columns }, (_, index) => {
    const text = headerText(table, index);
    const name = text === '' ? freeColumnName(taken) : uniqueColumnName(text, taken);
    taken.push(name);
    return { id: index + 1, name, formula: null, totals: null };
  });
}

/** Makes a table plain cells again: contents stay, and what refers to it refers to the cells. */
export function convertToRange(table: Table): void {
  const { sheet } = table;
  requireUnprotected(sheet);
  clearCriteria({ sheet, table });
  const prefix = `${quotedSheetName(sheet.name)}!`;
  rewriteTable(table, table.name, ({ brackets }, _, row) => {
    const written = writtenArea(table, brackets, row);
    return written === null ? '#REF!' : prefix + written;
  });
  removeTable(table);
}

/** Takes a table away with its contents; other cells stay where they are. */
export function deleteTable(table: Table): void {
  const { sheet } = table;
  requireUnprotected(sheet);
  clearCriteria({ sheet, table });
  for (const { row, column } of cellsOf(table.area))
    if (sheet.rawCell(row, column)) sheet.put(row, column, undefined);
  rewriteTable(table, table.name, () => '#REF!');
  removeTable(table);
}

function removeTable(table: Table): void {
  const { sheet } = table;
  replace(
    sheet,
    sheet.tables,
    sheet.tables.filter((other) => other !== table),
  );
  sheet.workbook.tell({ kind: 'table-deleted', table });
}
