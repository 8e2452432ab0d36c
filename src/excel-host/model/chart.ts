import type { Area } from '../../core/workbook/address';
import type { Sheet } from './sheet';

export interface AxisState {
  /** Null when the axis has no title. */
  readonly title: string | null;
  readonly numberFormat: string;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly hasGridlines: boolean;
}

/** Cells that a chart draws. */
export interface ChartCells {
  readonly sheet: Sheet;
  readonly area: Area;
}

export interface SeriesState {
  /** Null for Excel's own: the header cell's text, else Serie1. */
  readonly name: string | null;
  readonly header: ChartCells | null;
  readonly values: ChartCells | null;
  readonly categories: ChartCells | null;
  /** `#RRGGBB`; null for the theme's. */
  readonly colour: string | null;
  readonly hasDataLabels: boolean;
  readonly labelFormat: string;
  /** In per cent of a column's width. */
  readonly gapWidth: number;
}

export interface ChartState {
  readonly id: string;
  readonly name: string;
  /** `ColumnClustered` and its like, as Office.js names them. */
  readonly type: string;
  readonly title: { readonly text: string; readonly visible: boolean };
  readonly legend: { readonly position: string; readonly visible: boolean };
  readonly categoryAxis: AxisState;
  readonly valueAxis: AxisState;
  readonly series: readonly SeriesState[];
  /** In points from the sheet's top left. */
  readonly place: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
}

const axis: AxisState = {
  title: null,
  numberFormat: 'General',
  minimum: null,
  maximum: null,
  hasGridlines: false,
};

export const emptySeries: SeriesState = {
  name: null,
  header: null,
  values: null,
  categories: null,
  colour: null,
  hasDataLabels: false,
  labelFormat: 'General',
  gapWidth: 150,
};

export interface NewChart {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly data: ChartCells;
  /** Whether each column of the data is a series, or each row. */
  readonly by: 'Columns' | 'Rows';
}

/** A chart as Excel draws it of a range: the first row names the series and the first column the categories, where they are texts. */
export function chartOf({ id, name, type, data, by }: NewChart): ChartState {
  const series = seriesOf(data, by);
  const [only] = series;
  return {
    id,
    name,
    type,
    title: { text: series.length === 1 && only ? seriesName(only, 0) : 'Chart Title', visible: true },
    legend: { position: 'Bottom', visible: series.length > 1 },
    categoryAxis: axis,
    valueAxis: { ...axis, hasGridlines: true },
    series,
    place: { left: 0, top: 0, width: 360, height: 216 },
  };
}

function seriesOf({ sheet, area }: ChartCells, by: 'Columns' | 'Rows'): readonly SeriesState[] {
  const isText = (row: number, column: number): boolean => typeof sheet.cell(row, column)?.value === 'string';
  const { top, left, rows, columns } = area;
  const hasHeader = rows > 1 && isText(top, left + columns - 1);
  const hasCategories = columns > 1 && isText(top + rows - 1, left);
  const firstRow = hasHeader ? top + 1 : top;
  const firstColumn = hasCategories ? left + 1 : left;
  const cells = (row: number, column: number, height: number, width: number): ChartCells => ({
    sheet,
    area: { top: row, left: column, rows: height, columns: width },
  });
  const height = rows - (firstRow - top);
  const width = columns - (firstColumn - left);
  if (by === 'Columns')
    return Array.from({ length: width }, (_, index) => ({
      ...emptySeries,
      header: hasHeader ? cells(top, firstColumn + index, 1, 1) : null,
      values: cells(firstRow, firstColumn + index, height, 1),
      categories: hasCategories ? cells(firstRow, left, height, 1) : null,
    }));
  return Array.from({ length: height }, (_, index) => ({
    ...emptySeries,
    header: hasCategories ? cells(firstRow + index, left, 1, 1) : null,
    values: cells(firstRow + index, firstColumn, 1, width),
    categories: hasHeader ? cells(top, firstColumn, 1, width) : null,
  }));
}

/** As the legend shows it. */
export function seriesName({ name, header }: SeriesState, index: number): string {
  if (name !== null) return name;
  const value = header?.sheet.cell(header.area.top, header.area.left)?.value ?? null;
  return typeof value === 'string' ? value : `Series${index + 1}`;
}
