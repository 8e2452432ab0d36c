import { ore, toUnit } from '../../money/money';
import { unitAt } from '../../programme/unit-at';
import { moneyData } from '../data';
import { defineRule } from '../define-rule';
import { FAR, suspectAllocations, suspectAmounts, UNIT_FACTORS } from './suspect-amounts';

/**
 * An amount a hundred times or more what frames usually are, as kroner among MNOK. What a formula gives follows from what
 * is typed elsewhere. The fix writes the amount in the column's unit, where that brings it among the others. An allocation
 * far from the frames together is said of too: one of the two tables is in another unit than it says.
 */
export const unitSuspect = defineRule({
  id: 'workbook/unit-suspect',
  severity: 'error',
  fix: 'suggestion',
  *check({ programme, contentOf, edit }) {
    for (const { at, need, found, usual } of suspectAmounts(programme)) {
      const content = contentOf(at);
      if (typeof content === 'object' && content !== null) continue;
      const expected = UNIT_FACTORS.map((factor) => found / factor).find(
        (one) => one * FAR > usual && one < usual * FAR && Number.isInteger(one),
      );
      if (expected === undefined) yield { at, need, message: 'far', data: moneyData({ found, usual }) };
      else {
        const edits = [edit(at, toUnit(ore(expected), unitAt(programme, at)))];
        const data = moneyData({ found, usual, expected: ore(expected) });
        yield { at, need, message: 'unit', data, edits };
      }
    }
    for (const { at, allocation, frames } of suspectAllocations(programme))
      yield { at, need: null, message: 'allocation', data: moneyData({ allocation, frames }) };
  },
});
