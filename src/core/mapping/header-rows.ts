import { isOwnHeader } from '../enrichment/own-names';
import type { MoneyUnit } from '../money/unit';
import { type SheetSnapshot, valueAt } from '../workbook/snapshot';
import { readHeader } from './header';
import type { KnownHeaders } from './known-headers';
import { type ColumnMapping, type HeaderCell, mapColumns } from './map-columns';

/** The header rows in the cells outside Excel tables, in the order of rows. */
export function headerRows(sheet: SheetSnapshot, known: KnownHeaders): readonly HeaderRow[] {
  const found: HeaderRow[] = [];
  const bottom = sheet.top + sheet.values.length;
  for (let row = sheet.top; row < bottom; row++) {
    const single = headersInRow(sheet, row, known);
    const isLikely = row > sheet.top && knownIn(sheet, row - 1, known) + knownIn(sheet, row, known) > 2;
    const joined = isLikely ? headersInTwoRows(sheet, row, known) : [];
    const above = found.filter((one) => one.row === row - 1);
    const isMore = fieldsIn(joined) > Math.max(fieldsIn(single), fieldsIn(above));
    if (isMore) found.splice(found.length - above.length, above.length, ...joined);
    else found.push(...single);
  }
  return found;
}

/** How many texts of the row are headers by themselves; most rows of a sheet have none. */
function knownIn(sheet: SheetSnapshot, row: number, known: KnownHeaders): number {
  const texts = sheet.values[row - sheet.top] ?? [];
  return texts.filter(
    (text) => typeof text === 'string' && text.length <= LONGEST_PART && known.keys.has(readHeader(text).key),
  ).length;
}

const LONGEST_PART = 60;

function fieldsIn(headers: readonly HeaderRow[]): number {
  return headers.reduce((sum, { mapping }) => sum + mapping.columns.size, 0);
}

/** A row that holds the headers of a table in plain cells. */
export interface HeaderRow {
  /** The lower of the two where the headers are in two rows. */
  readonly row: number;
  readonly left: number;
  /** One past the last header. */
  readonly right: number;
  readonly mapping: ColumnMapping;
}

/** One row may hold the headers of tables side by side, parted by an empty column; or of one with gaps. */
function headersInRow(sheet: SheetSnapshot, row: number, known: KnownHeaders): readonly HeaderRow[] {
  return headersOf(row, cellsInRow(sheet, row), known);
}

function cellsInRow(sheet: SheetSnapshot, row: number): readonly HeaderCell[] {
  return headerCells(sheet, row, sheet.left, sheet.left + (sheet.values[0]?.length ?? 0)).filter(
    ({ column }) => !isInExcelTable(sheet, row, column),
  );
}

function headersOf(row: number, cells: readonly HeaderCell[], known: KnownHeaders): readonly HeaderRow[] {
  if (cells.length < 2) return [];
  const groups = groupsOf(cells);
  const parts = groups.flatMap((group) => headerRow(row, group, known));
  const whole = headerRow(row, cells, known);
  if (parts.length < 2 && whole.length === 1) return whole;
  return parts;
}

function headerRow(row: number, cells: readonly HeaderCell[], known: KnownHeaders): readonly HeaderRow[] {
  const mapping = mapColumns(cells, known);
  const first = cells[0];
  const last = cells.at(-1);
  return mapping && first && last ? [{ row, left: first.column, right: last.column + 1, mapping }] : [];
}

function groupsOf(cells: readonly HeaderCell[]): readonly (readonly HeaderCell[])[] {
  const groups: HeaderCell[][] = [];
  for (const cell of cells) {
    const group = groups.at(-1);
    if (group?.at(-1)?.column === cell.column - 1) group.push(cell);
    else groups.push([cell]);
  }
  return groups;
}

/**
 * Headers in two rows, a group above its parts: `Ramme` over `Gjeldende` and `Ny`, or one header broken over both. The row
 * below has nothing but texts.
 */
function headersInTwoRows(sheet: SheetSnapshot, row: number, known: KnownHeaders): readonly HeaderRow[] {
  const lower = cellsInRow(sheet, row);
  if (lower.length === 0 || lower.length < filledIn(sheet, row)) return [];
  const upper = cellsInRow(sheet, row - 1);
  if (upper.length === 0) return [];
  const above = new Map(upper.map(({ column, text }) => [column, text]));
  const below = new Map(lower.map(({ column, text }) => [column, text]));
  const cells: HeaderCell[] = [];
  let group: string | undefined;
  const columns = [...upper, ...lower].map(({ column }) => column);
  for (let column = Math.min(...columns); column <= Math.max(...columns); column++) {
    const part = below.get(column);
    // A group reaches over the parts to its right.
    group = above.get(column) ?? (part === undefined ? undefined : group);
    if (group !== undefined || part !== undefined)
      cells.push({ column, text: joinedText(group, part, known) });
  }
  return headersOf(row, cells, known);
}

/** What of the two together is known, with the unit that either names. */
function joinedText(group: string | undefined, part: string | undefined, known: KnownHeaders): string {
  if (group === undefined || part === undefined) return part ?? group ?? '';
  const candidates = [`${part} ${group}`, `${group} ${part}`, part];
  const text = candidates.find((one) => known.keys.has(readHeader(one).key)) ?? `${group} ${part}`;
  const { unit } = readHeader(group);
  return unit === null || readHeader(text).unit !== null ? text : `${text} (${UNIT_WORDS[unit]})`;
}

const UNIT_WORDS: Readonly<Record<MoneyUnit, string>> = { MNOK: 'MNOK', TNOK: '1000 kr', NOK: 'kr' };

function filledIn(sheet: SheetSnapshot, row: number): number {
  const values = sheet.values[row - sheet.top] ?? [];
  return values.filter(
    (value, index) => value !== null && value !== '' && !isInExcelTable(sheet, row, sheet.left + index),
  ).length;
}

/** The texts of a row that may be headers; the add-in's own are not. */
export function headerCells(
  sheet: SheetSnapshot,
  row: number,
  left: number,
  right: number,
): readonly HeaderCell[] {
  const cells: HeaderCell[] = [];
  for (let column = left; column < right; column++) {
    const value = valueAt(sheet, row, column);
    if (typeof value === 'string' && value.trim() !== '' && !isOwnHeader(value))
      cells.push({ column, text: value });
  }
  return cells;
}

function isInExcelTable(sheet: SheetSnapshot, row: number, column: number): boolean {
  return sheet.tables.some(
    ({ area }) =>
      row >= area.top &&
      row < area.top + area.rows &&
      column >= area.left &&
      column < area.left + area.columns,
  );
}
