import type { OwnColumn, OwnColumns } from '../../core/enrichment/enrichment';
import type { CellContent } from '../../core/workbook/edits';
import { withWidths } from '../patch/column-widths';
import { grownTable } from '../patch/grown-table';
import type { PackageEditor } from '../patch/package-editor';
import { patchSheet } from '../patch/patch-sheet';
import type { CellWrite } from '../patch/plan-cells';
import type { StyleBook } from '../patch/style-book';
import type { TableFile, WorkbookFile, WorksheetFile } from '../workbook-file';

/** Writes the computed columns of one table, and makes its Excel table wide enough for them. */
export function writeOwnColumns(
  editor: PackageEditor,
  file: WorkbookFile,
  own: OwnColumns,
  styles: StyleBook,
): void {
  const sheet = file.sheets.find(({ name }) => name === own.sheet);
  if (!sheet) return;
  const table = sheet.tables.find(({ name }) => name === own.table) ?? null;
  if (table) {
    const added = own.columns.filter(({ column }) => column >= table.area.left + table.area.columns);
    const headers = added.map(({ header }) => header);
    editor.change(table.path, (text) => grownTable(text, table, grownArea(table, own.columns), headers));
  }
  const cells = own.columns
    .flatMap((column) => columnWrites(sheet, own, column, styles))
    .toSorted((a, b) => a.row - b.row || a.column - b.column);
  const grown = table ? sheetWithGrownTable(sheet, table, own.columns) : sheet;
  editor.change(sheet.path, (text) =>
    withWidths(patchSheet(text, { sheet: grown, cells, changesFormulas: true }, file.file), own.columns),
  );
}

function columnWrites(
  sheet: WorksheetFile,
  { rows }: OwnColumns,
  { column, header, like, numberFormat, cells }: OwnColumn,
  styles: StyleBook,
): readonly CellWrite[] {
  const styleAt = (row: number): number =>
    sheet.rows.get(row)?.get(like)?.style ?? sheet.rowStyles.get(row) ?? sheet.columnStyles.get(like) ?? 0;
  return Array.from({ length: rows.rows }, (_, offset): CellWrite => {
    const row = rows.top + offset;
    if (offset === 0) return { row, column, content: header, result: null, style: styleAt(row) };
    const { content, value } = cells.get(row) ?? { content: null satisfies CellContent, value: null };
    return {
      row,
      column,
      content,
      result: value,
      style: styles.withNumberFormat(styleAt(row), numberFormat),
    };
  });
}

function sheetWithGrownTable(
  sheet: WorksheetFile,
  table: TableFile,
  columns: readonly OwnColumn[],
): WorksheetFile {
  const grown = { ...table, area: grownArea(table, columns) };
  return { ...sheet, tables: sheet.tables.map((one) => (one === table ? grown : one)) };
}

function grownArea({ area }: TableFile, columns: readonly OwnColumn[]): TableFile['area'] {
  const right = Math.max(area.left + area.columns, ...columns.map(({ column }) => column + 1));
  return { ...area, columns: right - area.left };
}
