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
      const mended = withYear(text.trim(), year);
      const found = textData(text);
      if (parsePeriod(mended, null).kind === 'period') {
        const data = { found, expected: textData(mended), year: numberData(year) };
        yield { at, need, message: 'likely', data, edits: [edit(at, mended)] };
      } else yield { at, need, message: 'missing', data: { found } };
    }
  },
});

/** `30.09` is `30.09.2022`, and `september` is `september 2022`. */
function withYear(text: string, year: number): string {
  return /^\d{1,2}\. ?\d{1,2}\.?$/.test(text) ? `${text.replace(/\.$/, '')}.${year}` : `${text} ${year}`;
}
