import { formatDay, formatPeriod } from '../core/calendar/format';
import type { ChartSeries, OwnCell, OwnChart } from '../core/enrichment/enrichment';
import { ownTitle } from '../core/enrichment/own-names';
import type { ChangeStep } from '../core/frames/change-steps';
import type { FrameChange, ProgrammeEffect, Traced } from '../core/frames/frame-change';
import { decimalsToAddUp, formatMoney } from '../core/money/format-money';
import { minus, type Money, toMnok } from '../core/money/money';
import type { Area } from '../core/workbook/address';
import { programmeNotes } from '../locales/programme-notes';
import { cell, headRow } from './cells';
import type { EnrichmentSource, SheetPlan } from './plan-enrichment';

const WIDTHS = [10, 34, 11, 13, 12, 12, 13, 20, 20, 11, 15];
const HEADER_ROW = 4;
const NAME = 0;
const CURRENT = 3;
const PROPOSED = 5;
/** Rows that the chart covers. */
const CHART_ROWS = 18;

/** Rammeendringer: each change in agenda order, the programme before and after, and a chart of the frames. */
export function changesSheet(source: EnrichmentSource): SheetPlan {
  const { result, texts, language } = source;
  const { changes: t } = texts.enrichment;
  const listed = result.steps.flatMap((step) => {
    const change = result.changes.find(({ need }) => need === step.need);
    return change ? [{ change, step }] : [];
  });
  const format = amountFormat(source);
  const rows = listed.map(({ change, step }) => changeRow(change, step, source, format));
  const needRows = rows.length > 0 ? rows : [[cell(t.none, 'text')]];
  const afterNeeds = HEADER_ROW + 1 + needRows.length + 1;
  const programme = result.effect ? programmeRows(result.effect, source, format) : [[cell(t.noYear, 'note')]];
  const withAmounts = listed.filter(({ change }) => change.current && change.proposed).length;
  return {
    kind: 'changes',
    rows: [
      [cell(ownTitle('changes', language), 'title')],
      [cell(texts.enrichment.doNotWrite, 'note')],
      [cell(t.meeting(formatDay(result.meeting.day, language)), 'strong')],
      [],
      headRow(
        [
          t.need,
          t.name,
          t.case,
          t.current,
          t.change,
          t.proposed,
          t.percent,
          t.deadline,
          t.newDeadline,
          t.months,
          t.availableAfter,
        ],
        [CURRENT, 4, PROPOSED, 6, 9, 10],
      ),
      ...needRows,
      [],
      ...programme,
    ],
    widths: WIDTHS,
    frozenRows: HEADER_ROW + 1,
    charts:
      withAmounts === 0
        ? []
        : [framesChart(source, listed.length, afterNeeds + programme.length + 1, format.amount)],
  };
}

interface AmountFormat {
  readonly decimals: number;
  readonly amount: string;
  readonly signed: string;
}

/** As many decimals as are needed for every row to add up. */
function amountFormat({ result }: EnrichmentSource): AmountFormat {
  const amounts = [
    ...result.changes.flatMap(({ current, change, proposed }) => [current, change, proposed]),
    ...(result.effect ? amountsOf(result.effect) : []),
  ].flatMap((traced) => (traced ? [traced.value] : []));
  const decimals = Math.max(1, decimalsToAddUp(amounts));
  const code = `#,##0.${'0'.repeat(decimals)}`;
  return { decimals, amount: code, signed: `+${code};\u2212${code};${code}` };
}

function amountsOf(effect: ProgrammeEffect): readonly (Traced<Money> | null)[] {
  const { allocation, frames, forecast, available, countedBefore, carriedOver } = effect;
  const pairs = [frames, forecast, available].flatMap(({ before, after }) => [before, after]);
  return [allocation, ...pairs, countedBefore, carriedOver];
}

function changeRow(
  change: FrameChange,
  step: ChangeStep,
  { texts, language }: EnrichmentSource,
  format: AmountFormat,
): readonly OwnCell[] {
  const { need, name, current, proposed, percentTenths, deadlineFrom, deadlineTo, months } = change;
  const period = (traced: FrameChange['deadlineFrom']): OwnCell =>
    cell(traced && formatPeriod(traced.value, language), 'text');
  const unknown = change.changesFrame && !change.computable ? texts.enrichment.changes.unknown : null;
  return [
    { ...cell(`#${need}`, 'link'), link: change.at },
    cell(name, 'text'),
    cell(change.case, 'text'),
    amount(current, format.amount),
    amount(change.change, format.signed, unknown),
    amount(proposed, format.amount, unknown),
    cell(percentTenths === null ? null : percentTenths / 1000, 'percent'),
    period(deadlineFrom),
    period(deadlineTo),
    cell(months, 'whole'),
    cell(step.availableAfter === null ? null : toMnok(step.availableAfter), 'amount', format.amount),
  ];
}

function amount(traced: Traced<Money> | null, code: string, otherwise: string | null = null): OwnCell {
  return traced ? cell(toMnok(traced.value), 'amount', code) : cell(otherwise, 'text');
}

function programmeRows(
  effect: ProgrammeEffect,
  { texts, language }: EnrichmentSource,
  format: AmountFormat,
): readonly (readonly (OwnCell | null)[])[] {
  const { changes: t } = texts.enrichment;
  const line = (label: string, before: Traced<Money> | null, after: Traced<Money> | null) => [
    cell(label, 'label'),
    cell(null, 'label'),
    cell(null, 'label'),
    amount(before, format.amount, t.unknown),
    before && after
      ? cell(toMnok(minus(after.value, before.value)), 'amount', format.signed)
      : cell(null, 'text'),
    amount(after, format.amount, t.unknown),
  ];
  const written = (traced: Traced<Money> | null): string | null =>
    traced && formatMoney(traced.value, { decimals: format.decimals, language });
  return [
    [cell(t.programme(effect.year), 'heading')],
    headRow([t.post, '', '', t.before, t.change, t.after], [CURRENT, 4, PROPOSED]),
    line(t.allocation, effect.allocation, effect.allocation),
    line(t.frames, effect.frames.before, effect.frames.after),
    line(t.forecast, effect.forecast.before, effect.forecast.after),
    line(t.available, effect.available.before, effect.available.after),
    ...programmeNotes(effect, texts, written).map((note) => [cell(note, 'note')]),
  ];
}

function framesChart(
  { texts }: EnrichmentSource,
  needs: number,
  top: number,
  numberFormat: string,
): OwnChart {
  const { changes: t } = texts.enrichment;
  const column = (left: number): Area => ({ top: HEADER_ROW + 1, left, rows: needs, columns: 1 });
  const series = (left: number, colour: string): ChartSeries => ({
    name: { top: HEADER_ROW, left, rows: 1, columns: 1 },
    values: column(left),
    colour,
  });
  return {
    title: t.chart,
    altText: t.chartText,
    valueTitle: 'MNOK',
    numberFormat,
    area: { top, left: 0, rows: CHART_ROWS, columns: 7 },
    categories: column(NAME),
    series: [series(CURRENT, '#88B0B8'), series(PROPOSED, '#12535F')],
  };
}
