import { type Money, toUnit } from '../../money/money';
import { unitAt } from '../../programme/unit-at';
import { moneyData } from '../data';
import { defineRule } from '../define-rule';
import { type AvailableReckoning, availableReckonings } from './available-reckonings';

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
      const [nearest] = availableReckonings(row).toSorted((a, b) => distance(a, value) - distance(b, value));
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

function distance({ expected }: AvailableReckoning, stated: Money): number {
  return Math.abs(expected - stated);
}
