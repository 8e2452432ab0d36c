import { yearOf } from '../../calendar/days';
import { parsePeriod } from '../../calendar/parse-period';
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
      const mended = withYear(text.trim(), year);
      const edits = parsePeriod(mended, null).kind === 'period' ? [edit(at, mended)] : [];
      yield { at, need, message: 'missing', data, edits };
    }
  },
});

/** `30.09` is `30.09.2022`, and `september` is `september 2022`. */
function withYear(text: string, year: number): string {
  return /^\d{1,2}\. ?\d{1,2}\.?$/.test(text) ? `${text.replace(/\.$/, '')}.${year}` : `${text} ${year}`;
}
