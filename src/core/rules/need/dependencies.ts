import type { NeedRow } from '../../programme/programme';
import { type Reading, valueOf } from '../../programme/reading';
import type { NeedId } from '../../references/need-id';

/**
 * What the need depends on. In a text that is not a plain list of needs, those written `#20` count; the rest of it may
 * name something outside the queue, which is nobody's fault.
 */
export function dependenciesOf({ dependsOn }: NeedRow): readonly NeedId[] {
  if (dependsOn.kind === 'value') return [...new Set(dependsOn.value)];
  if (dependsOn.kind !== 'invalid') return [];
  return [
    ...new Set(Array.from(dependsOn.text.matchAll(/#\s*(\d{1,9})(?!\d)/g), ([, digits]) => Number(digits))),
  ];
}

/** Each need's dependencies; of two rows with the same number, the first counts. */
export function dependencyGraph(needs: readonly NeedRow[]): ReadonlyMap<NeedId, readonly NeedId[]> {
  const graph = new Map<NeedId, readonly NeedId[]>();
  for (const row of needs) {
    const id = valueOf(row.id);
    if (id !== null && !graph.has(id)) graph.set(id, dependenciesOf(row));
  }
  return graph;
}

/** The cell that a fault of the need's dependencies is shown at. */
export function dependencyCell(row: NeedRow): NeedRow['at'] {
  const { dependsOn }: { readonly dependsOn: Reading<unknown> } = row;
  return dependsOn.kind === 'absent' ? row.at : dependsOn.at;
}
