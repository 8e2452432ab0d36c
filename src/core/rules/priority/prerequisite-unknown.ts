import { textData } from '../data';
import { defineRule } from '../define-rule';
import { prerequisites } from './measures';

/** A measure presupposes another that is not in the table. */
export const prerequisiteUnknown = defineRule({
  id: 'priority/prerequisite-unknown',
  severity: 'error',
  fix: null,
  *check({ programme }) {
    for (const { at, named } of prerequisites(programme.measures))
      for (const unknown of named.unknown)
        yield { at, need: null, message: 'unknown', data: { measure: textData(unknown) } };
  },
});
