import type { OwnColumn, OwnColumns } from '../../core/enrichment/enrichment';
import type { CellContent } from '../../core/workbook/edits';
import { areaName } from '../../core/workbook/address';
import type { PackageEditor } from '../patch/package-editor';
import { patchSheet } from '../patch/patch-sheet';
import type { CellWrite } from '../patch/plan-cells';
import { attributesOf, rootOf, tagsOf } from '../patch/scan-xml';
import { sheetElements, withElement } from '../patch/sheet-elements';
import { type Splice, spliced, withAttribute } from '../patch/splice';
import type { StyleBook } from '../patch/style-book';
import type { TableFile, WorkbookFile, WorksheetFile } from '../workbook-file';
import { element, escapeText } from '../write-xml';

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
  if (table) editor.change(table.path, (text) => grownTable(text, table, own.columns));
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

function grownTable(text: string, table: TableFile, columns: readonly OwnColumn[]): string {
  const { area } = table;
  const added = columns.filter(({ column }) => column >= area.left + area.columns);
  if (added.length === 0) return text;
  const { prefix } = rootOf(text);
  const splices: Splice[] = [];
  let lastId = 0;
  for (const tag of tagsOf(text)) {
    const name = tag.name.slice(prefix.length);
    const values = attributesOf(text, tag);
    if (tag.kind === 'close') {
      if (name !== 'tableColumns') continue;
      const elements = added.map(({ header }, index) =>
        element(`${prefix}tableColumn`, { id: lastId + index + 1, name: escapeText(header) }),
      );
      splices.push({ start: tag.start, end: tag.start, text: elements.join('') });
      continue;
    }
    if (name === 'tableColumn') lastId = Math.max(lastId, Number(values.get('id')));
    if (name === 'tableColumns')
      splices.push(withAttribute(text, tag, 'count', String(area.columns + added.length)));
    if (name === 'table') splices.push(withAttribute(text, tag, 'ref', areaName(grownArea(table, columns))));
    const filtered = name === 'autoFilter' ? values.get('ref') : undefined;
    if (filtered !== undefined) {
      const rows = table.hasTotals ? area.rows - 1 : area.rows;
      splices.push(withAttribute(text, tag, 'ref', areaName({ ...grownArea(table, columns), rows })));
    }
  }
  return spliced(text, splices);
}

/** Gives the columns a width where the sheet has set none for them. */
function withWidths(text: string, columns: readonly OwnColumn[]): string {
  const { prefix } = rootOf(text);
  const cols = sheetElements(text).find(({ name }) => name === 'cols');
  const colXml = ({ column, width }: OwnColumn): string =>
    element(`${prefix}col`, { min: column + 1, max: column + 1, width, customWidth: 1 });
  const sorted = columns.toSorted((a, b) => a.column - b.column);
  if (!cols) return withElement(text, 'cols', element(`${prefix}cols`, {}, sorted.map(colXml).join('')));
  const part = text.slice(cols.start, cols.end);
  const set = [...tagsOf(part)]
    .filter(({ name, kind }) => name === `${prefix}col` && kind !== 'close')
    .map((tag) => {
      const values = attributesOf(part, tag);
      return {
        start: cols.start + tag.start,
        min: Number(values.get('min')) - 1,
        max: Number(values.get('max')) - 1,
      };
    });
  const end = cols.start + part.lastIndexOf('</');
  const splices = sorted.flatMap((own): Splice[] => {
    if (set.some(({ min, max }) => own.column >= min && own.column <= max)) return [];
    const at = set.find(({ min }) => min > own.column)?.start ?? end;
    return [{ start: at, end: at, text: colXml(own) }];
  });
  return spliced(text, splices);
}
