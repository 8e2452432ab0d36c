import { textData } from '../data';
import { defineRule } from '../define-rule';
import { clock } from '../../calendar/clock';
import { neighbours } from './times';

/** Nothing is on the agenda between two cases. */
export const timeGap = defineRule({
  id: 'case/time-gap',
  severity: 'warning',
  fix: null,
  *check({ programme }) {
    for (const { before, after } of neighbours(programme.cases)) {
      if (!(after.from > before.to)) continue;
      const data = { from: textData(clock(after.from)), end: textData(clock(before.to)) };
      yield { at: after.fromAt, need: null, message: 'gap', data };
    }
  },
});
