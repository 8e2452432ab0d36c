import type { FoundTable } from '../mapping/find-tables';
import { parseNeedId } from '../references/need-id';
import type { TableKind } from '../tables/tables';
import { normaliseText } from '../text/normalise';
import { type SheetSnapshot, valueAt, type WorkbookSnapshot } from '../workbook/snapshot';

/** A table that a person has said is not to be read. What is not given may be any. */
export interface SkippedTable {
  readonly sheet: string;
  readonly table: TableKind | null;
  /** Which of its kind on the sheet, from 1. */
  readonly place: number | null;
}

/** Of the tables found: which are read, and which are not and why. */
export interface UsedTables {
  readonly used: readonly FoundTable[];
  /** Most of their rows stand in another table of the kind already, which is read. */
  readonly copies: readonly { readonly table: FoundTable; readonly of: FoundTable }[];
  readonly skipped: readonly FoundTable[];
}

/**
 * A table may be split over several sheets; its parts are read as one. But of two tables with the same rows, as last year's
 * and this year's queue, only one can be meant: the first visible one is read, and a person is asked
 * (`workbook/table-twice`) unless the other is hidden.
 */
export function usedTables(
  snapshot: WorkbookSnapshot,
  tables: readonly FoundTable[],
  skip: readonly SkippedTable[],
): UsedTables {
  const wanted = tables.filter((table) => !skip.some((one) => isSkipped(one, table, tables)));
  // Without a needs queue there would be nothing to check, and no way back.
  const candidates = wanted.some(({ kind }) => kind === 'needs') ? wanted : tables;
  const isVisible = (table: FoundTable): boolean =>
    snapshot.sheets.find(({ name }) => name === table.sheet)?.visibility === 'visible';
  const visibleFirst = [...candidates.filter(isVisible), ...candidates.filter((table) => !isVisible(table))];
  const taken = new Map<string, FoundTable>();
  const copies: { table: FoundTable; of: FoundTable }[] = [];
  for (const table of visibleFirst) {
    const rows = rowKeys(snapshot, table).map((key) => `${table.kind} ${key}`);
    const known = rows.flatMap((key) => taken.get(key) ?? []);
    const [of] = known;
    if (of && known.length * 2 > rows.length) copies.push({ table, of });
    else for (const key of rows) if (!taken.has(key)) taken.set(key, table);
  }
  const left = new Set(copies.map(({ table }) => table));
  return {
    used: candidates.filter((table) => !left.has(table)),
    copies: copies.filter(({ table }) => isVisible(table)),
    skipped: tables.filter((table) => !candidates.includes(table)),
  };
}

/** Which of its kind on its sheet the table is, from 1. */
export function placeOf(table: FoundTable, tables: readonly FoundTable[]): number {
  return tables.filter(({ sheet, kind }) => sheet === table.sheet && kind === table.kind).indexOf(table) + 1;
}

function isSkipped(skip: SkippedTable, table: FoundTable, tables: readonly FoundTable[]): boolean {
  return (
    skip.sheet.toLowerCase() === table.sheet.toLowerCase() &&
    (skip.table === null || skip.table === table.kind) &&
    (skip.place === null || skip.place === placeOf(table, tables))
  );
}

/**
 * The fields by which a row is known again in a copy; where there are none, all that stands in the row. Two bodies may number
 * their cases and meetings alike.
 */
const KEYS: Readonly<Partial<Record<TableKind, readonly string[]>>> = {
  needs: ['id'],
  economy: ['year'],
  cases: ['number', 'title'],
  meetings: ['id', 'day'],
  measures: ['id', 'name'],
};

function rowKeys(snapshot: WorkbookSnapshot, table: FoundTable): readonly string[] {
  const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
  if (!sheet) return [];
  const fields = KEYS[table.kind] ?? [...table.mapping.columns.keys()].toSorted();
  const columns = fields.flatMap((name) => table.mapping.columns.get(name)?.column ?? []);
  return table.dataRows.flatMap((row) => {
    const text = columns.map((one) => cellKey(sheet, row, one, table.kind)).join('\n');
    return text.trim() === '' ? [] : [text];
  });
}

function cellKey(sheet: SheetSnapshot, row: number, column: number, kind: TableKind): string {
  const value = valueAt(sheet, row, column);
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  if (kind !== 'needs') return normaliseText(String(value));
  const parsed = parseNeedId(value);
  return parsed.kind === 'need' ? String(parsed.id) : '';
}
