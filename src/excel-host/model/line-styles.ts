import type { Area } from '../../core/workbook/address';
import type { CellStyle } from '../../xlsx/workbook-file';
import { containsCell, isEntireColumns, isEntireRows, sheetSize } from './areas';
import { isEmptyCell } from './cell';
import type { Sheet } from './sheet';

type StyleOf = (style: CellStyle, row: number, column: number) => CellStyle;

/**
 * Changes the style of whole rows or columns: of the lines themselves, which is that of cells not there yet, and of the
 * cells in them.
 */
export function restyleLines(sheet: Sheet, area: Area, styleOf: StyleOf): void {
  const cells = cellsThatStand(sheet, area);
  const looks = cells.map(({ row, column }) => styleOf(sheet.style(row, column), row, column));
  // Where rows and columns both have a style of their own, cells stand from now on.
  if (isEntireColumns(area)) restyleColumns(sheet, area, styleOf);
  else restyleRows(sheet, area, styleOf);
  for (const [index, { row, column }] of cells.entries()) {
    const style = looks[index];
    const cell = sheet.rawCell(row, column) ?? { value: null, formula: '' };
    if (!style || (isEmptyCell(cell) && style === sheet.emptyStyle(row, column)))
      sheet.put(row, column, undefined);
    else sheet.put(row, column, { ...cell, style });
  }
}

/** Cells there are, and those whose style does not follow from that of the lines alone. */
function cellsThatStand(sheet: Sheet, area: Area): { row: number; column: number }[] {
  const cells = [...sheet.cells()].filter(({ row, column }) => containsCell(area, row, column));
  const crossing: { row: number; column: number }[] = [];
  const add = (row: number, column: number): void => {
    if (!sheet.rawCell(row, column)) crossing.push({ row, column });
  };
  const lines = (start: number, count: number) => Array.from({ length: count }, (_, index) => start + index);
  if (isEntireColumns(area) && !isEntireRows(area))
    for (const row of sheet.get('rowStyles').keys())
      for (const column of lines(area.left, area.columns)) add(row, column);
  if (!isEntireColumns(area)) {
    const base = commonColumnStyle(sheet);
    for (const [column, style] of sheet.get('columnStyles'))
      if (style !== base) for (const row of lines(area.top, area.rows)) add(row, column);
  }
  return [...cells, ...crossing];
}

function restyleColumns(sheet: Sheet, area: Area, styleOf: StyleOf): void {
  const styles = new Map(sheet.get('columnStyles'));
  const known = new Map<CellStyle, CellStyle>();
  for (let column = area.left; column < area.left + area.columns; column += 1) {
    const before = styles.get(column) ?? sheet.workbook.defaultStyle;
    // What is special at the area's edges is not shared.
    const isEdge = column === area.left || column === area.left + area.columns - 1;
    const style = (isEdge ? undefined : known.get(before)) ?? styleOf(before, area.top + 1, column);
    if (!isEdge) known.set(before, style);
    styles.set(column, style);
  }
  sheet.set('columnStyles', styles);
  const rows = [...sheet.get('rowStyles')];
  if (isEntireRows(area) && rows.length > 0)
    sheet.set('rowStyles', new Map(rows.map(([row, style]) => [row, styleOf(style, row, area.left + 1)])));
}

function restyleRows(sheet: Sheet, area: Area, styleOf: StyleOf): void {
  const styles = new Map(sheet.get('rowStyles'));
  const base = commonColumnStyle(sheet);
  for (let row = area.top; row < area.top + area.rows; row += 1)
    styles.set(row, styleOf(styles.get(row) ?? base, row, area.left + 1));
  sheet.set('rowStyles', styles);
}

/** The style of a sheet that was formatted as a whole. */
function commonColumnStyle(sheet: Sheet): CellStyle {
  const styles = sheet.get('columnStyles');
  const last = styles.size === sheetSize.columns ? styles.get(sheetSize.columns - 1) : undefined;
  return last ?? sheet.workbook.defaultStyle;
}

/** Every style within whole rows or columns: of the cells, and of the lines where there is none. */
export function* stylesWithin(sheet: Sheet, area: Area): Generator<CellStyle> {
  for (const { row, column, cell } of sheet.cells()) if (containsCell(area, row, column)) yield cell.style;
  const rowStyles = sheet.get('rowStyles');
  if (isEntireColumns(area)) {
    yield* rowStyles.values();
    for (let column = area.left; column < area.left + area.columns; column += 1)
      yield sheet.get('columnStyles').get(column) ?? sheet.workbook.defaultStyle;
    return;
  }
  let isPlain = false;
  for (let row = area.top; row < area.top + area.rows; row += 1) {
    const style = rowStyles.get(row);
    if (style) yield style;
    else isPlain = true;
  }
  if (!isPlain) return;
  const columns = sheet.get('columnStyles');
  yield* columns.values();
  if (columns.size < sheetSize.columns) yield sheet.workbook.defaultStyle;
}
