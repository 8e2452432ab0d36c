import { dayData, periodData } from '../data';
import { defineRule } from '../define-rule';
import { isOpen, needOf } from './action-state';

/** The deadline is past at the meeting, and the action is not closed. */
export const overdue = defineRule({
  id: 'action/overdue',
  severity: 'warning',
  fix: null,
  *check({ programme, meeting }) {
    for (const row of programme.actions) {
      const { deadline } = row;
      if (deadline.kind !== 'value' || deadline.value.last >= meeting.day || !isOpen(row)) continue;
      const data = { deadline: periodData(deadline.value), meeting: dayData(meeting.day) };
      yield { at: deadline.at, need: needOf(row), message: 'overdue', data };
    }
  },
});
