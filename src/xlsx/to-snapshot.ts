import { Fault } from '../core/fault';
import type { Area } from '../core/workbook/address';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../core/workbook/snapshot';
import type { CellFile, CellStyle, WorkbookFile, WorksheetFile } from './workbook-file';

/** A single stray cell far out makes a large rectangle; rows without cells cost nothing, the others their width. */
const MOST_GRID_CELLS = 20_000_000;

/**
 * What the core sees of the file: the same as Office.js gives of the workbook when Excel has it open.
 *
 * @throws Fault when a sheet's used range is too large to lay out
 */
export function toSnapshot(file: WorkbookFile): WorkbookSnapshot {
  return {
    dateSystem: file.dateSystem,
    sheets: file.sheets.map((sheet) => sheetSnapshot(sheet, file)),
  };
}

function sheetSnapshot(sheet: WorksheetFile, { file, styles }: WorkbookFile): SheetSnapshot {
  const { name, visibility, isProtected, merges } = sheet;
  const area = usedRange(sheet);
  const tables = sheet.tables.map(({ name, area, hasHeader, hasTotals }) => ({
    name,
    area,
    hasHeader,
    hasTotals,
  }));
  const rest = { name, visibility, isProtected, tables };
  if (!area)
    return {
      ...rest,
      top: 0,
      left: 0,
      values: [],
      formulas: [],
      numberFormats: [],
      merges: [],
      hiddenRows: [],
    };
  if (sheet.rows.size * area.columns > MOST_GRID_CELLS)
    throw new Fault({ code: 'workbook-too-many-cells', file, limit: MOST_GRID_CELLS });
  const { top, left } = area;
  return {
    ...rest,
    top,
    left,
    ...grids(sheet, area, styles),
    merges: merges.filter((merge) => isWithin(area, merge.top, merge.left)),
    hiddenRows: [...sheet.hiddenRows]
      .filter((row) => row >= top && row < top + area.rows)
      .sort((a, b) => a - b),
  };
}

/** `getUsedRange(valuesOnly)`: the rectangle around all cells with a value or a formula; null for an empty sheet. */
export function usedRange({ rows }: Pick<WorksheetFile, 'rows'>): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, cells] of rows) {
    for (const [column, { value, formula }] of cells) {
      if (value === null && formula === '') continue;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
  }
  return bottom < 0 ? null : { top, left, rows: bottom - top + 1, columns: right - left + 1 };
}

type Grids = Pick<SheetSnapshot, 'values' | 'formulas' | 'numberFormats'>;

function grids(
  { rows, rowStyles, columnStyles }: WorksheetFile,
  area: Area,
  styles: readonly CellStyle[],
): Grids {
  const { top, left, columns } = area;
  const format = (style: number): string => styles[style]?.numberFormat ?? 'General';
  const columnFormats = Array.from({ length: columns }, (_, at) => format(columnStyles.get(left + at) ?? 0));
  // Rows without cells share one of each kind.
  const noValues: readonly CellValue[] = Array.from({ length: columns }, () => null);
  const noFormulas: readonly string[] = Array.from({ length: columns }, () => '');
  const emptyFormats = (row: number): readonly string[] => {
    const style = rowStyles.get(row);
    return style === undefined ? columnFormats : Array.from({ length: columns }, () => format(style));
  };
  const values: (readonly CellValue[])[] = [];
  const formulas: (readonly string[])[] = [];
  const numberFormats: (readonly string[])[] = [];
  for (let row = top; row < top + area.rows; row += 1) {
    const cells = rows.get(row);
    const formats = emptyFormats(row);
    values.push(cells ? laidOut(noValues, cells, left, ({ value }) => value) : noValues);
    formulas.push(cells ? laidOut(noFormulas, cells, left, ({ formula }) => formula) : noFormulas);
    numberFormats.push(cells ? laidOut(formats, cells, left, ({ style }) => format(style)) : formats);
  }
  return { values, formulas, numberFormats };
}

function laidOut<T>(
  empty: readonly T[],
  cells: ReadonlyMap<number, CellFile>,
  left: number,
  of: (cell: CellFile) => T,
): readonly T[] {
  const row = [...empty];
  for (const [column, cell] of cells) {
    const at = column - left;
    if (at >= 0 && at < row.length) row[at] = of(cell);
  }
  return row;
}

function isWithin({ top, left, rows, columns }: Area, row: number, column: number): boolean {
  return row >= top && row < top + rows && column >= left && column < left + columns;
}
