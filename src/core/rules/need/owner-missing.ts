import { valueOf } from '../../programme/reading';
import { defineRule } from '../define-rule';

/** A need that nobody is responsible for. */
export const ownerMissing = defineRule({
  id: 'need/owner-missing',
  severity: 'warning',
  fix: null,
  *check({ programme }) {
    for (const { id, owner } of programme.needs) {
      if (owner.kind === 'empty') yield { at: owner.at, need: valueOf(id), message: 'missing', data: {} };
    }
  },
});
