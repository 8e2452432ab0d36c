import { minus, sumOf } from '../../money/money';
import { valueOf } from '../../programme/reading';
import { moneyData } from '../data';
import { defineRule } from '../define-rule';

/** The sources' amounts do not add up to the new frame; or, where no change of it is proposed, to the current one. */
export const fundingSumMismatch = defineRule({
  id: 'funding/sum-mismatch',
  severity: 'error',
  fix: null,
  *check({ programme, changes }) {
    for (const row of programme.needs) {
      const phase = valueOf(row.phase);
      if (row.funding.kind !== 'value' || phase === 'rejected' || phase === 'stopped') continue;
      const change = changes.find((candidate) => candidate.row === row)?.change;
      const frame = change?.changesFrame ? (change.proposed?.value ?? null) : valueOf(row.frame);
      const amounts = row.funding.value.flatMap(({ amount }) => amount ?? []);
      if (frame === null || amounts.length === 0 || amounts.length < row.funding.value.length) continue;
      const sum = sumOf(amounts);
      if (sum === frame) continue;
      yield {
        at: row.funding.at,
        need: valueOf(row.id),
        message: change?.changesFrame ? 'proposed' : 'current',
        data: moneyData({ sum, frame, difference: minus(frame, sum) }),
      };
    }
  },
});
