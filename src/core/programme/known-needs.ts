import type { NeedId } from '../references/need-id';
import type { Programme } from './programme';
import { valueOf } from './reading';

/** The numbers of all needs; null where those of a queue are not read: then nobody can tell which there are. */
export function knownNeeds({ tables, needs }: Programme): ReadonlySet<NeedId> | null {
  const isRead = tables.every(({ kind, mapping }) => kind !== 'needs' || mapping.columns.has('id'));
  return isRead ? new Set(needs.flatMap(({ id }) => valueOf(id) ?? [])) : null;
}
