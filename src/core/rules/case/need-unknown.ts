import { knownNeeds } from '../../programme/known-needs';
import { needData } from '../data';
import { defineRule } from '../define-rule';

/** The case is about a need that is not in the queue. */
export const needUnknown = defineRule({
  id: 'case/need-unknown',
  severity: 'error',
  fix: null,
  *check({ programme }) {
    const known = knownNeeds(programme);
    if (!known) return;
    for (const { needs } of programme.cases) {
      if (needs.kind !== 'value') continue;
      for (const id of needs.value)
        if (!known.has(id))
          yield { at: needs.at, need: null, message: 'unknown', data: { unknown: needData(id) } };
    }
  },
});
