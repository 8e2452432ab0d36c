import { textData } from '../data';
import { defineRule } from '../define-rule';
import { clock } from '../../calendar/clock';
import { neighbours } from './times';

/** A case begins before the one before it ends. */
export const timeOverlap = defineRule({
  id: 'case/time-overlap',
  severity: 'error',
  fix: null,
  *check({ programme }) {
    for (const { before, after } of neighbours(programme.cases)) {
      if (!(after.from < before.to)) continue;
      const data = { from: textData(clock(after.from)), end: textData(clock(before.to)) };
      yield { at: after.fromAt, need: null, message: 'overlap', data };
    }
  },
});
