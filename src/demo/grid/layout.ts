import type { Area } from '../../core/workbook/address';
import type { HostSheetView } from '../../excel-host/host-api';
import { createAxis, type Axis } from './axis';
import { lineHeight, wrappedLines } from './text-measure';

export const HEADING_HEIGHT = 24;
export const HEADING_WIDTH = 44;
export const CELL_PADDING = 4;
const DEFAULT_ROW_HEIGHT = 20;

/** Room for new rows and columns beside what is used, and enough to fill the screen. */
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 8;
const FEWEST_ROWS = 80;
const FEWEST_COLUMNS = 26;

/** Rows of longer sheets get their height from the content first when they are shown. */
const MEASURED_AT_ONCE = 400;

export interface Layout {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** The merged area that takes in the cell, if any. */
  mergeAt(row: number, column: number): Area | null;
}

/** Measured heights of rows that follow their content, kept from one layout to the next. */
export type MeasuredRows = Map<number, number>;

export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** How much of the sheet can be scrolled to: what is used and some more, and always `reach`, the active cell. */
export function extentOf(
  { used }: HostSheetView,
  reach: { readonly row: number; readonly column: number },
): Extent {
  return {
    rows: Math.max((used ? used.top + used.rows : 0) + SPARE_ROWS, FEWEST_ROWS, reach.row + 2),
    columns: Math.max(
      (used ? used.left + used.columns : 0) + SPARE_COLUMNS,
      FEWEST_COLUMNS,
      reach.column + 2,
    ),
  };
}

export function layOut(sheet: HostSheetView, measured: MeasuredRows, extent: Extent): Layout {
  const usedRows = sheet.used ? sheet.used.top + sheet.used.rows : 0;
  const columns = createAxis(extent.columns, (column) => sheet.columnWidth(column));
  if (usedRows <= MEASURED_AT_ONCE)
    for (let row = 0; row < usedRows; row++) measureRow(sheet, columns, measured, row);
  const rows = createAxis(
    extent.rows,
    (row) => sheet.rowHeight(row) ?? measured.get(row) ?? DEFAULT_ROW_HEIGHT,
  );
  const merges = mergesByCell(sheet.merges);
  return {
    rows,
    columns,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    mergeAt: (row, column) => merges.get(cellKey(row, column)) ?? null,
  };
}

/** Measures a row that follows its content; tells whether its height became another. */
export function measureRow(
  sheet: HostSheetView,
  columns: Axis,
  measured: MeasuredRows,
  row: number,
): boolean {
  if (sheet.used === null || sheet.rowHeight(row) !== null) return false;
  let height = DEFAULT_ROW_HEIGHT;
  const end = sheet.used.left + sheet.used.columns;
  for (let column = sheet.used.left; column < end; column++) {
    const { text, style, isNumber } = sheet.cell(row, column);
    if (text === '') continue;
    const width = columns.size(column) - 2 * CELL_PADDING;
    const lines = style.wrap && !isNumber && width > 0 ? wrappedLines(text, style.font, width) : 1;
    height = Math.max(height, lines * lineHeight(style.font) + 2);
  }
  const before = measured.get(row) ?? DEFAULT_ROW_HEIGHT;
  measured.set(row, height);
  return before !== height;
}

const MAX_COLUMNS = 16_384;
function cellKey(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}

function mergesByCell(merges: readonly Area[]): ReadonlyMap<number, Area> {
  const byCell = new Map<number, Area>();
  for (const area of merges) {
    for (let row = area.top; row < area.top + area.rows; row++) {
      for (let column = area.left; column < area.left + area.columns; column++) {
        byCell.set(cellKey(row, column), area);
      }
    }
  }
  return byCell;
}
