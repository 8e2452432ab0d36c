import { ore } from '../../money/money';
import { addressOf } from '../../programme/reading';
import { moneyData } from '../data';
import { defineRule } from '../define-rule';
import { askedChanges, saysSomething } from '../facts';
import { lacks } from '../lacks';

/** A change of frame that does not say what it means for operation, maintenance and administration. */
export const runningCostsMissing = defineRule({
  id: 'frame/running-costs-missing',
  severity: 'warning',
  fix: null,
  *check({ changes }) {
    for (const { row, change } of askedChanges(changes)) {
      if (saysSomething(row.runningCosts)) continue;
      const at = addressOf(row.runningCosts, change.at);
      const proposed = change.proposed?.value ?? null;
      const column = lacks(row.runningCosts, 'needs', 'runningCosts');
      if (proposed === null) yield { at, need: change.need, message: 'missing', data: {}, ...column };
      else {
        // A common first assumption: 20 % of the investment a year (domain, section 5).
        const assumed = ore(Math.round(proposed / 5));
        yield {
          at,
          need: change.need,
          message: 'missingWithAssumption',
          data: moneyData({ proposed, assumed }),
          ...column,
        };
      }
    }
  },
});
