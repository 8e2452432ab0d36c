import { addressOf } from '../../programme/reading';
import { defineRule } from '../define-rule';
import { askedChanges, saysSomething } from '../facts';
import { lacks } from '../lacks';

/** A change of frame without its background. */
export const backgroundMissing = defineRule({
  id: 'frame/background-missing',
  severity: 'error',
  fix: null,
  *check({ changes }) {
    for (const { row, change } of askedChanges(changes)) {
      if (saysSomething(row.background)) continue;
      yield {
        at: addressOf(row.background, change.at),
        need: change.need,
        message: 'missing',
        data: {},
        ...lacks(row.background, 'needs', 'background'),
      };
    }
  },
});
