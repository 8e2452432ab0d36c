import type { OwnColumn, OwnColumns, OwnColumnsPlace } from '../../core/enrichment/enrichment';
import { cellInput } from '../cell-input';
import { widthInPoints } from './sizes';

/**
 * Writes the computed columns of one table. An Excel table is first made wide enough, over the empty cells beside it:
 * adding columns to it would push what stands further to the right.
 */
export function writeOwnColumns(
  sheet: Excel.Worksheet,
  own: OwnColumns,
  /** The Excel table's range, loaded; null for plain cells. */
  table: Excel.Range | null,
): void {
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
 * else they are deleted from it. Beside plain cells, content and formats go.
 */
export function clearOwnColumns(
  worksheets: Excel.WorksheetCollection,
  places: readonly OwnColumnsPlace[],
): void {
  for (const { sheet: name, table, rows, columns } of places) {
    const sheet = worksheets.getItem(name);
    const left = Math.min(...columns.map(({ column }) => column));
    if (table !== null) {
      const excelTable = sheet.tables.getItem(table.name);
      const isAtTheEnd = table.area.left + table.area.columns - left === columns.length;
      if (!isAtTheEnd) {
        for (const { header } of columns) excelTable.columns.getItem(header).delete();
        continue;
      }
      const { area } = table;
      excelTable.resize(sheet.getRangeByIndexes(area.top, area.left, area.rows, left - area.left));
    }
    for (const { column } of columns) sheet.getRangeByIndexes(rows.top, column, rows.rows, 1).clear('All');
  }
}
