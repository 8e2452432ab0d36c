import {
  FIRST_KEPT_ROW,
  type OwnColumn,
  type OwnColumns,
  type OwnColumnsPlace,
  type PresentColumn,
} from '../../core/enrichment/enrichment';
import { cellInput } from '../cell-input';
import { widthInPoints } from './sizes';

/**
 * Writes the computed columns of one table. Their headers come first: should Excel fail on the way, they tell whose the
 * columns are. An Excel table is then made wide enough, over the empty cells beside it: adding columns to it would push
 * what stands further to the right.
 */
export function writeOwnColumns(
  sheet: Excel.Worksheet,
  own: OwnColumns,
  /** The Excel table's range, loaded; null for plain cells. */
  table: Excel.Range | null,
): void {
  for (const { column, header } of own.columns)
    sheet.getCell(own.rows.top, column).formulas = [[cellInput(header)]];
  if (own.table !== null && table !== null) {
    const right = Math.max(
      table.columnIndex + table.columnCount,
      ...own.columns.map(({ column }) => column + 1),
    );
    const columns = right - table.columnIndex;
    if (columns > table.columnCount)
      sheet.tables
        .getItem(own.table)
        .resize(sheet.getRangeByIndexes(table.rowIndex, table.columnIndex, table.rowCount, columns));
  }
  for (const column of own.columns) writeColumn(sheet, own, column);
}

function writeColumn(sheet: Excel.Worksheet, { rows }: OwnColumns, own: OwnColumn): void {
  const { column, header, like, numberFormat, cells, width } = own;
  const range = sheet.getRangeByIndexes(rows.top, column, rows.rows, 1);
  range.copyFrom(sheet.getRangeByIndexes(rows.top, like, rows.rows, 1), 'Formats');
  const body = sheet.getRangeByIndexes(rows.top + 1, column, rows.rows - 1, 1);
  body.numberFormat = Array.from({ length: rows.rows - 1 }, () => [numberFormat]);
  range.formulas = Array.from({ length: rows.rows }, (_, offset) => [
    cellInput(offset === 0 ? header : (cells.get(rows.top + offset)?.content ?? null)),
  ]);
  range.format.columnWidth = widthInPoints(width);
}

/**
 * Takes computed columns away. A table whose last columns they are is made narrower, so that nothing beside it moves;
 * else they are deleted from it. Cells get the formats back that were kept for them, and only then lose what says whose
 * they are.
 */
export function clearOwnColumns(
  worksheets: Excel.WorksheetCollection,
  places: readonly OwnColumnsPlace[],
): void {
  for (const { sheet: name, table, rows, columns } of places) {
    const sheet = worksheets.getItem(name);
    const within = table ? columns.filter(({ column }) => column < table.area.left + table.area.columns) : [];
    if (table && within.length > 0) {
      const excelTable = sheet.tables.getItem(table.name);
      const { area } = table;
      const left = Math.min(...within.map(({ column }) => column));
      if (area.left + area.columns - left !== within.length) {
        for (const { header } of within) excelTable.columns.getItem(header).delete();
        continue;
      }
      excelTable.resize(sheet.getRangeByIndexes(area.top, area.left, area.rows, left - area.left));
    }
    for (const column of columns) clearColumn(worksheets, sheet, rows, column);
  }
}

function clearColumn(
  worksheets: Excel.WorksheetCollection,
  sheet: Excel.Worksheet,
  { top, rows }: OwnColumnsPlace['rows'],
  { column, before }: PresentColumn,
): void {
  const cells = sheet.getRangeByIndexes(top, column, rows, 1);
  cells.clear('Formats');
  if (before) {
    const kept = worksheets.getItem(before.sheet).getRangeByIndexes(FIRST_KEPT_ROW, before.place, rows, 1);
    cells.copyFrom(kept, 'Formats');
    if (before.width === null) cells.format.useStandardWidth = true;
    else cells.format.columnWidth = before.width;
  }
  cells.clear('Contents');
}
