import { bottomOf, rightOf } from '../model/areas';
import { attachedId } from '../model/attached-ids';
import { type AxisState, type ChartState, chartOf } from '../model/chart';
import type { Sheet } from '../model/sheet';
import { invalidArgument, itemNotFound } from '../errors';
import { type ClassDeclaration, membersOf, noArguments, rangeArgument, since } from '../registry/declare';
import {
  type ChartAxisTarget as AxisTarget,
  type ChartTarget,
  type HostObject,
  object,
  type RangeTarget,
} from '../registry/targets';
import { z } from '../schema';
import { parseRange } from './range-address';
import { columnWidthOf, rowHeightOf } from './range-size';

export function chartState({ sheet, id }: ChartTarget): ChartState {
  const chart = sheet.charts.find((one) => one.id === id);
  if (!chart) throw itemNotFound('chart');
  return chart;
}

export function changeChart({ sheet, id }: ChartTarget, change: (chart: ChartState) => ChartState): void {
  chartState({ sheet, id });
  sheet.set(
    'charts',
    sheet.charts.map((chart) => (chart.id === id ? change(chart) : chart)),
  );
}

/** The types that the host knows how to keep; Excel has many more. */
const chartTypes = z.enum([
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineMarkers',
  'Pie',
  'Doughnut',
  'Area',
  'AreaStacked',
  'XYScatter',
]);

/** A range, or its address on the chart's sheet. */
const cellArgument = z.union([z.string(), rangeArgument]);

const chart = membersOf<'Chart'>();

const placeMember = (side: keyof ChartState['place']) =>
  chart.writable(
    (target) => chartState(target).place[side],
    z.number().nonnegative(),
    (target, value) =>
      changeChart(target, (state) => ({ ...state, place: { ...state.place, [side]: value } })),
  );

export const chartClass: ClassDeclaration<'Chart'> = {
  since: '1.1',
  identity: { property: 'Id', of: ({ id }) => id },
  members: {
    Id: since(
      '1.7',
      chart.value(({ id }) => id),
    ),
    Name: chart.writable(
      (target) => chartState(target).name,
      z.string().min(1),
      (target, name) => changeChart(target, (state) => ({ ...state, name })),
    ),
    ChartType: since(
      '1.7',
      chart.writable(
        (target) => chartState(target).type,
        chartTypes,
        (target, type) => changeChart(target, (state) => ({ ...state, type })),
      ),
    ),
    Left: placeMember('left'),
    Top: placeMember('top'),
    Width: placeMember('width'),
    Height: placeMember('height'),
    Title: chart.child((target) => object('ChartTitle', target)),
    Legend: chart.child((target) => object('ChartLegend', target)),
    Axes: chart.child((target) => object('ChartAxes', target)),
    Series: chart.child((target) => object('ChartSeriesCollection', target)),
    Worksheet: since(
      '1.2',
      chart.child(({ sheet }) => object('Worksheet', sheet)),
    ),
    SetPosition: chart.act(z.tuple([cellArgument, cellArgument.nullable()]), (target, [start, end]) => {
      const at = (cell: RangeTarget | string): RangeTarget =>
        typeof cell === 'string' ? parseRange(target.sheet.workbook, target.sheet, cell) : cell;
      const place = placeOver(at(start), at(end ?? start));
      changeChart(target, (state) => ({ ...state, place }));
    }),
    SetData: chart.act(
      z.tuple([rangeArgument, z.enum(['Auto', 'Columns', 'Rows']).nullable()]),
      (target, [data, by]) =>
        changeChart(target, (state) => ({
          ...state,
          series: chartOf({ ...state, data, by: seriesBy(data, by) }).series,
        })),
    ),
    Delete: chart.act(noArguments, ({ sheet, id }) =>
      sheet.set(
        'charts',
        sheet.charts.filter((one) => one.id !== id),
      ),
    ),
  },
};

/** From the first cell's top left to the last one's bottom right, in points. */
function placeOver(start: RangeTarget, end: RangeTarget): ChartState['place'] {
  const { sheet } = start;
  const across = (to: number): number => sum(to, (column) => columnWidthOf(sheet, column));
  const down = (to: number): number => sum(to, (row) => rowHeightOf(sheet, row));
  const [left, top] = [across(start.area.left), down(start.area.top)];
  return {
    left,
    top,
    width: across(rightOf(end.area) + 1) - left,
    height: down(bottomOf(end.area) + 1) - top,
  };
}

function sum(to: number, of: (index: number) => number): number {
  let total = 0;
  for (let index = 0; index < to; index += 1) total += of(index);
  return total;
}

/** As Excel chooses: the longer side holds the points. */
function seriesBy({ area }: RangeTarget, by: 'Auto' | 'Columns' | 'Rows' | null): 'Columns' | 'Rows' {
  if (by === 'Columns' || by === 'Rows') return by;
  return area.rows >= area.columns ? 'Columns' : 'Rows';
}

const charts = membersOf<'ChartCollection'>();
const chartObject = (sheet: Sheet, { id }: ChartState) => object('Chart', { sheet, id });
const named = (sheet: Sheet, name: string): ChartState | undefined =>
  sheet.charts.find((one) => one.name.toLowerCase() === name.toLowerCase() || one.id === name);

export const chartCollectionClass: ClassDeclaration<'ChartCollection'> = {
  since: '1.1',
  collection: {
    items: (sheet) => sheet.charts.map((one) => chartObject(sheet, one)),
    item: (sheet, key) => {
      const found = named(sheet, String(key));
      if (!found) throw itemNotFound(`chart ${String(key)}`);
      return chartObject(sheet, found);
    },
  },
  members: {
    Count: charts.value((sheet) => sheet.charts.length),
    GetCount: since(
      '1.4',
      charts.ask(noArguments, (sheet) => sheet.charts.length),
    ),
    GetItem: charts.find(z.tuple([z.string()]), (sheet, [name]) => {
      const found = named(sheet, name);
      if (!found) throw itemNotFound(`chart ${name}`);
      return chartObject(sheet, found);
    }),
    GetItemAt: charts.find(z.tuple([z.int()]), (sheet, [index]) => {
      const found = sheet.charts[index];
      if (!found) throw invalidArgument(`there is no chart ${index}`);
      return chartObject(sheet, found);
    }),
    GetItemOrNullObject: since(
      '1.4',
      charts.find(z.tuple([z.string()]), (sheet, [name]): HostObject | null => {
        const found = named(sheet, name);
        return found ? chartObject(sheet, found) : null;
      }),
    ),
    Add: charts.find(
      z.tuple([chartTypes, rangeArgument, z.enum(['Auto', 'Columns', 'Rows']).nullable()]),
      (sheet, [type, data, by]) => {
        const number = sheet.nextChartNumber();
        const made = chartOf({
          id: attachedId(sheet, 'chart', number),
          name: `Chart ${number}`,
          type,
          data,
          by: seriesBy(data, by),
        });
        sheet.set('charts', [...sheet.charts, made]);
        return chartObject(sheet, made);
      },
    ),
  },
};

const title = membersOf<'ChartTitle'>();

export const chartTitleClass: ClassDeclaration<'ChartTitle'> = {
  since: '1.1',
  members: {
    Text: title.writable(
      (target) => chartState(target).title.text,
      z.string(),
      (target, text) => changeChart(target, (state) => ({ ...state, title: { text, visible: true } })),
    ),
    Visible: title.writable(
      (target) => chartState(target).title.visible,
      z.boolean(),
      (target, visible) => changeChart(target, (state) => ({ ...state, title: { ...state.title, visible } })),
    ),
  },
};

const legend = membersOf<'ChartLegend'>();

export const chartLegendClass: ClassDeclaration<'ChartLegend'> = {
  since: '1.1',
  members: {
    Position: legend.writable(
      (target) => chartState(target).legend.position,
      z.enum(['Top', 'Bottom', 'Left', 'Right', 'Corner']),
      (target, position) =>
        changeChart(target, (state) => ({ ...state, legend: { position, visible: true } })),
    ),
    Visible: legend.writable(
      (target) => chartState(target).legend.visible,
      z.boolean(),
      (target, visible) =>
        changeChart(target, (state) => ({ ...state, legend: { ...state.legend, visible } })),
    ),
  },
};

const axes = membersOf<'ChartAxes'>();

export const chartAxesClass: ClassDeclaration<'ChartAxes'> = {
  since: '1.1',
  members: {
    CategoryAxis: axes.child((target) => object('ChartAxis', { ...target, axis: 'categoryAxis' })),
    ValueAxis: axes.child((target) => object('ChartAxis', { ...target, axis: 'valueAxis' })),
  },
};

const axisState = (target: AxisTarget): AxisState => chartState(target)[target.axis];
const changeAxis = (target: AxisTarget, change: Partial<AxisState>): void =>
  changeChart(target, (state) => ({ ...state, [target.axis]: { ...state[target.axis], ...change } }));

const axis = membersOf<'ChartAxis'>();
/** An empty text sets the limit back to Excel's own choice. */
const limit = z.union([z.number(), z.literal('')]);

export const chartAxisClass: ClassDeclaration<'ChartAxis'> = {
  since: '1.1',
  members: {
    Title: axis.child((target) => object('ChartAxisTitle', target)),
    MajorGridlines: axis.child((target) => object('ChartGridlines', target)),
    Minimum: axis.writable(
      (target) => axisState(target).minimum ?? '',
      limit,
      (target, minimum) => changeAxis(target, { minimum: minimum === '' ? null : minimum }),
    ),
    Maximum: axis.writable(
      (target) => axisState(target).maximum ?? '',
      limit,
      (target, maximum) => changeAxis(target, { maximum: maximum === '' ? null : maximum }),
    ),
    NumberFormat: since(
      '1.8',
      axis.writable(
        (target) => axisState(target).numberFormat,
        z.string(),
        (target, numberFormat) => changeAxis(target, { numberFormat }),
      ),
    ),
  },
};

const axisTitle = membersOf<'ChartAxisTitle'>();

export const chartAxisTitleClass: ClassDeclaration<'ChartAxisTitle'> = {
  since: '1.1',
  members: {
    Text: axisTitle.writable(
      (target) => axisState(target).title ?? '',
      z.string(),
      (target, text) => changeAxis(target, { title: text }),
    ),
    Visible: axisTitle.writable(
      (target) => axisState(target).title !== null,
      z.boolean(),
      (target, visible) =>
        changeAxis(target, { title: visible ? (axisState(target).title ?? 'Axis Title') : null }),
    ),
  },
};

const gridlines = membersOf<'ChartGridlines'>();

export const chartGridlinesClass: ClassDeclaration<'ChartGridlines'> = {
  since: '1.1',
  members: {
    Visible: gridlines.writable(
      (target) => axisState(target).hasGridlines,
      z.boolean(),
      (target, hasGridlines) => changeAxis(target, { hasGridlines }),
    ),
  },
};
