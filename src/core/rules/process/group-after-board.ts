import { dayData } from '../data';
import { defineRule } from '../define-rule';
import { isClosed } from '../facts';

/** The needs group assesses a change before the board, not after it. */
export const groupAfterBoard = defineRule({
  id: 'process/group-after-board',
  severity: 'error',
  fix: null,
  *check({ changes, meeting }) {
    for (const { row, change } of changes) {
      const { needsGroup } = row;
      if (needsGroup.kind !== 'value' || needsGroup.value <= meeting.day || isClosed(row)) continue;
      const data = { day: dayData(needsGroup.value), meeting: dayData(meeting.day) };
      yield { at: needsGroup.at, need: change.need, message: 'after', data };
    }
  },
});
