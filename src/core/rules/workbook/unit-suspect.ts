import { ore, toUnit } from '../../money/money';
import { unitAt } from '../../programme/unit-at';
import { moneyData } from '../data';
import { defineRule } from '../define-rule';
import { FAR, suspectAmounts } from './suspect-amounts';

/** Kroner and thousands in a column of millions. */
const FACTORS = [1_000_000, 1000] as const;

/**
 * An amount a hundred times or more away from the rest of its column, as kroner among MNOK. The fix writes it in the
 * column's unit, where that brings it among the others.
 */
export const unitSuspect = defineRule({
  id: 'workbook/unit-suspect',
  severity: 'error',
  fix: 'suggestion',
  *check({ programme, edit }) {
    for (const { at, need, found, usual } of suspectAmounts(programme)) {
      const expected = FACTORS.map((factor) => found / factor).find(
        (one) => one * FAR > usual && one < usual * FAR && Number.isInteger(one),
      );
      if (expected === undefined) yield { at, need, message: 'far', data: moneyData({ found, usual }) };
      else {
        const edits = [edit(at, toUnit(ore(expected), unitAt(programme, at)))];
        const data = moneyData({ found, usual, expected: ore(expected) });
        yield { at, need, message: 'unit', data, edits };
      }
    }
  },
});
