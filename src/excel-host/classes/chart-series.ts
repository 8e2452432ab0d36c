import { invalidArgument } from '../errors';
import { emptySeries, seriesName, type SeriesState } from '../model/chart';
import { type ClassDeclaration, membersOf, noArguments, rangeArgument, since } from '../registry/declare';
import { object, type SeriesTarget } from '../registry/targets';
import { z } from '../schema';
import { changeChart, chartState } from './charts';
import { hexColor } from './colours';

function seriesState(target: SeriesTarget): SeriesState {
  const found = chartState(target).series[target.index];
  if (!found) throw invalidArgument(`there is no series ${target.index}`);
  return found;
}

function changeSeries(target: SeriesTarget, change: Partial<SeriesState>): void {
  seriesState(target);
  changeChart(target, (state) => ({
    ...state,
    series: state.series.map((one, index) => (index === target.index ? { ...one, ...change } : one)),
  }));
}

const collection = membersOf<'ChartSeriesCollection'>();

export const chartSeriesCollectionClass: ClassDeclaration<'ChartSeriesCollection'> = {
  since: '1.1',
  collection: {
    items: (target) =>
      chartState(target).series.map((_, index) => object('ChartSeries', { ...target, index })),
    item: (target, key) => object('ChartSeries', { ...target, index: Number(key) }),
  },
  members: {
    Count: collection.value((target) => chartState(target).series.length),
    GetCount: since(
      '1.4',
      collection.ask(noArguments, (target) => chartState(target).series.length),
    ),
    GetItemAt: collection.find(z.tuple([z.int()]), (target, [index]) => {
      const one = { ...target, index };
      seriesState(one);
      return object('ChartSeries', one);
    }),
    Add: since(
      '1.7',
      collection.find(z.tuple([z.string().nullable(), z.int().nullable()]), (target, [name, at]) => {
        const { series } = chartState(target);
        const index = at ?? series.length;
        const added = { ...emptySeries, name };
        changeChart(target, (state) => ({ ...state, series: state.series.toSpliced(index, 0, added) }));
        return object('ChartSeries', { ...target, index });
      }),
    ),
  },
};

const series = membersOf<'ChartSeries'>();

export const chartSeriesClass: ClassDeclaration<'ChartSeries'> = {
  since: '1.1',
  members: {
    Name: series.writable(
      (target) => seriesName(seriesState(target), target.index),
      z.string(),
      (target, name) => changeSeries(target, { name }),
    ),
    HasDataLabels: since(
      '1.7',
      series.writable(
        (target) => seriesState(target).hasDataLabels,
        z.boolean(),
        (target, hasDataLabels) => changeSeries(target, { hasDataLabels }),
      ),
    ),
    GapWidth: since(
      '1.7',
      series.writable(
        (target) => seriesState(target).gapWidth,
        z.int().min(0).max(500),
        (target, gapWidth) => changeSeries(target, { gapWidth }),
      ),
    ),
    Format: series.child((target) => object('ChartSeriesFormat', target)),
    DataLabels: since(
      '1.8',
      series.child((target) => object('ChartDataLabels', target)),
    ),
    SetValues: since(
      '1.7',
      series.act(z.tuple([rangeArgument]), (target, [{ sheet, area }]) =>
        changeSeries(target, { values: { sheet, area } }),
      ),
    ),
    SetXAxisValues: since(
      '1.7',
      series.act(z.tuple([rangeArgument]), (target, [{ sheet, area }]) =>
        changeSeries(target, { categories: { sheet, area } }),
      ),
    ),
    Delete: since(
      '1.7',
      series.act(noArguments, (target) => {
        seriesState(target);
        changeChart(target, (state) => ({ ...state, series: state.series.toSpliced(target.index, 1) }));
      }),
    ),
  },
};

const format = membersOf<'ChartSeriesFormat'>();

export const chartSeriesFormatClass: ClassDeclaration<'ChartSeriesFormat'> = {
  since: '1.1',
  members: { Fill: format.child((target) => object('ChartFill', target)) },
};

const fill = membersOf<'ChartFill'>();

export const chartFillClass: ClassDeclaration<'ChartFill'> = {
  since: '1.1',
  members: {
    SetSolidColor: fill.act(z.tuple([z.string()]), (target, [colour]) =>
      changeSeries(target, { colour: hexColor(colour) }),
    ),
    Clear: fill.act(noArguments, (target) => changeSeries(target, { colour: null })),
  },
};

const labels = membersOf<'ChartDataLabels'>();

export const chartDataLabelsClass: ClassDeclaration<'ChartDataLabels'> = {
  since: '1.1',
  members: {
    NumberFormat: since(
      '1.8',
      labels.writable(
        (target) => seriesState(target).labelFormat,
        z.string(),
        (target, labelFormat) => changeSeries(target, { labelFormat, hasDataLabels: true }),
      ),
    ),
  },
};
