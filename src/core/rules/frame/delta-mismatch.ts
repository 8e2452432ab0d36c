import { minus, plus, toUnit } from '../../money/money';
import { valueOf } from '../../programme/reading';
import { unitAt } from '../../programme/unit-at';
import { moneyData } from '../data';
import { defineRule } from '../define-rule';
import { isSuspect } from '../workbook/suspect-amounts';

/** Current frame plus change is not the new frame. The new frame decides; the fix corrects the change. */
export const deltaMismatch = defineRule({
  id: 'frame/delta-mismatch',
  severity: 'error',
  fix: 'suggestion',
  *check({ programme, changes, edit }) {
    for (const { row, change: frameChange } of changes) {
      const current = valueOf(row.frame);
      const change = valueOf(row.change);
      const proposed = valueOf(row.proposed);
      if (current === null || change === null || proposed === null || row.change.kind !== 'value') continue;
      if (plus(current, change) === proposed) continue;
      // The change must not be corrected to fit an amount in another unit.
      if (isSuspect(programme, row.frame) || isSuspect(programme, row.proposed)) continue;
      const { at } = row.change;
      const expected = minus(proposed, current);
      yield {
        at,
        need: frameChange.need,
        message: 'mismatch',
        data: moneyData({ current, change, proposed, expected, sum: plus(current, change) }),
        edits: [edit(at, toUnit(expected, unitAt(programme, at)))],
      };
    }
  },
});
