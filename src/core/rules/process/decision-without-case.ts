import { isMissing, valueOf } from '../../programme/reading';
import { defineRule } from '../define-rule';

/** A decision in the log that no case stands behind: nobody can look up what the board was told. */
export const decisionWithoutCase = defineRule({
  id: 'process/decision-without-case',
  severity: 'error',
  fix: null,
  *check({ programme }) {
    for (const row of programme.resolutions) {
      // Where the log has no column for the case, it is not kept there.
      if (row.case.kind !== 'empty' || isMissing(row.type)) continue;
      const [need] = valueOf(row.needs) ?? [];
      yield { at: row.case.at, need: need ?? null, message: 'missing', data: {} };
    }
  },
});
