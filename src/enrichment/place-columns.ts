import { type OwnColumnName, ownColumnOf } from '../core/enrichment/own-names';
import type { FoundTable } from '../core/mapping/find-tables';
import type { Area } from '../core/workbook/address';
import { formulaAt, type SheetSnapshot, valueAt, type WorkbookSnapshot } from '../core/workbook/snapshot';

/** The last column that a sheet has, from 0. */
const LAST_COLUMN = 16_383;

/**
 * Where each column goes: where it already is, else in the next free ones to the right of the table. Null when they
 * cannot be had without touching something of the user's, or the sheet is protected.
 */
export function placedColumns(
  snapshot: WorkbookSnapshot,
  table: FoundTable,
  names: readonly OwnColumnName[],
): ReadonlyMap<OwnColumnName, number> | null {
  const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
  if (!sheet || sheet.isProtected) return null;
  const present = presentColumns(sheet, table);
  const places = new Map<OwnColumnName, number>();
  let next = Math.max(
    table.area.left + table.area.columns,
    ...[...present.values()].map((column) => column + 1),
  );
  for (const name of names) {
    const column = present.get(name) ?? next;
    if (!present.has(name)) {
      if (column > LAST_COLUMN || !isFree(sheet, column, tableRows(table))) return null;
      next += 1;
    }
    places.set(name, column);
  }
  return places;
}

/** The table's rows with its header, and its totals where it is an Excel table. */
export function tableRows(table: FoundTable): Pick<Area, 'top' | 'rows'> {
  const { top, rows } = table.area;
  if (table.isExcelTable) return { top, rows };
  const last = Math.max(table.headerRow, ...table.dataRows);
  return { top, rows: last - top + 1 };
}

/** Own columns that stand in the header row already, from the table on to the right. */
function presentColumns(
  sheet: SheetSnapshot,
  { headerRow, area }: FoundTable,
): ReadonlyMap<OwnColumnName, number> {
  const found = new Map<OwnColumnName, number>();
  const width = sheet.values[0]?.length ?? 0;
  for (let column = area.left; column < sheet.left + width; column++) {
    const value = valueAt(sheet, headerRow, column);
    const name = typeof value === 'string' ? ownColumnOf(value) : null;
    if (name && !found.has(name)) found.set(name, column);
  }
  return found;
}

function isFree(sheet: SheetSnapshot, column: number, { top, rows }: Pick<Area, 'top' | 'rows'>): boolean {
  for (let row = top; row < top + rows; row++)
    if (valueAt(sheet, row, column) !== null || formulaAt(sheet, row, column) !== '') return false;
  const overlaps = (area: Area): boolean =>
    column >= area.left &&
    column < area.left + area.columns &&
    area.top < top + rows &&
    top < area.top + area.rows;
  return !sheet.merges.some(overlaps) && !sheet.tables.some((table) => overlaps(table.area));
}
