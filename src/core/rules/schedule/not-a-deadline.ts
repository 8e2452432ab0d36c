import { textData } from '../data';
import { defineRule } from '../define-rule';
import { unreadDates } from './dates';

/** `Så fort som mulig`, `løpende`: a wish, which nobody can be late for. */
export const notADeadline = defineRule({
  id: 'schedule/not-a-deadline',
  severity: 'warning',
  fix: null,
  *check({ programme }) {
    for (const { at, need, text, reason } of unreadDates(programme))
      if (reason === 'not-a-deadline') yield { at, need, message: 'vague', data: { found: textData(text) } };
  },
});
