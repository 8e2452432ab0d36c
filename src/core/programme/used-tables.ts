import { parseNeedId } from '../references/need-id';
import { valueAt, type WorkbookSnapshot } from '../workbook/snapshot';
import type { FoundTable } from '../mapping/find-tables';

/**
 * The needs queue may be split over several tables; they are read as one. But a table whose needs stand in another
 * one already is a copy (last year's, a working sheet): then the first visible one alone counts, else every need would
 * be a duplicate.
 */
export function usedTables(snapshot: WorkbookSnapshot, tables: readonly FoundTable[]): readonly FoundTable[] {
  const isVisible = (table: FoundTable): boolean =>
    snapshot.sheets.find(({ name }) => name === table.sheet)?.visibility === 'visible';
  const queues = tables.filter(({ kind }) => kind === 'needs');
  const visibleFirst = [...queues.filter(isVisible), ...queues.filter((table) => !isVisible(table))];
  const taken = new Set<number>();
  const copies = new Set<FoundTable>();
  for (const table of visibleFirst) {
    const ids = needIdsIn(snapshot, table);
    const known = ids.filter((id) => taken.has(id)).length;
    if (ids.length > 0 && known * 2 > ids.length) copies.add(table);
    else for (const id of ids) taken.add(id);
  }
  return tables.filter((table) => !copies.has(table));
}

function needIdsIn(snapshot: WorkbookSnapshot, table: FoundTable): readonly number[] {
  const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
  const column = table.mapping.columns.get('id')?.column;
  if (!sheet || column === undefined) return [];
  return table.dataRows.flatMap((row) => {
    const value = valueAt(sheet, row, column);
    if (typeof value !== 'string' && typeof value !== 'number') return [];
    const parsed = parseNeedId(value);
    return parsed.kind === 'need' ? [parsed.id] : [];
  });
}
