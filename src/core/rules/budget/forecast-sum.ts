import { plus, toUnit } from '../../money/money';
import { valueOf } from '../../programme/reading';
import { unitAt } from '../../programme/unit-at';
import { moneyData } from '../data';
import { defineRule } from '../define-rule';

/** Spent and remaining do not make the annual forecast. The fix writes what they make. */
export const forecastSum = defineRule({
  id: 'budget/forecast-sum',
  severity: 'error',
  fix: 'suggestion',
  *check({ programme, edit }) {
    for (const row of programme.economy) {
      const spent = valueOf(row.spent);
      const remaining = valueOf(row.remaining);
      const { forecast } = row;
      if (spent === null || remaining === null || forecast.kind !== 'value') continue;
      const expected = plus(spent, remaining);
      if (forecast.value === expected) continue;
      const { at } = forecast;
      const data = moneyData({ spent, remaining, forecast: forecast.value, expected });
      yield {
        at,
        need: null,
        message: 'mismatch',
        data,
        edits: [edit(at, toUnit(expected, unitAt(programme, at)))],
      };
    }
  },
});
