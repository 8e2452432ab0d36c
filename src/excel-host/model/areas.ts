import { areaName, type Area } from '../../core/workbook/address';

/** The size of every sheet. */
export const sheetSize = { rows: 1_048_576, columns: 16_384 } as const;

export const wholeSheet: Area = { top: 0, left: 0, rows: sheetSize.rows, columns: sheetSize.columns };

export const bottomOf = (area: Area): number => area.top + area.rows - 1;

export const rightOf = (area: Area): number => area.left + area.columns - 1;

export const cellCount = (area: Area): number => area.rows * area.columns;

export const isEntireRows = (area: Area): boolean => area.left === 0 && area.columns === sheetSize.columns;

export const isEntireColumns = (area: Area): boolean => area.top === 0 && area.rows === sheetSize.rows;

export const isInside = (area: Area): boolean =>
  area.top >= 0 &&
  area.left >= 0 &&
  area.rows > 0 &&
  area.columns > 0 &&
  bottomOf(area) < sheetSize.rows &&
  rightOf(area) < sheetSize.columns;

export const sameArea = (a: Area, b: Area): boolean =>
  a.top === b.top && a.left === b.left && a.rows === b.rows && a.columns === b.columns;

export const containsCell = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= bottomOf(area) && column >= area.left && column <= rightOf(area);

export const containsArea = (outer: Area, inner: Area): boolean =>
  containsCell(outer, inner.top, inner.left) && containsCell(outer, bottomOf(inner), rightOf(inner));

/** The cells that both have; null when there are none. */
export function intersection(a: Area, b: Area): Area | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const rows = Math.min(bottomOf(a), bottomOf(b)) - top + 1;
  const columns = Math.min(rightOf(a), rightOf(b)) - left + 1;
  return rows > 0 && columns > 0 ? { top, left, rows, columns } : null;
}

/** The smallest area that holds both. */
export function boundingArea(a: Area, b: Area): Area {
  const top = Math.min(a.top, b.top);
  const left = Math.min(a.left, b.left);
  return {
    top,
    left,
    rows: Math.max(bottomOf(a), bottomOf(b)) - top + 1,
    columns: Math.max(rightOf(a), rightOf(b)) - left + 1,
  };
}

/** Each cell of an area, row by row. */
export function* cellsOf(area: Area): Generator<{ row: number; column: number }> {
  for (let row = area.top; row <= bottomOf(area); row += 1)
    for (let column = area.left; column <= rightOf(area); column += 1) yield { row, column };
}

/** Rows × columns of what `at` gives for each cell. */
export function gridOf<T>(area: Area, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_, c) => at(area.top + r, area.left + c)),
  );
}

/** As Excel writes an area: `A1`, `A1:C3`, `1:3` for whole rows, `A:C` for whole columns. */
export function areaLabel(area: Area): string {
  if (isEntireRows(area)) return `${area.top + 1}:${bottomOf(area) + 1}`;
  const name = areaName(area);
  if (!isEntireColumns(area)) return name;
  const [first = '', last = first] = name.split(':');
  return `${first.replace(/\d+$/, '')}:${last.replace(/\d+$/, '')}`;
}
