import { moneyData } from '../data';
import { defineRule } from '../define-rule';
import { askedChanges } from '../facts';
import { isSuspect } from '../workbook/suspect-amounts';

/** The change is more than a set share of the current frame, up or down. */
export const largeChange = defineRule({
  id: 'frame/large-change',
  severity: 'warning',
  fix: null,
  *check({ programme, changes, thresholds }) {
    for (const { row, change } of askedChanges(changes)) {
      const { current, change: amount, proposed, percentTenths } = change;
      if (!current || !amount || !proposed || percentTenths === null) continue;
      // By the amounts themselves: 25.04 % is more than 25 %, though it is shown as 25.0.
      const isLarge =
        BigInt(Math.abs(amount.value)) * 1000n >
        BigInt(Math.abs(current.value)) * BigInt(Math.round(thresholds.largeChangeTenths));
      if (!isLarge || isSuspect(programme, row.proposed) || isSuspect(programme, row.frame)) continue;
      yield {
        at: change.at,
        need: change.need,
        message: amount.value < 0 ? 'decrease' : 'increase',
        data: {
          ...moneyData({ current: current.value, proposed: proposed.value }),
          percent: { kind: 'percent', tenths: Math.abs(percentTenths) },
          limit: { kind: 'percent', tenths: thresholds.largeChangeTenths },
        },
      };
    }
  },
});
