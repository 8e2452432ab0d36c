import { ORE_PER_UNIT } from '../../money/unit';
import type { NeedRow } from '../../programme/programme';
import { type Reading, valueOf } from '../../programme/reading';
import { unitAt } from '../../programme/unit-at';
import type { NeedId } from '../../references/need-id';
import type { TableKind } from '../../tables/tables';
import { columnData, moneyData, numberData, textData } from '../data';
import { defineRule, type Report, type RuleContext } from '../define-rule';

const OF_NEEDS = ['frame', 'cap', 'spent', 'remaining', 'proposed', 'change'] as const;
/** A change may be a decrease, and what is spent a repayment. */
const FRAMES = ['frame', 'proposed'] as const;
const OF_ECONOMY = [
  'allocation',
  'carriedOver',
  'steeringFrame',
  'decidedFrames',
  'spent',
  'remaining',
  'forecast',
  'available',
] as const;

/** Text where an amount belongs, a typed amount finer than øre, or a frame below zero. */
export const amountInvalid = defineRule({
  id: 'frame/amount-invalid',
  severity: 'error',
  fix: null,
  *check(context) {
    for (const row of context.programme.needs) {
      for (const field of OF_NEEDS) yield* report(context, row[field], 'needs', field, valueOf(row.id));
      for (const field of FRAMES) yield* negative(row, field);
    }
    for (const row of context.programme.economy) {
      for (const field of OF_ECONOMY) yield* report(context, row[field], 'economy', field, null);
    }
    for (const row of context.programme.measures) yield* report(context, row.cost, 'measures', 'cost', null);
  },
});

function* negative(row: NeedRow, field: (typeof FRAMES)[number]): Iterable<Report> {
  const reading = row[field];
  if (reading.kind !== 'value' || reading.value >= 0) return;
  const data = { ...moneyData({ found: reading.value }), column: columnData('needs', field) };
  yield { at: reading.at, need: valueOf(row.id), message: 'negative', data };
}

function* report(
  { programme, contentOf }: RuleContext,
  reading: Reading<unknown>,
  table: TableKind,
  field: string,
  need: NeedId | null,
): Iterable<Report> {
  if (reading.kind !== 'invalid') return;
  const { at, text, reason } = reading;
  const content = contentOf(at);
  const found = {
    found: typeof content === 'number' ? numberData(content) : textData(text),
    column: columnData(table, field),
  };
  if (reason !== 'too-precise') yield { at, need, message: 'notAnAmount', data: found };
  else {
    const decimals = Math.log10(ORE_PER_UNIT[unitAt(programme, at)]);
    yield { at, need, message: 'tooPrecise', data: { ...found, decimals: numberData(Math.round(decimals)) } };
  }
}
