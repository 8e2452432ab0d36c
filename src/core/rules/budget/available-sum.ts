import { minus, type Money, plus, toUnit } from '../../money/money';
import type { EconomyRow } from '../../programme/programme';
import { valueOf } from '../../programme/reading';
import { unitAt } from '../../programme/unit-at';
import { moneyData } from '../data';
import { defineRule } from '../define-rule';

/**
 * Available is not the allocation less the annual forecast. What was carried over may be within the allocation or come
 * beside it: both are right.
 */
export const availableSum = defineRule({
  id: 'budget/available-sum',
  severity: 'error',
  fix: 'suggestion',
  *check({ programme, edit }) {
    for (const row of programme.economy) {
      const { available } = row;
      const [expected, ...others] = possible(row);
      if (available.kind !== 'value' || !expected) continue;
      if ([expected, ...others].some((one) => one.available === available.value)) continue;
      const { at } = available;
      const data = moneyData({ ...expected, available: available.value, expected: expected.available });
      const edits = [edit(at, toUnit(expected.available, unitAt(programme, at)))];
      yield { at, need: null, message: 'mismatch', data, edits };
    }
  },
});

interface Reckoning {
  readonly allocation: Money;
  readonly forecast: Money;
  readonly available: Money;
}

/** A forecast that does not add up is told by `budget/forecast-sum`, and what follows from either is right here. */
function possible(row: EconomyRow): readonly Reckoning[] {
  const allocation = valueOf(row.allocation);
  const spent = valueOf(row.spent);
  const remaining = valueOf(row.remaining);
  const forecasts = [
    ...(spent === null || remaining === null ? [] : [plus(spent, remaining)]),
    ...(valueOf(row.forecast) === null ? [] : [valueOf(row.forecast)]),
  ].filter((one) => one !== null);
  if (allocation === null) return [];
  const carried = valueOf(row.carriedOver);
  const allocations = carried === null ? [allocation] : [allocation, plus(allocation, carried)];
  return allocations.flatMap((one) =>
    forecasts.map((forecast) => ({ allocation: one, forecast, available: minus(one, forecast) })),
  );
}
