import { valueOf } from '../../programme/reading';
import { defineRule } from '../define-rule';
import { saysSomething } from '../facts';
import { needOf } from './action-state';

/** The action is closed, and nothing says what came of it. */
export const closedWithoutOutcome = defineRule({
  id: 'action/closed-without-outcome',
  severity: 'warning',
  fix: null,
  *check({ programme }) {
    for (const row of programme.actions) {
      const { status, outcome } = row;
      const state = valueOf(status);
      if (outcome.kind === 'absent' || saysSomething(outcome)) continue;
      if (state === 'closed' || state === 'dropped')
        yield { at: outcome.at, need: needOf(row), message: state, data: {} };
    }
  },
});
