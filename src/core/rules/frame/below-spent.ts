import { valueOf } from '../../programme/reading';
import { moneyData } from '../data';
import { defineRule } from '../define-rule';
import { isSuspect } from '../workbook/suspect-amounts';

/** The new frame is less than what is spent already. */
export const belowSpent = defineRule({
  id: 'frame/below-spent',
  severity: 'error',
  fix: null,
  *check({ programme, changes }) {
    for (const { row, change } of changes) {
      const spent = valueOf(row.spent);
      const proposed = change.proposed?.value ?? null;
      if (spent === null || proposed === null || proposed >= spent) continue;
      const source = row.proposed.kind === 'value' ? row.proposed : row.frame;
      if (isSuspect(programme, source) || isSuspect(programme, row.spent)) continue;
      yield { at: change.at, need: change.need, message: 'below', data: moneyData({ proposed, spent }) };
    }
  },
});
