import { defineRule } from '../define-rule';
import { saysSomething } from '../facts';
import { isOpen, needOf } from './action-state';

/** An action that is still to be done, and nobody is to do it. */
export const ownerMissing = defineRule({
  id: 'action/owner-missing',
  severity: 'error',
  fix: null,
  *check({ programme }) {
    for (const row of programme.actions) {
      const { owner, description } = row;
      if (owner.kind === 'absent' || saysSomething(owner) || !saysSomething(description) || !isOpen(row))
        continue;
      yield { at: owner.at, need: needOf(row), message: 'missing', data: {} };
    }
  },
});
