import type { NeedId } from '../references/need-id';
import type { Programme, ResolutionRow } from './programme';
import { valueOf } from './reading';

interface Index {
  readonly alone: ReadonlyMap<NeedId, readonly ResolutionRow[]>;
  readonly all: ReadonlyMap<NeedId, readonly ResolutionRow[]>;
}

const indexes = new WeakMap<readonly ResolutionRow[], Index>();

/**
 * The rows of Vedtakslogg that are about the need alone, in the log's order. A row about several needs does not say how
 * its amount is shared between them.
 */
export function resolutionsOf(programme: Programme, need: NeedId): readonly ResolutionRow[] {
  return indexOf(programme).alone.get(need) ?? [];
}

/** The rows of Vedtakslogg that name the need, alone or with others, in the log's order. */
export function resolutionsNaming(programme: Programme, need: NeedId): readonly ResolutionRow[] {
  return indexOf(programme).all.get(need) ?? [];
}

function indexOf({ resolutions }: Programme): Index {
  const known = indexes.get(resolutions);
  if (known) return known;
  const [alone, all] = [new Map<NeedId, ResolutionRow[]>(), new Map<NeedId, ResolutionRow[]>()];
  for (const row of resolutions) {
    const needs = new Set(valueOf(row.needs));
    for (const need of needs) {
      add(all, need, row);
      if (needs.size === 1) add(alone, need, row);
    }
  }
  const index = { alone, all };
  indexes.set(resolutions, index);
  return index;
}

function add(index: Map<NeedId, ResolutionRow[]>, need: NeedId, row: ResolutionRow): void {
  const known = index.get(need);
  if (known) known.push(row);
  else index.set(need, [row]);
}
