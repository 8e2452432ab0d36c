import { daysBetween } from '../../calendar/days';
import { monthsBetween } from '../../calendar/months';
import { durationData, periodData } from '../data';
import { defineRule } from '../define-rule';
import { slips } from './slips';

/** The revised plan is later than the original one, and by how much. */
export const slip = defineRule({
  id: 'plan/slip',
  severity: 'info',
  fix: null,
  *check({ programme }) {
    for (const { moved, original, revised } of slips(programme.products)) {
      const [from, to] =
        moved === 'end' ? [original.last, revised.value.last] : [original.first, revised.value.first];
      const delay = durationData(monthsBetween(from, to), daysBetween(from, to));
      const data = { original: periodData(original), revised: periodData(revised.value), delay };
      yield { at: revised.at, need: null, message: moved === 'end' ? 'end' : 'start', data };
    }
  },
});
