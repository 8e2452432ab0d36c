import type { NeedId } from '../references/need-id';
import type { Programme, ResolutionRow } from './programme';
import { valueOf } from './reading';

const byNeed = new WeakMap<readonly ResolutionRow[], ReadonlyMap<NeedId, readonly ResolutionRow[]>>();

/**
 * The rows of Vedtakslogg that are about the need alone, in the log's order. A row about several needs does not say how
 * its amount is shared between them.
 */
export function resolutionsOf({ resolutions }: Programme, need: NeedId): readonly ResolutionRow[] {
  let index = byNeed.get(resolutions);
  if (!index) {
    index = indexed(resolutions);
    byNeed.set(resolutions, index);
  }
  return index.get(need) ?? [];
}

function indexed(rows: readonly ResolutionRow[]): ReadonlyMap<NeedId, readonly ResolutionRow[]> {
  const index = new Map<NeedId, ResolutionRow[]>();
  for (const row of rows) {
    const [need, ...others] = valueOf(row.needs) ?? [];
    if (need === undefined || others.length > 0) continue;
    const known = index.get(need);
    if (known) known.push(row);
    else index.set(need, [row]);
  }
  return index;
}
