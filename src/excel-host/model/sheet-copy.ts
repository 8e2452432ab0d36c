import { attachedId } from './attached-ids';
import type { ChartCells, ChartState } from './chart';
import { DefinedName } from './name';
import { findName, setNames } from './names';
import { replace } from './shift-cells';
import { copyName } from './sheet-names';
import { placeSheet } from './sheet-order';
import { mapSheets, writtenSpan } from './sheet-references';
import type { Sheet } from './sheet';
import { mapTableReferences } from './structured-references';
import { plainTable, Table } from './table';
import { isTaken } from './table-names';

/**
 * A second sheet with all that the first has, put at a position. Its formulas refer to itself and to its own tables
 * where those of the first referred to the first. @throws AccessDenied
 */
export function copySheet(sheet: Sheet, position: number): Sheet {
  const { workbook } = sheet;
  workbook.document.requireStructure();
  const copy = workbook.addSheet(copyName(workbook, sheet.name));
  const tables = sheet.tables.map((table) => copyOf(table, copy));
  const own = ownFormulas(sheet, copy, tables);
  copyState(sheet, copy, own);
  for (const { row, column, cell } of [...sheet.cells()])
    copy.put(row, column, { ...cell, formula: own(cell.formula) });
  for (const what of ['hiddenRows', 'hiddenColumns'] as const)
    for (const index of sheet[what]) copy.hide(what, index, true);
  for (const what of ['rowHeights', 'columnWidths'] as const)
    for (const [index, size] of sheet[what]) copy.resize(what, index, size);
  setNames(workbook, [...workbook.names, ...ownNames(sheet, copy, own)]);
  replace(copy, copy.merges, sheet.merges);
  replace(copy, copy.tables, tables);
  for (const table of tables)
    table.set({
      columns: table.columns.map((column) => ({ ...column, formula: column.formula && own(column.formula) })),
    });
  placeSheet(copy, position);
  return copy;
}

/** With a name of its own: the first one's with the number of the new table. */
function copyOf(table: Table, copy: Sheet): Table {
  const { workbook } = copy;
  const id = workbook.nextTableId();
  let number = id;
  while (isTaken(workbook, `${table.name}${number}`)) number += 1;
  const { area, hasHeader, hasTotals, isBlank, columns, filters, sort } = table;
  const state = { ...plainTable, ...table.look, area, hasHeader, hasTotals, isBlank, columns, filters, sort };
  return new Table(copy, id, { ...state, name: `${table.name}${number}` }, null);
}

function ownFormulas(sheet: Sheet, copy: Sheet, tables: readonly Table[]): (formula: string) => string {
  const names = new Map(
    sheet.tables.map(({ name }, index) => [name.toLowerCase(), tables[index]?.name ?? name]),
  );
  const was = sheet.name.toLowerCase();
  return (formula) => {
    if (formula === '') return '';
    const here = mapSheets(formula, ({ first, last }) =>
      first === last && first.toLowerCase() === was
        ? writtenSpan({ first: copy.name, last: copy.name })
        : null,
    );
    return mapTableReferences(here, ({ table, brackets }) => {
      const name = names.get(table.toLowerCase());
      return name === undefined ? null : name + brackets;
    });
  };
}

/** Its own, and those of the workbook that mean it: the copy gets them as its own. */
function ownNames(sheet: Sheet, copy: Sheet, own: (formula: string) => string): DefinedName[] {
  const { workbook } = sheet;
  return workbook.names.flatMap(({ name, scope, formula, comment }) => {
    const isOwn = scope === sheet || (scope === null && own(formula) !== formula);
    const goesAlong = isOwn && !(scope === null && findName(workbook, sheet, name));
    return goesAlong ? [new DefinedName(workbook, name, own(formula), copy, comment)] : [];
  });
}

const copiedAsIs = [
  'visibility',
  'protection',
  'autoFilter',
  'hyperlinks',
  'validations',
  'frozen',
  'showGridlines',
  'showHeadings',
  'tabColor',
  'rowStyles',
  'columnStyles',
  'standardWidth',
] as const;

function copyState(sheet: Sheet, copy: Sheet, own: (formula: string) => string): void {
  for (const key of copiedAsIs) copy.set(key, sheet.get(key));
  copy.set(
    'charts',
    sheet.charts.map((chart) => copyChart(chart, sheet, copy)),
  );
  copy.set(
    'conditionalFormats',
    sheet.conditionalFormats.map((format) => ({
      ...format,
      id: attachedId(copy, 'conditionalFormat', copy.nextFormatNumber()),
      formula: own(format.formula),
    })),
  );
}

/** What it drew of the first sheet it draws of the copy. */
function copyChart(chart: ChartState, sheet: Sheet, copy: Sheet): ChartState {
  const own = (cells: ChartCells | null): ChartCells | null =>
    cells?.sheet === sheet ? { sheet: copy, area: cells.area } : cells;
  return {
    ...chart,
    id: attachedId(copy, 'chart', copy.nextChartNumber()),
    series: chart.series.map((each) => ({
      ...each,
      header: own(each.header),
      values: own(each.values),
      categories: own(each.categories),
    })),
  };
}
