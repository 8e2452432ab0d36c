import { areaName, cellName, parseAreaName, type Area } from '../../core/workbook/address';
import type { CellValue } from '../../core/workbook/snapshot';
import { cellXml } from '../cell-xml';
import { element, escapeXml, XML_HEAD } from '../../ooxml/write-xml';
import { argb, flag } from './cell-format';
import { type StyleTable } from './style-table';
import type { CellSpec, SheetSpec, ValidationSpec } from './workbook-spec';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface LaidTable {
  readonly name: string;
  readonly area: Area;
  readonly columns: readonly string[];
  readonly sums: readonly string[];
}

export interface SheetSurroundings {
  readonly styles: Pick<StyleTable, 'numberOf'>;
  /** The number of a shared string; texts are written in the cells where there is none. */
  readonly shared?: (text: string) => number;
  readonly tables: readonly LaidTable[];
  readonly isActive: boolean;
  /** The relationship to the sheet's charts. */
  readonly drawing?: string;
}

/** The part of a sheet. */
export function sheetXml(sheet: SheetSpec, around: SheetSurroundings): string {
  const { rows, merges = [], validations = [], links = [], isProtected, print, tabColor } = sheet;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const sheetProperties =
    (tabColor === undefined ? '' : element('tabColor', { rgb: argb(tabColor) })) +
    (print?.fitToWidth ? '<pageSetUpPr fitToPage="1"/>' : '');
  return (
    XML_HEAD +
    element(
      'worksheet',
      { xmlns: MAIN, 'xmlns:r': OFFICE_RELATIONSHIPS },
      (sheetProperties === '' ? '' : element('sheetPr', {}, sheetProperties)) +
        element('dimension', {
          ref: areaName({ top: 0, left: 0, rows: Math.max(1, rows.length), columns: width }),
        }) +
        viewXml(sheet, around.isActive) +
        '<sheetFormatPr defaultRowHeight="15"/>' +
        columnsXml(sheet, around.styles) +
        dataXml(sheet, around) +
        (isProtected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : '') +
        list(
          'mergeCells',
          merges.map((ref) => element('mergeCell', { ref })),
        ) +
        list('dataValidations', validations.map(validationXml)) +
        (links.length === 0
          ? ''
          : element(
              'hyperlinks',
              {},
              links.map(({ cell: ref, location }) => element('hyperlink', { ref, location })).join(''),
            )) +
        '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
        printXml(print) +
        (around.drawing === undefined ? '' : element('drawing', { 'r:id': around.drawing })) +
        list(
          'tableParts',
          around.tables.map((_, index) => element('tablePart', { 'r:id': `rId${index + 1}` })),
        ),
    )
  );
}

function list(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : element(name, { count: items.length }, items.join(''));
}

function viewXml(
  { frozenRows = 0, frozenColumns = 0, showsGridLines = true }: SheetSpec,
  isActive: boolean,
): string {
  const isFrozen = frozenRows > 0 || frozenColumns > 0;
  const pane = isFrozen
    ? element('pane', {
        xSplit: frozenColumns || undefined,
        ySplit: frozenRows || undefined,
        topLeftCell: cellName({ row: frozenRows, column: frozenColumns }),
        activePane: frozenRows === 0 ? 'topRight' : frozenColumns === 0 ? 'bottomLeft' : 'bottomRight',
        state: 'frozen',
      })
    : '';
  const view = {
    showGridLines: showsGridLines ? undefined : 0,
    tabSelected: flag(isActive),
    workbookViewId: 0,
  };
  return element('sheetViews', {}, element('sheetView', view, pane));
}

function columnsXml({ columns = [] }: SheetSpec, styles: Pick<StyleTable, 'numberOf'>): string {
  const set = columns.flatMap(({ width, hidden, style }, index) => {
    if (width === undefined && !hidden && style === undefined) return [];
    return element('col', {
      min: index + 1,
      max: index + 1,
      width: width ?? 9.14,
      style: styles.numberOf(style) || undefined,
      hidden: flag(hidden),
      customWidth: 1,
    });
  });
  return set.length === 0 ? '' : element('cols', {}, set.join(''));
}

function dataXml({ rows, rowLayout }: SheetSpec, { styles, shared, tables }: SheetSurroundings): string {
  const last = Math.max(rows.length - 1, ...(rowLayout?.keys() ?? []));
  const written: string[] = [];
  for (let row = 0; row <= last; row += 1) {
    const { height, hidden, style } = rowLayout?.get(row) ?? {};
    const cells = (rows[row] ?? []).map((spec, column) => {
      const cell = fullCell(spec);
      if (cell.value === null && cell.formula === '' && cell.style === undefined) return '';
      const table = tables.find(({ area }) => isWithin(area, row, column));
      const formula = cell.formula === '' ? sumFormula(table, row, column) : cell.formula;
      return cellXml(
        {
          reference: cellName({ row, column }),
          style: styles.numberOf(cell.style),
          content: formula === '' ? cell.value : { formula },
          result: cell.value,
          table: table?.name ?? null,
        },
        { ...(shared && { shared }) },
      );
    });
    const rowStyle = styles.numberOf(style) || undefined;
    const values = {
      r: row + 1,
      s: rowStyle,
      customFormat: flag(rowStyle !== undefined),
      ht: height,
      hidden: flag(hidden),
      customHeight: flag(height !== undefined),
    };
    const content = cells.join('');
    if (content !== '' || rowLayout?.has(row)) written.push(element('row', values, content));
  }
  return element('sheetData', {}, written.join(''));
}

interface FullCell {
  readonly value: CellValue;
  readonly formula: string;
  readonly style: string | undefined;
}

function fullCell(spec: CellSpec): FullCell {
  if (typeof spec !== 'object' || spec === null) return { value: spec, formula: '', style: undefined };
  return { value: spec.value ?? null, formula: spec.formula ?? '', style: spec.style };
}

function isWithin({ top, left, rows, columns }: Area, row: number, column: number): boolean {
  return row >= top && row < top + rows && column >= left && column < left + columns;
}

/** 109 sums what is not filtered away, as Excel's own totals row does. */
function sumFormula(table: LaidTable | undefined, row: number, column: number): string {
  if (!table || row !== table.area.top + table.area.rows - 1) return '';
  const header = table.columns[column - table.area.left];
  if (header === undefined || !table.sums.includes(header)) return '';
  return `=SUBTOTAL(109,${table.name}[${header.replace(/['#[\]@]/g, "'$&")}])`;
}

function validationXml({ area, list, allowsOthers, message }: ValidationSpec): string {
  const formula =
    typeof list === 'string' ? list.replace(/^=/, '') : `"${list.join(',').replaceAll('"', '""')}"`;
  if (typeof list !== 'string' && (formula.length > 257 || list.some((item) => item.includes(','))))
    throw new RangeError(
      `The list for ${area} is longer than 255 characters or has a comma: put it in cells.`,
    );
  return element(
    'dataValidation',
    {
      type: 'list',
      errorStyle: allowsOthers ? 'warning' : undefined,
      allowBlank: 1,
      showInputMessage: 1,
      showErrorMessage: 1,
      error: message,
      sqref: area,
    },
    `<formula1>${escapeXml(formula)}</formula1>`,
  );
}

/** A4, as everywhere in the country. */
function printXml(print: SheetSpec['print']): string {
  if (!print) return '';
  const page = element('pageSetup', {
    paperSize: 9,
    orientation: print.landscape ? 'landscape' : 'portrait',
    fitToHeight: print.fitToWidth ? 0 : undefined,
  });
  const footer =
    print.footer === undefined
      ? ''
      : `<headerFooter><oddFooter>${escapeXml(print.footer)}</oddFooter></headerFooter>`;
  return page + footer;
}

/** Reads an area of the specification. @throws RangeError */
export function areaOf(text: string): Area {
  const area = parseAreaName(text);
  if (!area) throw new RangeError(`${text} is not an area.`);
  return area;
}

/** `$A$4:$XFD$4` is written `$4:$4`. */
export function rowsName(first: number, last: number): string {
  return `$${first + 1}:$${last + 1}`;
}
