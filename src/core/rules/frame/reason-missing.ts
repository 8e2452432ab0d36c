import { addressOf } from '../../programme/reading';
import { defineRule } from '../define-rule';
import { askedChanges, saysSomething } from '../facts';
import { lacks } from '../lacks';

/** A change of frame that does not say why the estimate has changed. */
export const reasonMissing = defineRule({
  id: 'frame/reason-missing',
  severity: 'error',
  fix: null,
  *check({ changes }) {
    for (const { row, change } of askedChanges(changes)) {
      if (saysSomething(row.reason)) continue;
      yield {
        at: addressOf(row.reason, change.at),
        need: change.need,
        message: 'missing',
        data: {},
        ...lacks(row.reason, 'needs', 'reason'),
      };
    }
  },
});
