import { minus, type Money, plus, toUnit } from '../../money/money';
import type { EconomyRow } from '../../programme/programme';
import { valueOf } from '../../programme/reading';
import { unitAt } from '../../programme/unit-at';
import { moneyData } from '../data';
import { defineRule } from '../define-rule';

/**
 * Available is not the allocation less the annual forecast. What was carried over may be within the allocation or come
 * beside it: both are right, and where neither is met, the nearer was meant.
 */
export const availableSum = defineRule({
  id: 'budget/available-sum',
  severity: 'error',
  fix: 'suggestion',
  *check({ programme, edit }) {
    for (const row of programme.economy) {
      const { available } = row;
      if (available.kind !== 'value') continue;
      const { at, value } = available;
      const [nearest] = possible(row).toSorted((a, b) => distance(a, value) - distance(b, value));
      if (!nearest || nearest.expected === value) continue;
      yield {
        at,
        need: null,
        message: 'carried' in nearest ? 'mismatchCarried' : 'mismatch',
        data: moneyData({ ...nearest, available: value }),
        edits: [edit(at, toUnit(nearest.expected, unitAt(programme, at)))],
      };
    }
  },
});

type Reckoning = Readonly<Record<'allocation' | 'forecast' | 'expected', Money> & { carried?: Money }>;

/** A forecast that does not add up is told by `budget/forecast-sum`, and what follows from either is right here. */
function possible(row: EconomyRow): readonly Reckoning[] {
  const allocation = valueOf(row.allocation);
  if (allocation === null) return [];
  const spent = valueOf(row.spent);
  const remaining = valueOf(row.remaining);
  const carried = valueOf(row.carriedOver);
  const reckoned = spent === null || remaining === null ? null : plus(spent, remaining);
  return [reckoned, valueOf(row.forecast)].flatMap((forecast) => {
    if (forecast === null) return [];
    const expected = minus(allocation, forecast);
    const within = { allocation, forecast, expected };
    return carried === null ? [within] : [within, { ...within, carried, expected: plus(expected, carried) }];
  });
}

function distance({ expected }: Reckoning, stated: Money): number {
  return Math.abs(expected - stated);
}
