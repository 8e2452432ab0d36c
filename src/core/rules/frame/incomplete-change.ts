import { addressOf, type Reading, valueOf } from '../../programme/reading';
import { moneyData } from '../data';
import { defineRule } from '../define-rule';

/** The change cannot be worked out, since the current frame is not given. An amount that cannot be read is another fault. */
export const incompleteChange = defineRule({
  id: 'frame/incomplete-change',
  severity: 'error',
  fix: null,
  *check({ changes }) {
    for (const { row, change } of changes) {
      if (!change.changesFrame || [row.frame, row.proposed, row.change].some(isUnreadable)) continue;
      if (change.current && change.change && change.proposed) continue;
      const at = addressOf(row.frame, change.at);
      const proposed = valueOf(row.proposed);
      const amount = valueOf(row.change);
      if (proposed !== null) {
        yield { at, need: change.need, message: 'onlyProposed', data: moneyData({ proposed }) };
      } else if (amount !== null) {
        yield { at, need: change.need, message: 'onlyChange', data: moneyData({ change: amount }) };
      }
    }
  },
});

function isUnreadable(reading: Reading<unknown>): boolean {
  return reading.kind === 'invalid' || reading.kind === 'error';
}
