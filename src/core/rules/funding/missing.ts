import type { NeedRow } from '../../programme/programme';
import { addressOf, isMissing, valueOf } from '../../programme/reading';
import { defineRule } from '../define-rule';
import { askedChanges } from '../facts';
import { lacks } from '../lacks';

/** Nobody is named to pay for a need that the board is to decide on, or whose frame it is to change. */
export const fundingMissing = defineRule({
  id: 'funding/missing',
  severity: 'error',
  fix: null,
  *check({ programme, changes }) {
    const asked = new Map<NeedRow, NeedRow['at']>(
      askedChanges(changes).map(({ row, change }) => [row, change.at]),
    );
    for (const row of programme.needs) {
      if (!isMissing(row.funding)) continue;
      const changeAt = asked.get(row);
      if (!changeAt && valueOf(row.phase) !== 'toDecision') continue;
      yield {
        at: addressOf(row.funding, changeAt ?? row.at),
        need: valueOf(row.id),
        message: changeAt ? 'change' : 'decision',
        data: {},
        ...lacks(row.funding, 'needs', 'funding'),
      };
    }
  },
});
