import { type Money, ore, toUnit } from '../../money/money';
import { type Reading, valueOf } from '../../programme/reading';
import type { NeedRow } from '../../programme/programme';
import { unitAt } from '../../programme/unit-at';
import { moneyData } from '../data';
import { defineRule } from '../define-rule';

/** How far from the others an amount is hardly an amount in the same unit. */
const FAR = 100;
/** Of so few others, nothing is usual. */
const FEWEST = 3;
/** Kroner and thousands in a column of millions. */
const FACTORS = [1_000_000, 1000] as const;

const FIELDS = ['frame', 'spent', 'remaining', 'proposed'] as const;

/**
 * An amount a hundred times or more away from the rest of its column, as kroner among MNOK. The fix writes it in the
 * column's unit, where that brings it among the others.
 */
export const unitSuspect = defineRule({
  id: 'workbook/unit-suspect',
  severity: 'error',
  fix: 'suggestion',
  *check({ programme, edit }) {
    for (const field of FIELDS)
      for (const row of programme.needs) {
        const reading: Reading<Money> = row[field];
        if (reading.kind !== 'value' || reading.value <= 0) continue;
        const usual = median(othersOf(programme.needs, row, field));
        if (usual === null || reading.value < usual * FAR) continue;
        const { at, value } = reading;
        const expected = FACTORS.map((factor) => value / factor).find(
          (one) => one * FAR > usual && one < usual * FAR && Number.isInteger(one),
        );
        const need = valueOf(row.id);
        if (expected === undefined) {
          yield { at, need, message: 'far', data: moneyData({ found: value, usual }) };
        } else {
          const edits = [edit(at, toUnit(ore(expected), unitAt(programme, at)))];
          const data = moneyData({ found: value, usual, expected: ore(expected) });
          yield { at, need, message: 'unit', data, edits };
        }
      }
  },
});

function othersOf(needs: readonly NeedRow[], row: NeedRow, field: (typeof FIELDS)[number]): readonly Money[] {
  return needs.flatMap((other) => {
    const value = other === row ? null : valueOf(other[field]);
    return value !== null && value > 0 ? [value] : [];
  });
}

function median(amounts: readonly Money[]): Money | null {
  if (amounts.length < FEWEST) return null;
  return amounts.toSorted((a, b) => a - b)[Math.floor(amounts.length / 2)] ?? null;
}
