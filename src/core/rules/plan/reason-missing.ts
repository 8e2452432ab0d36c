import { addressOf } from '../../programme/reading';
import { periodData } from '../data';
import { defineRule } from '../define-rule';
import { saysSomething } from '../facts';
import { lacks } from '../lacks';
import { slips } from './slips';

/** The plan is later than it was, and nothing says why. */
export const reasonMissing = defineRule({
  id: 'plan/reason-missing',
  severity: 'error',
  fix: null,
  *check({ programme }) {
    for (const { row, original, revised } of slips(programme.products)) {
      if (saysSomething(row.cause)) continue;
      const data = { original: periodData(original), revised: periodData(revised.value) };
      yield {
        at: addressOf(row.cause, revised.at),
        need: null,
        message: 'missing',
        data,
        ...lacks(row.cause, 'products', 'cause'),
      };
    }
  },
});
