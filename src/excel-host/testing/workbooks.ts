import type { Area } from '../../core/workbook/address';
import type { CellFile, CellStyle, TableFile, WorkbookFile, WorksheetFile } from '../../xlsx/workbook-file';
import type { Input } from '../model/write';

/** A workbook file made by hand, for tests of what does not depend on files. */
export function workbookFile(
  sheets: Record<string, readonly (readonly Input[])[]>,
  more: { readonly sheet?: Partial<WorksheetFile>; readonly file?: Partial<WorkbookFile> } = {},
): WorkbookFile {
  return {
    bytes: new Uint8Array(),
    file: 'Behovskø.xlsx',
    path: 'xl/workbook.xml',
    dateSystem: 1900,
    names: [],
    customXmlParts: [],
    activeSheet: 0,
    styles: [plainStyle],
    sheets: Object.entries(sheets).map(([name, rows], index) => ({
      name,
      path: `xl/worksheets/sheet${index + 1}.xml`,
      visibility: 'visible',
      isProtected: false,
      rows: new Map(rows.map((cells, row) => [row, cellsOf(cells)])),
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      rowHeights: new Map(),
      columnWidths: new Map(),
      rowStyles: new Map(),
      columnStyles: new Map(),
      defaultColumnWidth: 8.43,
      frozenRows: 0,
      frozenColumns: 0,
      tables: [],
      ...(index === 0 ? more.sheet : {}),
    })),
    ...more.file,
  };
}

/** A table with a header row and no totals. */
export const tableFile = (name: string, area: Area, columns: readonly string[]): TableFile => ({
  name,
  area,
  columns,
  hasHeader: true,
  hasTotals: false,
  styleName: 'TableStyleMedium2',
  path: `xl/tables/${name}.xml`,
});

const cellsOf = (cells: readonly Input[]): Map<number, CellFile> =>
  new Map(
    cells.flatMap((input, column) => {
      if (input === null) return [];
      const formula = typeof input === 'string' && input.startsWith('=') ? input : '';
      return [[column, { value: formula ? null : input, formula, style: 0 }] as const];
    }),
  );

export const plainStyle: CellStyle = {
  numberFormat: 'General',
  fill: null,
  font: { name: 'Calibri', size: 11, bold: false, italic: false, underline: false, color: '#000000' },
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  borders: { top: null, right: null, bottom: null, left: null },
  locked: true,
};
