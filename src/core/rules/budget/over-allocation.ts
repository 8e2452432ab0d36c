import { programmeEffect } from '../../frames/programme-effect';
import { minus, plus, ZERO } from '../../money/money';
import { economyOf } from '../../programme/meeting-date';
import { addressOf, valueOf } from '../../programme/reading';
import { moneyData } from '../data';
import { defineRule } from '../define-rule';
import { isSuspect } from '../workbook/suspect-amounts';

/**
 * The annual forecast is more than the year has, as it stands or with the proposed changes. What was carried over is
 * the year's too.
 */
export const overAllocation = defineRule({
  id: 'budget/over-allocation',
  severity: 'error',
  fix: null,
  *check({ programme, changes, meeting }) {
    const row = economyOf(programme, meeting.day);
    const listed = changes.map(({ change }) => change);
    const effect = programmeEffect(programme, listed, meeting.day);
    if (!row || !effect?.allocation) return;
    const allocation = plus(effect.allocation.value, valueOf(row.carriedOver) ?? ZERO);
    const { before } = effect.forecast;
    const isUnsure = changes.some(({ row: { frame, proposed } }) =>
      [frame, proposed].some((amount) => isSuspect(programme, amount)),
    );
    const after = isUnsure ? null : effect.forecast.after;
    const isOverNow = before !== null && before.value > allocation;
    const forecast = isOverNow ? before : after;
    if (!before || !forecast || forecast.value <= allocation) return;
    // Where the stated forecast is another (`budget/forecast-sum`) and within the allocation, only one of them is wrong.
    const stated = valueOf(row.forecast) ?? before.value;
    if (plus(stated, minus(forecast.value, before.value)) <= allocation) return;
    const data = moneyData({
      allocation,
      forecast: forecast.value,
      excess: minus(forecast.value, allocation),
    });
    const at = addressOf(row.forecast, addressOf(row.remaining, row.at));
    yield { at, need: null, message: isOverNow ? 'now' : 'after', data };
  },
});
