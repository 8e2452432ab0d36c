import { invalidOperation } from '../errors';
import type { ChartCells, ChartState } from './chart';
import { setNames } from './names';
import { rewriteSheets, writtenSpan, type SheetSpan } from './sheet-references';
import type { Sheet } from './sheet';
import { rewriteTable } from './table-formulas';

/**
 * Takes a sheet out. What refers to its cells keeps the address without the sheet, `#REF!A1`; its tables become `#REF!`,
 * and the names of its own go. @throws InvalidOperation for a very hidden sheet and the last visible one, AccessDenied
 */
export function deleteSheet(sheet: Sheet): void {
  const { workbook } = sheet;
  workbook.document.requireStructure();
  if (sheet.visibility === 'VeryHidden')
    throw invalidOperation(`${sheet.name} is very hidden; make it visible or hidden first`);
  const order = [...workbook.sheets];
  workbook.deleteSheet(sheet);
  setNames(
    workbook,
    workbook.names.filter(({ scope }) => scope !== sheet),
  );
  for (const table of sheet.tables) rewriteTable(table, table.name, () => '#REF!');
  rewriteSheets(workbook, (span) => withoutSheet(span, sheet, order));
  for (const other of workbook.sheets) forgetInCharts(other, sheet);
}

function withoutSheet(span: SheetSpan, gone: Sheet, order: readonly Sheet[]): string | null {
  const at = (name: string): number =>
    order.findIndex((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  const place = order.indexOf(gone);
  const [first, last] = [at(span.first), at(span.last)];
  if (first !== place && last !== place) return null;
  if (first === last) return '#REF';
  // Of several sheets, the next one within them takes its place.
  const inwards = first < last ? 1 : -1;
  const name = (index: number): string => order[index]?.name ?? '';
  return writtenSpan(
    first === place
      ? { first: name(first + inwards), last: span.last }
      : { first: span.first, last: name(last - inwards) },
  );
}

function forgetInCharts(owner: Sheet, gone: Sheet): void {
  const isGone = (cells: ChartCells | null): boolean => cells?.sheet === gone;
  const charts = owner.charts.map((chart): ChartState => {
    const series = chart.series.map((each) => ({
      ...each,
      header: isGone(each.header) ? null : each.header,
      values: isGone(each.values) ? null : each.values,
      categories: isGone(each.categories) ? null : each.categories,
    }));
    return { ...chart, series };
  });
  const drawsIt = owner.charts.some(({ series }) =>
    series.some(({ header, values, categories }) => [header, values, categories].some(isGone)),
  );
  if (drawsIt) owner.set('charts', charts);
}
