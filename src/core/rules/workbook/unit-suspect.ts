import { ore, toUnit } from '../../money/money';
import { parseMoney } from '../../money/parse-money';
import { ORE_PER_UNIT } from '../../money/unit';
import type { Programme } from '../../programme/programme';
import { valueOf } from '../../programme/reading';
import { unitAt } from '../../programme/unit-at';
import { moneyData, textData } from '../data';
import { defineRule, type Report, type RuleContext } from '../define-rule';
import {
  amountsOf,
  FAR,
  namesUnit,
  suspectAllocations,
  suspectAmounts,
  suspectColumns,
  usualFrame,
} from './suspect-amounts';

/**
 * An amount a hundred times or more what frames usually are, as kroner among MNOK; or a frame as far below them that would
 * be among them in another unit, as 6,8 in a column of thousands. What a formula gives follows from what
 * is typed elsewhere. The fix writes the amount in the column's unit, where that brings it among the others. An allocation
 * far from the frames together is said of too: one of the two tables is in another unit than it says.
 */
export const unitSuspect = defineRule({
  id: 'workbook/unit-suspect',
  severity: 'error',
  fix: 'suggestion',
  *check({ programme, contentOf, edit }) {
    for (const { at, need, found, usual, expected } of suspectAmounts(programme)) {
      const content = contentOf(at);
      if (typeof content === 'object' && content !== null) continue;
      // A small amount that says its own unit is not a slip of the column's; `inTheirOwnUnit` looks at it.
      if (found < usual && namesUnit(content)) continue;
      if (expected === null) yield { at, need, message: 'far', data: moneyData({ found, usual }) };
      else {
        const edits = [edit(at, toUnit(expected, unitAt(programme, at)))];
        const data = moneyData({ found, usual, expected });
        yield { at, need, message: 'unit', data, edits };
      }
    }
    yield* inTheirOwnUnit(programme, contentOf, edit);
    for (const { at, header, found } of suspectColumns(programme, contentOf))
      yield {
        at,
        need: null,
        message: 'assumed',
        data: { header: textData(header), ...moneyData({ found }) },
      };
    for (const { at, allocation, frames } of suspectAllocations(programme))
      yield { at, need: null, message: 'allocation', data: moneyData({ allocation, frames }) };
  },
});

/**
 * `kr 2 000` in a column of thousands: two thousand kroner, or two thousand thousands? Where the first is far below the
 * frames and the second among them, a person must say.
 */
function* inTheirOwnUnit(
  programme: Programme,
  contentOf: RuleContext['contentOf'],
  edit: RuleContext['edit'],
): Generator<Report> {
  const usual = usualFrame(programme.needs);
  if (usual === null) return;
  for (const row of programme.needs) {
    for (const reading of amountsOf(row)) {
      if (reading.kind !== 'value' || Math.abs(reading.value) * FAR > usual) continue;
      const { at, value: found } = reading;
      const content = contentOf(at);
      const unit = unitAt(programme, at);
      const parsed = typeof content === 'string' ? parseMoney(content, unit) : null;
      if (parsed?.kind !== 'amount' || parsed.unit === unit) continue;
      // Whole, where the column's unit is the larger one: 1000 or a million.
      const expected = found * (ORE_PER_UNIT[unit] / ORE_PER_UNIT[parsed.unit]);
      if (!Number.isSafeInteger(expected) || expected * FAR <= usual || expected >= usual * FAR) continue;
      const data = moneyData({ found, usual, expected: ore(expected) });
      const edits = [edit(at, toUnit(ore(expected), unit))];
      yield { at, need: valueOf(row.id), message: 'unit', data, edits };
    }
  }
}
