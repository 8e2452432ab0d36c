import { steeringFrame } from '../../frames/steering-frame';
import { minus, type Money, plus, ZERO } from '../../money/money';
import type { MeasureRow } from '../../programme/programme';
import { addressOf, valueOf } from '../../programme/reading';
import { moneyData, textData } from '../data';
import { defineRule } from '../define-rule';
import { labelOf, measuresOf } from './measures';

/** The minimum list costs more than the steering frame. Shown at the measure that goes over it, in the order of ranks. */
export const listOverFrame = defineRule({
  id: 'priority/list-over-frame',
  severity: 'warning',
  fix: null,
  *check({ programme, meeting }) {
    const frame = steeringFrame(programme, meeting.day)?.value ?? null;
    if (frame === null) return;
    const rows = minimumList(programme.measures);
    let sum: Money = ZERO;
    let first: MeasureRow | null = null;
    for (const row of rows) {
      sum = plus(sum, valueOf(row.cost) ?? ZERO);
      if (sum > frame) first ??= row;
    }
    if (!first || sum <= frame) return;
    const amounts = moneyData({ sum, frame, excess: minus(sum, frame) });
    const data = { ...amounts, measure: textData(labelOf(first)) };
    yield { at: addressOf(first.cost, first.at), need: null, message: 'over', data };
  },
});

function minimumList(rows: readonly MeasureRow[]): readonly MeasureRow[] {
  const rankOf = ({ rank }: MeasureRow): number => valueOf(rank) ?? Number.MAX_SAFE_INTEGER;
  return measuresOf(rows)
    .filter(({ list }) => valueOf(list) === 'minimum')
    .toSorted((a, b) => rankOf(a) - rankOf(b));
}
