import type { WorkbookFile } from '../workbook-file';
import { withChangedWidths } from './column-widths';
import { withConditionalFormats } from './conditional-formats';
import { grownTable } from './grown-table';
import type { PackageEditor } from './package-editor';
import { restyled } from './restyle';
import type { StyleBook } from './style-book';
import { baseFont, styleSpecOf } from './style-part';
import { addSheet } from './whole-sheets';
import type { AddedSheet, SheetLooks } from './workbook-changes';

/** Writes styles, widths, wider tables and conditional formats into a sheet, after its contents. */
export function writeLooks(
  editor: PackageEditor,
  file: WorkbookFile,
  { sheet: name, cells, widths, tables, conditionalFormats }: SheetLooks,
  styles: StyleBook,
): void {
  const sheet = file.sheets.find((one) => one.name === name);
  if (!sheet) return;
  for (const { name: tableName, area, added } of tables) {
    const table = sheet.tables.find((one) => one.name === tableName);
    if (table) editor.change(table.path, (text) => grownTable(text, table, area, added));
  }
  const numbered = cells.map(({ row, column, style }) => ({
    row,
    column,
    style: styles.numberOf(styleSpecOf(style), baseFont(file)),
  }));
  editor.change(sheet.path, (text) =>
    withConditionalFormats(
      withChangedWidths(restyled(text, numbered), widths, sheet.defaultColumnWidth),
      conditionalFormats,
      styles,
    ),
  );
}

export function writeAddedSheet(
  editor: PackageEditor,
  file: WorkbookFile,
  { spec, charts, conditionalFormats, styles: named }: AddedSheet,
  styles: StyleBook,
): void {
  const numberOf = (name: string | undefined): number => {
    const style = name === undefined ? undefined : named.get(name);
    return style ? styles.numberOf(styleSpecOf(style), baseFont(file)) : 0;
  };
  const path = addSheet(editor, file, { spec, charts, styles: { numberOf } });
  editor.change(path, (text) => withConditionalFormats(text, conditionalFormats, styles));
}
