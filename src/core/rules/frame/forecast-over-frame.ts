import { changesFrame, ownForecast } from '../../frames/frame-changes';
import { addressOf, valueOf } from '../../programme/reading';
import { moneyData } from '../data';
import { defineRule } from '../define-rule';
import { isClosed } from '../facts';
import { isSuspect } from '../workbook/suspect-amounts';

/** The need's own forecast is over its frame, and no change is proposed. What is overspent already is another fault. */
export const forecastOverFrame = defineRule({
  id: 'frame/forecast-over-frame',
  severity: 'warning',
  fix: null,
  *check({ programme }) {
    for (const row of programme.needs) {
      const current = valueOf(row.frame);
      const forecast = ownForecast(row)?.value ?? null;
      if (current === null || forecast === null || forecast <= current) continue;
      if (isClosed(row) || changesFrame(row) || (valueOf(row.spent) ?? current) > current) continue;
      if ([row.frame, row.spent, row.remaining].some((amount) => isSuspect(programme, amount))) continue;
      yield {
        at: addressOf(row.remaining, row.at),
        need: valueOf(row.id),
        message: 'over',
        data: moneyData({ forecast, current }),
      };
    }
  },
});
