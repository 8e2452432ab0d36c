import { Fault } from '../core/fault';
import { settingsIn } from '../core/settings/settings-part';
import type { Area } from '../core/workbook/address';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../core/workbook/snapshot';
import type { CellFile, CellStyle, WorkbookFile, WorksheetFile } from './workbook-file';

/**
 * Of all sheets. A single stray cell far out makes a large rectangle; rows without cells cost nothing, the others
 * their width.
 */
const MOST_GRID_CELLS = 20_000_000;

/**
 * What the core sees of the file: the same as Office.js gives of the workbook when Excel has it open.
 *
 * @throws Fault when the sheets' used ranges are too large to lay out
 */
export function toSnapshot(file: WorkbookFile): WorkbookSnapshot {
  const areas = new Map(file.sheets.map((sheet) => [sheet, usedRange(sheet)]));
  let cells = 0;
  for (const [{ rows, rowStyles }, area] of areas)
    cells += (rows.size + new Set(rowStyles.values()).size) * (area?.columns ?? 0);
  if (cells > MOST_GRID_CELLS)
    throw new Fault({ code: 'workbook-too-many-cells', file: file.file, limit: MOST_GRID_CELLS });
  const [settings] = file.customXmlParts.flatMap(({ xml }) => settingsIn(xml) ?? []);
  return {
    dateSystem: file.dateSystem,
    sheets: [...areas].map(([sheet, area]) => sheetSnapshot(sheet, area, file)),
    ...(settings !== undefined && { settings }),
    ...(file.boldTexts && file.boldTexts.size > 0 && { boldTexts: file.boldTexts }),
  };
}

function sheetSnapshot(sheet: WorksheetFile, area: Area | null, { styles }: WorkbookFile): SheetSnapshot {
  const { name, visibility, isProtected, merges } = sheet;
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
  // Rows without cells share one of each kind, and of formats one of each style.
  const rowFormats = new Map<number, readonly string[]>();
  const noValues: readonly CellValue[] = Array.from({ length: columns }, () => null);
  const noFormulas: readonly string[] = Array.from({ length: columns }, () => '');
  const emptyFormats = (row: number): readonly string[] => {
    const style = rowStyles.get(row);
    if (style === undefined) return columnFormats;
    let formats = rowFormats.get(style);
    if (!formats) rowFormats.set(style, (formats = Array.from({ length: columns }, () => format(style))));
    return formats;
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
