import { valueOf } from '../../programme/reading';
import { defineRule } from '../define-rule';
import { saysSomething } from '../facts';

/** The status is red, and nothing is said to be done about it. */
export const redWithoutAction = defineRule({
  id: 'portfolio/red-without-action',
  severity: 'warning',
  fix: null,
  *check({ programme }) {
    for (const { status, followUp } of programme.portfolio) {
      if (valueOf(status) !== 'red' || followUp.kind === 'absent' || saysSomething(followUp)) continue;
      yield { at: followUp.at, need: null, message: 'missing', data: {} };
    }
  },
});
