import { addressOf } from '../../programme/reading';
import { textData } from '../data';
import { defineRule } from '../define-rule';
import { askedChanges } from '../facts';
import { lacks } from '../lacks';
import { isMeantAsDay } from '../schedule/dates';

/** A change of frame without a date on which the needs group assessed it. */
export const needsGroupMissing = defineRule({
  id: 'frame/needs-group-missing',
  severity: 'error',
  fix: null,
  *check({ changes }) {
    for (const { row, change } of askedChanges(changes)) {
      const { needsGroup } = row;
      const at = addressOf(needsGroup, change.at);
      // A day that is misspelt is not missing.
      if (isMeantAsDay(needsGroup)) continue;
      if (needsGroup.kind === 'invalid') {
        const data = { found: textData(needsGroup.text) };
        yield { at, need: change.need, message: 'notADate', data };
      } else if (needsGroup.kind === 'absent' || needsGroup.kind === 'empty') {
        yield {
          at,
          need: change.need,
          message: 'missing',
          data: {},
          ...lacks(needsGroup, 'needs', 'needsGroup'),
        };
      }
    }
  },
});
