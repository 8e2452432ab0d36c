import { isMissing, valueOf } from '../../programme/reading';
import { periodData } from '../data';
import { defineRule } from '../define-rule';
import { askedChanges } from '../facts';

/** More money or less, and the same time: so the old deadline stands, which the board may ask about. */
export const frameWithoutTime = defineRule({
  id: 'schedule/frame-without-time',
  severity: 'info',
  fix: null,
  *check({ changes }) {
    for (const { row, change } of askedChanges(changes)) {
      const deadline = valueOf(row.deadline);
      if (deadline === null || !isMissing(row.newDeadline)) continue;
      yield { at: change.at, need: change.need, message: 'same', data: { deadline: periodData(deadline) } };
    }
  },
});
