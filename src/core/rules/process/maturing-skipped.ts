import { isMissing, valueOf } from '../../programme/reading';
import type { NeedRow, Programme } from '../../programme/programme';
import type { Phase } from '../../vocabulary/terms';
import type { NeedId } from '../../references/need-id';
import { PHASES } from '../../vocabulary/phases';
import { termData } from '../data';
import { defineRule } from '../define-rule';
import { saysSomething } from '../facts';

/** Where a need has come that is put forward for execution, or is being executed. */
const BEYOND_MATURING: readonly (Phase | null)[] = ['toDecision', 'executing'];

/**
 * To execution without a decision on maturing, and without a reason for deviating from the process. Where the workbook
 * tells of no need's maturing at all, nothing is known; and where the queue has no column for it, nothing of a need that is
 * being executed, for its maturing may be older than the log.
 */
export const maturingSkipped = defineRule({
  id: 'process/maturing-skipped',
  severity: 'error',
  fix: null,
  *check({ programme }) {
    if (!tellsOfMaturing(programme)) return;
    const matured = maturedNeeds(programme);
    for (const row of programme.needs) {
      const phase = valueOf(row.phase);
      const need = valueOf(row.id);
      if (phase === null || need === null || !BEYOND_MATURING.includes(phase)) continue;
      if (saysSomething(row.maturingDecision) || saysSomething(row.processDeviation)) continue;
      if (matured.has(need) || (row.maturingDecision.kind === 'absent' && phase === 'executing')) continue;
      const at = row.maturingDecision.kind === 'empty' ? row.maturingDecision.at : row.at;
      yield { at, need, message: 'skipped', data: { phase: termData(PHASES, phase) } };
    }
  },
});

function tellsOfMaturing({ needs, resolutions }: Programme): boolean {
  const inQueue = (row: NeedRow): boolean => !isMissing(row.maturingDecision);
  return needs.some(inQueue) || resolutions.some(({ type }) => valueOf(type) === 'maturing');
}

/** A decision that cannot be read may be one on maturing. */
function maturedNeeds({ resolutions }: Programme): ReadonlySet<NeedId> {
  return new Set(
    resolutions
      .filter(({ type }) => valueOf(type) === 'maturing' || type.kind === 'invalid')
      .flatMap(({ needs }) => valueOf(needs) ?? []),
  );
}
