import { daysBetween } from '../../calendar/days';
import { economyOf } from '../../programme/meeting-date';
import { dayData, numberData } from '../data';
import { defineRule } from '../define-rule';

/** What was spent is told as of a day long before the meeting. */
export const staleActuals = defineRule({
  id: 'budget/stale-actuals',
  severity: 'warning',
  fix: null,
  *check({ programme, meeting, thresholds }) {
    const asOf = economyOf(programme, meeting.day)?.spentAsOf;
    if (asOf?.kind !== 'value') return;
    const days = daysBetween(asOf.value, meeting.day);
    if (days <= thresholds.actualsDays) return;
    const data = {
      asOf: dayData(asOf.value),
      meeting: dayData(meeting.day),
      days: numberData(days),
      most: numberData(thresholds.actualsDays),
    };
    yield { at: asOf.at, need: null, message: 'stale', data };
  },
});
