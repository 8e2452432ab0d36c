import { changesFrame, changesTime } from '../../frames/frame-changes';
import { valueOf } from '../../programme/reading';
import { moneyData } from '../data';
import { defineRule } from '../define-rule';

/**
 * A new frame is typed that is the current one. A formula that repeats the frame where nothing is proposed is a way
 * of keeping the column filled, and beside a new deadline the repeated frame says that only the time changes.
 */
export const noChange = defineRule({
  id: 'frame/no-change',
  severity: 'warning',
  fix: null,
  *check({ programme, contentOf }) {
    for (const row of programme.needs) {
      const { proposed } = row;
      if (proposed.kind !== 'value' || proposed.value !== valueOf(row.frame)) continue;
      if (changesFrame(row) || changesTime(row) || isFormula(contentOf(proposed.at))) continue;
      yield {
        at: proposed.at,
        need: valueOf(row.id),
        message: 'same',
        data: moneyData({ proposed: proposed.value }),
      };
    }
  },
});

function isFormula(content: unknown): boolean {
  return typeof content === 'object' && content !== null && 'formula' in content;
}
