import { formatShortDay } from '../../calendar/format';
import { dayData, textData } from '../data';
import { defineRule } from '../define-rule';
import { unreadDates } from './dates';

/** What stands there is no date: `31.06`, `1.12.201`. The fix writes the day that was most likely meant. */
export const dateInvalid = defineRule({
  id: 'schedule/date-invalid',
  severity: 'error',
  fix: 'suggestion',
  *check({ programme, edit }) {
    for (const { at, need, text, reason, suggestion } of unreadDates(programme)) {
      const found = textData(text);
      if (reason === 'not-a-day') yield { at, need, message: 'period', data: { found } };
      if (reason !== 'not-a-date') continue;
      if (suggestion === null) yield { at, need, message: 'invalid', data: { found } };
      else {
        const edits = [edit(at, formatShortDay(suggestion))];
        yield { at, need, message: 'near', data: { found, expected: dayData(suggestion) }, edits };
      }
    }
  },
});
