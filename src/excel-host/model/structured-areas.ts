import { columnName, type Area } from '../../core/workbook/address';
import { bottomOf, rightOf } from './areas';
import { parseBrackets } from './structured-references';
import type { Table } from './table';

/**
 * Where a reference to a table points, seen from a row: `''` is the body, `[Ramme]` a column of it, `[@Ramme]` a cell.
 * Null for what the table does not have.
 */
export function structuredArea(table: Table, brackets: string, row: number | null): Area | null {
  const { items, columns } = brackets === '' ? { items: [], columns: null } : parseBrackets(brackets);
  const rows = rowsOf(table, items, row);
  const [from, to] = columns ? columns.map((name) => table.columnIndex(name)) : [0, table.columns.length - 1];
  if (!rows || from === undefined || to === undefined || from < 0 || to < 0) return null;
  const left = Math.min(from, to);
  return { ...rows, left: table.area.left + left, columns: Math.abs(to - from) + 1 };
}

function rowsOf(table: Table, items: readonly string[], row: number | null): Area | null {
  const { area, headerArea, totalsArea, bodyArea } = table;
  const names = items.map((item) => item.toLowerCase());
  if (names.includes('#this row'))
    return row !== null && row >= bodyArea.top && row <= bottomOf(bodyArea)
      ? { ...bodyArea, top: row, rows: 1 }
      : null;
  if (names.includes('#all')) return area;
  const parts = names.map((name) =>
    name === '#headers' ? headerArea : name === '#totals' ? totalsArea : name === '#data' ? bodyArea : null,
  );
  if (parts.length === 0) return bodyArea;
  const found = parts.filter((part) => part !== null);
  const top = Math.min(...found.map((part) => part.top));
  const bottom = Math.max(...found.map(bottomOf));
  return found.length === 0 ? null : { ...area, top, rows: bottom - top + 1 };
}

/** The same as a formula writes it: `$B$2:$B$9`, and `$B2` for the cell in its own row. */
export function writtenArea(table: Table, brackets: string, row: number | null): string | null {
  const area = structuredArea(table, brackets, row);
  if (!area) return null;
  const isThisRow = brackets !== '' && parseBrackets(brackets).items[0]?.toLowerCase() === '#this row';
  const corner = (column: number, line: number) => `$${columnName(column)}${isThisRow ? '' : '$'}${line + 1}`;
  const first = corner(area.left, area.top);
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${corner(rightOf(area), bottomOf(area))}`;
}
