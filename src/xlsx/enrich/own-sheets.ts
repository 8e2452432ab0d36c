import type { OwnCell, OwnChart, OwnSheet } from '../../core/enrichment/enrichment';
import { type Look, lookOf } from '../../core/enrichment/looks';
import {
  type Area,
  areaName,
  cellName,
  columnName,
  fullAddress,
  quotedSheetName,
} from '../../core/workbook/address';
import type { CellValue } from '../../core/workbook/snapshot';
import type { ChartData, ChartSpec } from '../create/chart-spec';
import { chartXml, drawingXml } from '../create/chart-xml';
import { sheetXml } from '../create/sheet-xml';
import type { CellSpec, LinkSpec, SheetSpec, StyleSpec } from '../create/workbook-spec';
import type { PackageEditor } from '../patch/package-editor';
import { addPart, addRelationship, freePath, removeRelated } from '../patch/parts';
import { attributesOf, rootOf, tagsOf } from '../patch/scan-xml';
import { spliced } from '../patch/splice';
import type { StyleBook } from '../patch/style-book';
import type { WorkbookFile } from '../workbook-file';
import { element } from '../write-xml';

const TYPES = 'application/vnd.openxmlformats-officedocument';

/** Adds a sheet of the add-in's own at the end, or writes the one that is there anew. */
export function putOwnSheet(
  editor: PackageEditor,
  file: WorkbookFile,
  own: OwnSheet,
  styles: StyleBook,
): void {
  const existing = own.exists ? file.sheets.find(({ name }) => name === own.name) : undefined;
  if (existing) removeRelated(editor, existing.path);
  const path = existing?.path ?? newSheet(editor, file, own.name);
  const drawing = own.charts.length > 0 ? addCharts(editor, path, own) : undefined;
  const { spec, styleOf } = sheetSpec(own);
  const font = file.styles[0]?.font ?? { name: 'Calibri', size: 11 };
  const numberOf = (name: string | undefined): number => {
    const style = name === undefined ? undefined : styleOf.get(name);
    return style ? styles.numberOf(style, { name: font.name, size: font.size }) : 0;
  };
  editor.write(
    path,
    sheetXml(spec, {
      styles: { numberOf },
      tables: [],
      isActive: false,
      ...(drawing !== undefined && { drawing }),
    }),
  );
}

/** A part for the sheet, known to the workbook. */
function newSheet(editor: PackageEditor, { path: workbook }: WorkbookFile, name: string): string {
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const path = freePath(editor, (number) => `${folder}worksheets/sheet${number}.xml`);
  // Its text comes later; the part must be known to be taken.
  addPart(editor, path, `${TYPES}.spreadsheetml.worksheet+xml`, '');
  const id = addRelationship(editor, workbook, 'worksheet', path.slice(folder.length));
  editor.change(workbook, (text) => {
    const { prefix } = rootOf(text);
    const sheets = [...tagsOf(text)].filter((tag) => tag.name === `${prefix}sheet` && tag.kind !== 'close');
    const values = sheets.map((tag) => attributesOf(text, tag));
    const ids = values.map((one) => Number(one.get('sheetId')));
    const idName = [...(values[0]?.keys() ?? [])].find((key) => /:id$/.test(key)) ?? 'r:id';
    const end = text.indexOf(`</${prefix}sheets>`);
    const sheet = element(`${prefix}sheet`, { name, sheetId: Math.max(0, ...ids) + 1, [idName]: id });
    return spliced(text, [{ start: end, end, text: sheet }]);
  });
  return path;
}

function addCharts(editor: PackageEditor, sheetPath: string, own: OwnSheet): string {
  const folder = sheetPath.slice(0, sheetPath.lastIndexOf('/worksheets/') + 1);
  const drawing = freePath(editor, (number) => `${folder}drawings/drawing${number}.xml`);
  addPart(editor, drawing, `${TYPES}.drawing+xml`, '');
  const charts = own.charts.map((chart) => chartSpec(own, chart));
  const ids = charts.map((chart) => {
    const path = freePath(editor, (number) => `${folder}charts/chart${number}.xml`);
    addPart(editor, path, `${TYPES}.drawingml.chart+xml`, chartXml(chart));
    return addRelationship(editor, drawing, 'chart', `../${path.slice(folder.length)}`);
  });
  editor.write(drawing, drawingXml(charts, ids));
  return addRelationship(editor, sheetPath, 'drawing', `../${drawing.slice(folder.length)}`);
}

function sheetSpec(own: OwnSheet): {
  readonly spec: SheetSpec;
  readonly styleOf: ReadonlyMap<string, StyleSpec>;
} {
  const styleOf = new Map<string, StyleSpec>();
  const links: LinkSpec[] = [];
  const rows = own.rows.map((cells, row) =>
    cells.map((cell, column): CellSpec => {
      if (!cell) return null;
      if (cell.link) links.push({ cell: cellName({ row, column }), location: fullAddress(cell.link) });
      const style = `${cell.look} ${cell.numberFormat ?? ''}`;
      if (!styleOf.has(style)) styleOf.set(style, styleSpec(lookOf(cell.look), cell.numberFormat));
      return { value: cell.value, style, ...(isFormula(cell) && { formula: cell.content.formula }) };
    }),
  );
  const spec: SheetSpec = {
    name: own.name,
    rows,
    columns: own.widths.map((width) => ({ width })),
    rowLayout: new Map(own.heights.map((height, row) => [row, { height }])),
    frozenRows: own.frozenRows,
    showsGridLines: false,
    links,
    print: { landscape: true, fitToWidth: true },
  };
  return { spec, styleOf };
}

function isFormula(cell: OwnCell): cell is OwnCell & { readonly content: { readonly formula: string } } {
  return typeof cell.content === 'object' && cell.content !== null && 'formula' in cell.content;
}

function styleSpec(look: Look, numberFormat = look.numberFormat): StyleSpec {
  const { fill, colour, bold, italic, underline, size, horizontal, vertical, wrap, indent, lineBelow } = look;
  return {
    ...(numberFormat !== undefined && { numberFormat }),
    ...(fill !== undefined && { fill }),
    font: {
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(underline && { underline }),
      ...(size !== undefined && { size }),
      ...(colour !== undefined && { color: colour }),
    },
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(wrap && { wrap }),
    ...(indent !== undefined && { horizontal: 'left', indent }),
    ...(lineBelow !== undefined && { borders: { bottom: lineBelow } }),
  };
}

function chartSpec({ name, rows }: OwnSheet, chart: OwnChart): ChartSpec {
  const valuesIn = (area: Area): readonly CellValue[] =>
    Array.from({ length: area.rows }, (_, index) => rows[area.top + index]?.[area.left]?.value ?? null);
  const texts = (area: Area): ChartData<string> => ({
    formula: absoluteName(name, area),
    values: valuesIn(area).map((value) => (typeof value === 'string' ? value : '')),
  });
  const numbers = (area: Area): ChartData<number | null> => ({
    formula: absoluteName(name, area),
    values: valuesIn(area).map((value) => (typeof value === 'number' ? value : null)),
  });
  return {
    ...chart,
    categories: texts(chart.categories),
    series: chart.series.map((series) => ({
      name: texts(series.name),
      values: numbers(series.values),
      colour: series.colour,
    })),
  };
}

/** `Rammeendringer!$A$6:$A$7`. */
function absoluteName(sheet: string, area: Area): string {
  const corner = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;
  const first = corner(area.top, area.left);
  const last = corner(area.top + area.rows - 1, area.left + area.columns - 1);
  return `${quotedSheetName(sheet)}!${areaName(area).includes(':') ? `${first}:${last}` : first}`;
}
