import type { OwnCell, OwnChart, OwnSheet } from '../../core/enrichment/enrichment';
import { type Look, lookOf } from '../../core/enrichment/looks';
import { type Area, absoluteName, cellName, fullAddress } from '../../core/workbook/address';
import type { CellValue } from '../../core/workbook/snapshot';
import type { ChartData } from '../../ooxml/chart-spec';
import type { SheetChart } from '../create/sheet-chart';
import type { CellSpec, LinkSpec, SheetSpec, StyleSpec } from '../create/workbook-spec';
import type { PackageEditor } from '../patch/package-editor';
import type { StyleBook } from '../patch/style-book';
import { baseFont } from '../patch/style-part';
import { addSheet, replaceSheet } from '../patch/whole-sheets';
import type { WorkbookFile } from '../workbook-file';

/** Adds a sheet of the add-in's own at the end, or writes the one that is there anew. */
export function putOwnSheet(
  editor: PackageEditor,
  file: WorkbookFile,
  own: OwnSheet,
  styles: StyleBook,
): void {
  const existing = own.exists ? file.sheets.find(({ name }) => name === own.name) : undefined;
  const { spec, styleOf } = sheetSpec(own);
  const charts = own.charts.map((chart) => chartSpec(own, chart));
  const numberOf = (name: string | undefined): number => {
    const style = name === undefined ? undefined : styleOf.get(name);
    return style ? styles.numberOf(style, baseFont(file)) : 0;
  };
  const sheet = { spec, charts, styles: { numberOf } };
  if (existing) replaceSheet(editor, existing.path, sheet);
  else addSheet(editor, file, sheet);
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

function chartSpec({ name, rows }: OwnSheet, chart: OwnChart): SheetChart {
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
