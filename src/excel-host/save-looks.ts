import { absoluteName, type Area, cellName } from '../core/workbook/address';
import type {
  AddedSheet,
  CellSpec,
  CellStyle,
  ChartData,
  SheetChart,
  LinkSpec,
  SheetLooks,
  SheetSpec,
  WorksheetFile,
} from '../xlsx';
import { columnWidthOf, rowHeightOf } from './classes/range-size';
import { seriesName, type ChartCells, type ChartState } from './model/chart';
import type { ConditionalFormatState } from './model/conditional-format';
import type { Sheet } from './model/sheet';
import type { Workbook } from './model/workbook';

/** What of the sheets that the file has looks otherwise now. Row heights, hiding and protection are not among it. */
export function changedLooks(workbook: Workbook): readonly SheetLooks[] {
  return workbook.sheets.flatMap((sheet) => {
    if (!sheet.file) return [];
    const looks = looksOf(sheet, sheet.file);
    const { cells, widths, tables, conditionalFormats } = looks;
    const isSame = [cells, widths, tables, conditionalFormats].every(({ length }) => length === 0);
    return isSame ? [] : [looks];
  });
}

function looksOf(sheet: Sheet, file: WorksheetFile): SheetLooks {
  const cells: { row: number; column: number; style: CellStyle }[] = [];
  for (const { row, column, cell } of sheet.cells())
    if (cell.style !== styleInFile(sheet, file, row, column)) cells.push({ row, column, style: cell.style });
  const columns = new Set([...sheet.columnWidths.keys(), ...file.columnWidths.keys()]);
  const widths = [...columns].flatMap((column) => {
    const width = sheet.columnWidths.get(column) ?? null;
    return (file.columnWidths.get(column) ?? null) === width ? [] : [{ column, width }];
  });
  const tables = sheet.tables.flatMap((table) => {
    const was = file.tables.find((one) => one === table.file);
    if (!was || table.area.columns <= was.area.columns) return [];
    const added = table.columns.slice(was.area.columns).map(({ name }) => name);
    return [{ name: was.name, area: table.area, added }];
  });
  return {
    sheet: file.name,
    cells,
    widths,
    tables,
    conditionalFormats: formatsToSave(sheet.conditionalFormats),
  };
}

function styleInFile(sheet: Sheet, file: WorksheetFile, row: number, column: number): CellStyle {
  const cell = file.rows.get(row)?.get(column);
  return cell ? sheet.workbook.fileStyle(cell.style) : sheet.emptyStyle(row, column);
}

/** The foremost of the host's is the last that a file lists, since it is written after the file's own. */
function formatsToSave(formats: readonly ConditionalFormatState[]): SheetLooks['conditionalFormats'] {
  return formats
    .filter(({ formula }) => formula !== '')
    .map(({ areas, formula, look }) => ({ areas, formula, look }));
}

/** The sheets that were added after the file was opened, whole. */
export function addedSheets(workbook: Workbook): readonly AddedSheet[] {
  return workbook.sheets.flatMap((sheet) => (sheet.file ? [] : [addedSheet(sheet)]));
}

function addedSheet(sheet: Sheet): AddedSheet {
  const names = new Map<CellStyle, string>();
  const nameOf = (style: CellStyle): string => {
    const name = names.get(style) ?? `style ${names.size}`;
    names.set(style, name);
    return name;
  };
  const used = sheet.usedArea();
  const [height, width] = used ? [used.top + used.rows, used.left + used.columns] : [0, 0];
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column): CellSpec => {
      const cell = sheet.cell(row, column);
      if (!cell) return null;
      const { value, formula, style } = cell;
      return { value, style: nameOf(style), ...(formula !== '' && { formula }) };
    }),
  );
  const spec: SheetSpec = {
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility],
    rows,
    columns: Array.from(
      { length: Math.max(width, ...[...sheet.columnWidths.keys()].map((one) => one + 1)) },
      (_, column) => {
        const own = sheet.columnWidths.get(column);
        return own === undefined ? {} : { width: own };
      },
    ),
    rowLayout: new Map([...sheet.rowHeights].map(([row, points]) => [row, { height: points }])),
    frozenRows: sheet.frozen.rows,
    frozenColumns: sheet.frozen.columns,
    showsGridLines: sheet.showGridlines,
    links: linksOf(sheet),
    ...(sheet.tabColor !== '' && { tabColor: sheet.tabColor }),
  };
  return {
    spec,
    charts: sheet.charts.map((chart) => chartSpec(sheet, chart)),
    conditionalFormats: formatsToSave(sheet.conditionalFormats),
    styles: new Map([...names].map(([style, name]) => [name, style])),
  };
}

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** Links out of the workbook are not written. */
function linksOf(sheet: Sheet): readonly LinkSpec[] {
  return [...sheet.hyperlinks].flatMap(([key, { documentReference }]) => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    return documentReference === undefined
      ? []
      : [{ cell: cellName({ row, column }), location: documentReference }];
  });
}

/** Columns, whatever the chart's type: the one kind that is written. */
function chartSpec(sheet: Sheet, { title, valueAxis, series, place }: ChartState): SheetChart {
  const [first] = series;
  return {
    title: title.visible ? title.text : '',
    altText: title.text,
    valueTitle: valueAxis.title ?? '',
    numberFormat: first?.labelFormat ?? valueAxis.numberFormat,
    area: areaUnder(sheet, place),
    categories: texts(first?.categories ?? null),
    series: series.map((one, index) => ({
      name: { formula: '', values: [seriesName(one, index)] },
      values: numbers(one.values),
      colour: one.colour ?? '#12535F',
    })),
  };
}

function texts(cells: ChartCells | null): ChartData<string> {
  const values = valuesIn(cells).map((value) => (typeof value === 'object' ? '' : String(value)));
  return { formula: formulaOf(cells), values };
}

function numbers(cells: ChartCells | null): ChartData<number | null> {
  return {
    formula: formulaOf(cells),
    values: valuesIn(cells).map((value) => (typeof value === 'number' ? value : null)),
  };
}

function valuesIn(cells: ChartCells | null) {
  if (!cells) return [];
  const { top, left, rows, columns } = cells.area;
  return Array.from({ length: rows * columns }, (_, index) => {
    const cell = cells.sheet.cell(top + Math.floor(index / columns), left + (index % columns));
    return cell?.value ?? null;
  });
}

const formulaOf = (cells: ChartCells | null): string =>
  cells ? absoluteName(cells.sheet.name, cells.area) : '';

/** The cells that a place in points covers. */
function areaUnder(sheet: Sheet, { left, top, width, height }: ChartState['place']): Area {
  const column = (points: number): number => countUntil(points, (index) => columnWidthOf(sheet, index));
  const row = (points: number): number => countUntil(points, (index) => rowHeightOf(sheet, index));
  const [firstRow, firstColumn] = [row(top), column(left)];
  return {
    top: firstRow,
    left: firstColumn,
    rows: Math.max(1, row(top + height) - firstRow),
    columns: Math.max(1, column(left + width) - firstColumn),
  };
}

function countUntil(points: number, size: (index: number) => number): number {
  let [index, total] = [0, 0];
  while (total + size(index) / 2 < points && index < 16_384) {
    total += size(index);
    index += 1;
  }
  return index;
}
