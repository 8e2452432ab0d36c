import type { OwnCell, OwnChart, OwnSheet } from '../../core/enrichment/enrichment';
import { type Look, lookOf } from '../../core/enrichment/looks';
import { type Area, fullAddress } from '../../core/workbook/address';
import { cellInput } from '../cell-input';
import { widthInPoints } from './sizes';

/**
 * Writes a sheet of the add-in's own from its first cell on. One that is there is emptied first, but for its title, by
 * which it is known should Excel fail on the way.
 */
export function writeOwnSheet(worksheets: Excel.WorksheetCollection, own: OwnSheet): void {
  const sheet = own.exists ? worksheets.getItem(own.name) : worksheets.add(own.name);
  if (own.exists) for (const all of ['B1:XFD1', '2:1048576']) sheet.getRange(all).clear('All');
  const width = Math.max(1, ...own.rows.map((cells) => cells.length));
  const grid = sheet.getRangeByIndexes(0, 0, own.rows.length, width);
  grid.formulas = own.rows.map((cells) =>
    Array.from({ length: width }, (_, column) => cellInput(cells[column]?.content ?? null)),
  );
  for (const run of looksByColumn(own.rows, width)) putLook(sheet, run);
  own.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell?.link)
        sheet.getCell(row, column).hyperlink = {
          documentReference: fullAddress(cell.link),
          textToDisplay: textOf(cell),
        };
    });
  });
  own.widths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = widthInPoints(characters);
  });
  for (const { value, start, count } of runs(own.heights))
    sheet.getRangeByIndexes(start, 0, count, 1).format.rowHeight = value;
  sheet.showGridlines = false;
  sheet.freezePanes.freezeRows(own.frozenRows);
  for (const chart of own.charts) addChart(sheet, own.rows, chart);
}

export function deleteOwnSheets(worksheets: Excel.WorksheetCollection, names: readonly string[]): void {
  for (const name of names) {
    const sheet = worksheets.getItem(name);
    // Excel deletes no sheet that is very hidden.
    sheet.visibility = 'Hidden';
    sheet.delete();
  }
}

interface LookRun {
  readonly area: Area;
  readonly cell: OwnCell;
}

/** Cells below each other that look the same are set in one go. */
function looksByColumn(rows: OwnSheet['rows'], width: number): readonly LookRun[] {
  return Array.from({ length: width }, (_, column) => {
    const looks = rows.map((cells) => {
      const cell = cells[column];
      return cell ? `${cell.look} ${cell.numberFormat ?? ''}` : '';
    });
    return runs(looks).flatMap(({ value, start, count }): LookRun[] => {
      const cell = rows[start]?.[column];
      return value === '' || !cell
        ? []
        : [{ area: { top: start, left: column, rows: count, columns: 1 }, cell }];
    });
  }).flat();
}

function runs<T>(
  values: readonly T[],
): readonly { readonly value: T; readonly start: number; readonly count: number }[] {
  const found: { value: T; start: number; count: number }[] = [];
  values.forEach((value, start) => {
    const last = found.at(-1);
    if (last && last.value === value) last.count += 1;
    else found.push({ value, start, count: 1 });
  });
  return found;
}

function putLook(sheet: Excel.Worksheet, { area: { top, left, rows, columns }, cell }: LookRun): void {
  const range = sheet.getRangeByIndexes(top, left, rows, columns);
  const look: Look = lookOf(cell.look);
  const numberFormat = cell.numberFormat ?? look.numberFormat;
  if (numberFormat !== undefined) range.numberFormat = Array.from({ length: rows }, () => [numberFormat]);
  if (look.fill !== undefined) range.format.fill.color = look.fill;
  if (look.colour !== undefined) range.format.font.color = look.colour;
  if (look.bold) range.format.font.bold = true;
  if (look.italic) range.format.font.italic = true;
  if (look.underline) range.format.font.underline = 'Single';
  if (look.size !== undefined) range.format.font.size = look.size;
  if (look.horizontal) range.format.horizontalAlignment = HORIZONTAL[look.horizontal];
  if (look.indent !== undefined) {
    range.format.horizontalAlignment = 'Left';
    range.format.indentLevel = look.indent;
  }
  if (look.vertical) range.format.verticalAlignment = look.vertical === 'top' ? 'Top' : 'Center';
  if (look.wrap) range.format.wrapText = true;
  if (look.lineBelow !== undefined) {
    for (const side of rows > 1 ? (['EdgeBottom', 'InsideHorizontal'] as const) : (['EdgeBottom'] as const)) {
      const border = range.format.borders.getItem(side);
      border.style = 'Continuous';
      border.color = look.lineBelow;
    }
  }
}

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;

function addChart(
  sheet: Excel.Worksheet,
  rows: OwnSheet['rows'],
  { title, valueTitle, numberFormat, area, categories, series }: OwnChart,
): void {
  const rangeOf = ({ top, left, rows, columns }: Area): Excel.Range =>
    sheet.getRangeByIndexes(top, left, rows, columns);
  const [first] = series;
  if (!first) return;
  const chart = sheet.charts.add('ColumnClustered', rangeOf(first.values), 'Columns');
  series.forEach(({ name, values, colour }, index) => {
    const one = index === 0 ? chart.series.getItemAt(0) : chart.series.add();
    one.setValues(rangeOf(values));
    one.setXAxisValues(rangeOf(categories));
    one.name = textOf(rows[name.top]?.[name.left] ?? null);
    one.format.fill.setSolidColor(colour);
    one.hasDataLabels = true;
    one.gapWidth = 80;
    one.dataLabels.numberFormat = numberFormat;
  });
  chart.title.text = title;
  chart.legend.position = 'Bottom';
  chart.axes.valueAxis.title.text = valueTitle;
  chart.axes.valueAxis.numberFormat = numberFormat;
  const last = { row: area.top + area.rows - 1, column: area.left + area.columns - 1 };
  chart.setPosition(sheet.getCell(area.top, area.left), sheet.getCell(last.row, last.column));
}

function textOf(cell: OwnCell | null): string {
  return typeof cell?.value === 'string' ? cell.value : '';
}
