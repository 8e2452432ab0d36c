import { isMissing, valueOf } from '../../programme/reading';
import { dayData, periodData } from '../data';
import { defineRule } from '../define-rule';
import { isClosed } from '../facts';

/** The deadline is past at the meeting, the need is not finished, and no new deadline is proposed. */
export const overdue = defineRule({
  id: 'schedule/overdue',
  severity: 'warning',
  fix: null,
  *check({ programme, meeting }) {
    for (const row of programme.needs) {
      const { deadline } = row;
      // A phase that is not known may be that it is finished.
      if (deadline.kind !== 'value' || valueOf(row.phase) === null || isClosed(row)) continue;
      if (deadline.value.last >= meeting.day || !isMissing(row.newDeadline)) continue;
      const data = { deadline: periodData(deadline.value), meeting: dayData(meeting.day) };
      yield { at: deadline.at, need: valueOf(row.id), message: 'overdue', data };
    }
  },
});
