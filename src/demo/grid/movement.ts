import type { Area } from '../../core/workbook/address';
import type { Layout } from './layout';

export interface Cell {
  readonly row: number;
  readonly column: number;
}

export interface Sheet {
  readonly layout: Layout;
  /** Rows on a screen. */
  readonly page: number;
  readonly lastUsed: Cell;
  isFilled(cell: Cell): boolean;
}

const DIRECTIONS = new Map<string, readonly [number, number]>([
  ['ArrowUp', [-1, 0]],
  ['ArrowDown', [1, 0]],
  ['ArrowLeft', [0, -1]],
  ['ArrowRight', [0, 1]],
]);

/** Where a key takes the cell, as in Excel; null when the key does not move. `far` is Ctrl or Cmd. */
export function target(from: Cell, key: string, far: boolean, sheet: Sheet): Cell | null {
  const direction = DIRECTIONS.get(key);
  if (direction) return far ? jump(from, direction, sheet) : step(from, direction, sheet);
  const { rows } = sheet.layout;
  switch (key) {
    case 'Home':
      return { row: far ? 0 : from.row, column: 0 };
    case 'End':
      return far ? sheet.lastUsed : null;
    case 'PageDown':
      return { row: Math.min(rows.count - 1, from.row + sheet.page), column: from.column };
    case 'PageUp':
      return { row: Math.max(0, from.row - sheet.page), column: from.column };
    default:
      return null;
  }
}

/** The neighbour in a direction, past hidden rows and columns and out of a merged area; `from` at the edge. */
export function step(from: Cell, [down, right]: readonly [number, number], { layout }: Sheet): Cell {
  const { rows, columns } = layout;
  const merge = layout.mergeAt(from.row, from.column);
  let { row, column } = from;
  do {
    row += down;
    column += right;
    if (row < 0 || column < 0 || row >= rows.count || column >= columns.count) return from;
  } while (
    rows.size(row) === 0 ||
    columns.size(column) === 0 ||
    (merge !== null && contains(merge, { row, column }))
  );
  return { row, column };
}

/** To the last filled cell before a gap, or over the gap to the next filled one, or to the edge of what is used. */
function jump(from: Cell, direction: readonly [number, number], sheet: Sheet): Cell {
  let here = from;
  let next = step(here, direction, sheet);
  const leaps = !sheet.isFilled(here) || !sheet.isFilled(next);
  while (next !== here && withinUsed(next, sheet)) {
    if (leaps ? sheet.isFilled(next) : !sheet.isFilled(next)) return leaps ? next : here;
    here = next;
    next = step(here, direction, sheet);
  }
  return here;
}

function withinUsed({ row, column }: Cell, { lastUsed }: Sheet): boolean {
  return row <= lastUsed.row && column <= lastUsed.column;
}

export function contains(area: Area, { row, column }: Cell): boolean {
  return (
    row >= area.top && row < area.top + area.rows && column >= area.left && column < area.left + area.columns
  );
}

/** The smallest area with both cells, merged areas taken in whole. */
export function span(a: Cell, b: Cell, layout: Layout): Area {
  const corners = [a, b].map(({ row, column }) => layout.mergeAt(row, column) ?? cellArea({ row, column }));
  const top = Math.min(...corners.map((area) => area.top));
  const left = Math.min(...corners.map((area) => area.left));
  return {
    top,
    left,
    rows: Math.max(...corners.map((area) => area.top + area.rows)) - top,
    columns: Math.max(...corners.map((area) => area.left + area.columns)) - left,
  };
}

function cellArea({ row, column }: Cell): Area {
  return { top: row, left: column, rows: 1, columns: 1 };
}

/** The corner across from the active cell: the one that Shift with an arrow moves. */
export function farCorner(area: Area, active: Cell): Cell {
  return {
    row: active.row === area.top ? area.top + area.rows - 1 : area.top,
    column: active.column === area.left ? area.left + area.columns - 1 : area.left,
  };
}
