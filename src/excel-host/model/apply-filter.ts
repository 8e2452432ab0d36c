import type { Area } from '../../core/workbook/address';
import { invalidArgument } from '../errors';
import { bottomOf } from './areas';
import type { FilterCriteria } from './filter';
import { matcherOf } from './filter-match';
import { requireAllowed } from './protection';
import type { Sheet } from './sheet';
import type { Table } from './table';

/** The filter of a sheet's own, with its buttons in the first row. Criteria by the column's place in it. */
export interface SheetFilter {
  readonly area: Area;
  readonly criteria: ReadonlyMap<number, FilterCriteria>;
}

/** What may have a filter: a table, or a sheet outside its tables. */
export interface Filtered {
  readonly sheet: Sheet;
  readonly table: Table | null;
}

/** The range with the header and without totals; null when there is no filter. */
export function filterArea({ sheet, table }: Filtered): Area | null {
  if (!table) return sheet.autoFilter?.area ?? null;
  if (!table.hasHeader || !table.look.showFilterButton) return null;
  return { ...table.area, rows: table.bodyArea.rows + 1 };
}

/** By the column's place in the filter. */
export function criteriaOf({ sheet, table }: Filtered): ReadonlyMap<number, FilterCriteria> {
  if (!table) return sheet.autoFilter?.criteria ?? new Map<number, FilterCriteria>();
  return new Map(
    table.columns.flatMap(({ id }, index) => {
      const criteria = table.filters.get(id);
      return criteria ? [[index, criteria] as const] : [];
    }),
  );
}

/** Filters one column, or takes its filter away. @throws AccessDenied, InvalidArgument */
export function setCriteria(filtered: Filtered, column: number, criteria: FilterCriteria | null): void {
  const area = filtered.table ? filtered.table.bodyArea : filtered.sheet.autoFilter?.area;
  if (!area || column < 0 || column >= area.columns) throw invalidArgument('the filter has no such column');
  const next = new Map(criteriaOf(filtered));
  if (criteria) next.set(column, criteria);
  else next.delete(column);
  setAllCriteria(filtered, next);
}

/** Takes away all criteria; the filter itself stays. @throws AccessDenied */
export const clearCriteria = (filtered: Filtered): void => setAllCriteria(filtered, new Map());

function setAllCriteria(filtered: Filtered, criteria: ReadonlyMap<number, FilterCriteria>): void {
  const { sheet, table } = filtered;
  requireAllowed(sheet, 'allowAutoFilter');
  // Found out first, so that criteria which say too little change nothing.
  const hidden = hiddenBy(filtered, criteria);
  if (table) {
    const entries = [...criteria].flatMap(([index, each]) => {
      const column = table.columns[index];
      return column ? [[column.id, each] as const] : [];
    });
    table.set({ filters: new Map(entries) });
  } else if (sheet.autoFilter) sheet.set('autoFilter', { ...sheet.autoFilter, criteria });
  hide(filtered, hidden);
}

/** Works out again which rows are to be seen. @throws AccessDenied */
export function reapply(filtered: Filtered): void {
  requireAllowed(filtered.sheet, 'allowAutoFilter');
  hide(filtered, hiddenBy(filtered, criteriaOf(filtered)));
}

/** Puts a filter on a range of the sheet, or takes it away for null; all rows are seen again. @throws AccessDenied */
export function setSheetFilter(sheet: Sheet, area: Area | null): void {
  requireAllowed(sheet, 'allowAutoFilter');
  if (sheet.autoFilter) hide({ sheet, table: null }, new Set());
  if (sheet.autoFilter || area) sheet.set('autoFilter', area && { area, criteria: new Map() });
}

function bodyOf({ sheet, table }: Filtered): Area | null {
  if (table) return table.bodyArea;
  const area = sheet.autoFilter?.area;
  return area && area.rows > 1 ? { ...area, top: area.top + 1, rows: area.rows - 1 } : null;
}

function hiddenBy(filtered: Filtered, criteria: ReadonlyMap<number, FilterCriteria>): ReadonlySet<number> {
  const body = bodyOf(filtered);
  const hidden = new Set<number>();
  if (!body) return hidden;
  const tests = [...criteria].map(([index, each]) =>
    matcherOf(filtered.sheet, { ...body, left: body.left + index, columns: 1 }, each),
  );
  for (let row = body.top; row <= bottomOf(body); row += 1)
    if (tests.some((isSeen) => !isSeen(row))) hidden.add(row);
  return hidden;
}

function hide(filtered: Filtered, hidden: ReadonlySet<number>): void {
  const body = bodyOf(filtered);
  if (!body) return;
  for (let row = body.top; row <= bottomOf(body); row += 1)
    filtered.sheet.hide('hiddenRows', row, hidden.has(row));
}
