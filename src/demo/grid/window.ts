import { HEADING_HEIGHT, HEADING_WIDTH, type Layout } from './layout';

/** The rows and columns that are drawn, both ends included: what is on the screen and a little around it. */
export interface Window {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

export interface Viewport {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Drawn in steps, so that a little scrolling draws nothing anew. */
const ROW_STEP = 6;
const COLUMN_STEP = 2;

export function windowOf({ left, top, width, height }: Viewport, { rows, columns }: Layout): Window {
  const down = (index: number, size: number): number => Math.max(0, Math.floor(index / size) * size - size);
  const up = (index: number, size: number, count: number): number =>
    Math.min(count - 1, Math.ceil((index + 1) / size) * size + size - 1);
  return {
    firstRow: down(rows.at(top), ROW_STEP),
    lastRow: up(rows.at(top + height), ROW_STEP, rows.count),
    firstColumn: down(columns.at(left), COLUMN_STEP),
    lastColumn: up(columns.at(left + width), COLUMN_STEP, columns.count),
  };
}

/** Where to scroll so that the cell is seen clear of headings and frozen panes, with as little movement as can be. */
export function scrollTo(
  { row, column }: { readonly row: number; readonly column: number },
  { left, top, width, height }: Viewport,
  layout: Layout,
): { readonly left: number; readonly top: number } {
  const { rows, columns, frozenRows, frozenColumns } = layout;
  return {
    left:
      column < frozenColumns
        ? left
        : nearest(
            left,
            columns.offset(column),
            columns.size(column),
            width - HEADING_WIDTH,
            columns.offset(frozenColumns),
          ),
    top:
      row < frozenRows
        ? top
        : nearest(top, rows.offset(row), rows.size(row), height - HEADING_HEIGHT, rows.offset(frozenRows)),
  };
}

function nearest(scrolled: number, offset: number, size: number, room: number, frozen: number): number {
  const latest = Math.max(0, offset - frozen);
  const earliest = Math.min(latest, offset + size - room);
  return Math.max(0, Math.min(Math.max(scrolled, earliest), latest));
}
