import { toUnit } from '../../money/money';
import type { Money } from '../../money/money';
import type { Programme } from '../../programme/programme';
import { type Reading, valueOf } from '../../programme/reading';
import { unitAt } from '../../programme/unit-at';
import type { NeedId } from '../../references/need-id';
import { numberData, textData } from '../data';
import { defineRule } from '../define-rule';

/** Digits with their signs, and nothing that tells the unit: `4,8`, `1 250`, `(2,0)`. */
const BARE_NUMBER = /^[\s\u00a0\u202f]*[(+−-]?[\d.,\s\u00a0\u202f'’]+\)?[\s\u00a0\u202f]*$/u;

/** An amount that is kept as text: Excel leaves it out of its sums. The fix writes the number. */
export const numberAsText = defineRule({
  id: 'workbook/number-as-text',
  severity: 'warning',
  fix: 'safe',
  *check({ programme, contentOf, edit }) {
    for (const { amount, need } of amounts(programme)) {
      if (amount.kind !== 'value') continue;
      const { at, value } = amount;
      const content = contentOf(at);
      if (typeof content !== 'string' || !BARE_NUMBER.test(content)) continue;
      const expected = toUnit(value, unitAt(programme, at));
      const data = { found: textData(content.trim()), expected: numberData(expected) };
      yield { at, need, message: 'text', data, edits: [edit(at, expected)] };
    }
  },
});

interface Amount {
  readonly amount: Reading<Money>;
  readonly need: NeedId | null;
}

function* amounts({ needs, economy }: Programme): Generator<Amount> {
  for (const row of needs) {
    const need = valueOf(row.id);
    for (const amount of [row.frame, row.spent, row.remaining, row.proposed, row.change])
      yield { amount, need };
  }
  for (const row of economy)
    for (const amount of [
      ...[row.allocation, row.carriedOver, row.steeringFrame, row.decidedFrames, row.spent],
      ...[row.remaining, row.forecast, row.available],
    ])
      yield { amount, need: null };
}
