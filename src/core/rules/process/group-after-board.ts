import { meetingOfCase } from '../../programme/meeting-date';
import { valueOf } from '../../programme/reading';
import { dayData } from '../data';
import { defineRule } from '../define-rule';
import { isClosed } from '../facts';

/** The needs group assesses a change before the board meeting that its case goes to, not after it. */
export const groupAfterBoard = defineRule({
  id: 'process/group-after-board',
  severity: 'error',
  fix: null,
  *check({ programme, changes, meeting }) {
    for (const { row, change } of changes) {
      const { needsGroup } = row;
      if (needsGroup.kind !== 'value' || isClosed(row)) continue;
      // A meeting that is given goes before the case's own (domain, section 3).
      const own =
        meeting.from === 'given' || change.case === null ? null : meetingOfCase(programme, change.case);
      const day = (own && valueOf(own.day)) ?? meeting.day;
      if (needsGroup.value <= day) continue;
      const data = { day: dayData(needsGroup.value), meeting: dayData(day) };
      yield { at: needsGroup.at, need: change.need, message: 'after', data };
    }
  },
});
