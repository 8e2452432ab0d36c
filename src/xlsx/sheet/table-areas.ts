import type { Area } from '../../core/workbook/address';

const LAST_COLUMN = 16_384;
const LAST_ROW = 1_048_576;

export function isOnSheet({ top, left, rows, columns }: Area): boolean {
  return top + rows <= LAST_ROW && left + columns <= LAST_COLUMN;
}

/** Whether no two of the areas have a cell in common, as the tables of a sheet never do. */
export function areApart(areas: readonly Area[]): boolean {
  let open: readonly Area[] = [];
  for (const area of areas.toSorted((a, b) => a.top - b.top)) {
    open = open.filter(({ top, rows }) => top + rows > area.top);
    if (open.some(({ left, columns }) => left < area.left + area.columns && area.left < left + columns))
      return false;
    open = [...open, area];
  }
  return true;
}
