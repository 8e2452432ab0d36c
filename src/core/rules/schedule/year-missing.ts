import { yearOf } from '../../calendar/days';
import { numberData, textData } from '../data';
import { defineRule } from '../define-rule';
import { unreadDates } from './dates';

/** A deadline without a year, where nothing around it says which. The fix adds the meeting's. */
export const yearMissing = defineRule({
  id: 'schedule/year-missing',
  severity: 'warning',
  fix: 'suggestion',
  *check({ programme, meeting, edit }) {
    const year = yearOf(meeting.day);
    for (const { at, need, text, reason } of unreadDates(programme)) {
      if (reason !== 'year-missing') continue;
      const data = { found: textData(text), year: numberData(year) };
      yield { at, need, message: 'missing', data, edits: [edit(at, `${text.trim()} ${year}`)] };
    }
  },
});
