import { valueOf } from '../../programme/reading';
import { defineRule } from '../define-rule';
import { isNeed } from '../facts';

/** A need that nobody is responsible for. */
export const ownerMissing = defineRule({
  id: 'need/owner-missing',
  severity: 'warning',
  fix: null,
  *check({ programme }) {
    for (const row of programme.needs) {
      const { id, owner } = row;
      if (owner.kind === 'empty' && isNeed(row))
        yield { at: owner.at, need: valueOf(id), message: 'missing', data: {} };
    }
  },
});
