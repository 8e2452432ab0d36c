import { frameHistory } from '../../frames/frame-history';
import { type Money, toUnit } from '../../money/money';
import { valueOf } from '../../programme/reading';
import { unitAt } from '../../programme/unit-at';
import { cellData, historyData, moneyData } from '../data';
import { defineRule } from '../define-rule';

/** The current frame is not the one that the board decided last before the meeting, by Vedtakslogg. */
export const baselineMismatch = defineRule({
  id: 'frame/baseline-mismatch',
  severity: 'error',
  fix: 'suggestion',
  *check({ programme, meeting, edit }) {
    for (const { id, frame } of programme.needs) {
      const need = valueOf(id);
      if (need === null || frame.kind !== 'value') continue;
      const last = frameHistory(programme, need, meeting.day).at(-1);
      if (!last || last.frame === frame.value || differsByUnit(last.frame, frame.value)) continue;
      const { at } = frame;
      yield {
        at,
        need,
        message: 'mismatch',
        data: {
          ...moneyData({ current: frame.value, decided: last.frame }),
          decision: historyData([last]),
          log: cellData(last.at),
        },
        edits: [edit(at, toUnit(last.frame, unitAt(programme, at)))],
      };
    }
  },
});

/** Exactly a thousand or a million times: the log is kept in another unit than its header tells, not another amount. */
function differsByUnit(a: Money, b: Money): boolean {
  const [small, large] = Math.abs(a) < Math.abs(b) ? [a, b] : [b, a];
  return small !== 0 && (small * 1000 === large || small * 1_000_000 === large);
}
