import { valueOf } from '../../programme/reading';
import { periodData } from '../data';
import { defineRule } from '../define-rule';
import { isClosed } from '../facts';

/** The new deadline ends before the old one: seldom meant. Deadlines are compared by their last days. */
export const newBeforeOld = defineRule({
  id: 'schedule/new-before-old',
  severity: 'warning',
  fix: null,
  *check({ programme }) {
    for (const row of programme.needs) {
      const current = valueOf(row.deadline);
      const { newDeadline } = row;
      if (current === null || newDeadline.kind !== 'value' || isClosed(row)) continue;
      if (newDeadline.value.last >= current.last) continue;
      const data = { current: periodData(current), proposed: periodData(newDeadline.value) };
      yield { at: newDeadline.at, need: valueOf(row.id), message: 'earlier', data };
    }
  },
});
