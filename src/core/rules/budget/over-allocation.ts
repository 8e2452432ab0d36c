import { programmeEffect } from '../../frames/programme-effect';
import { minus, plus, ZERO } from '../../money/money';
import { economyOf } from '../../programme/meeting-date';
import { addressOf, valueOf } from '../../programme/reading';
import { moneyData } from '../data';
import { defineRule } from '../define-rule';

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
    const { before, after } = effect.forecast;
    const isOverNow = before !== null && before.value > allocation;
    const forecast = isOverNow ? before : after;
    if (!forecast || forecast.value <= allocation) return;
    const data = moneyData({
      allocation,
      forecast: forecast.value,
      excess: minus(forecast.value, allocation),
    });
    const at = addressOf(row.forecast, addressOf(row.remaining, row.at));
    yield { at, need: null, message: isOverNow ? 'now' : 'after', data };
  },
});
