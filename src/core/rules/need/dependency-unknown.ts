import { knownNeeds } from '../../programme/known-needs';
import { valueOf } from '../../programme/reading';
import { needData } from '../data';
import { defineRule } from '../define-rule';
import { dependenciesOf, dependencyCell } from './dependencies';

/** A need depends on one that is not in the queue. */
export const dependencyUnknown = defineRule({
  id: 'need/dependency-unknown',
  severity: 'error',
  fix: null,
  *check({ programme }) {
    const known = knownNeeds(programme);
    if (!known) return;
    for (const row of programme.needs) {
      for (const dependency of dependenciesOf(row)) {
        if (known.has(dependency)) continue;
        yield {
          at: dependencyCell(row),
          need: valueOf(row.id),
          message: 'unknown',
          data: { dependency: needData(dependency) },
        };
      }
    }
  },
});
