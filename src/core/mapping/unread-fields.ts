import type { FoundTableSummary } from '../check-result';
import type { TableKind } from '../tables/tables';

/** The fields that most checks and figures rest on; a table may do without them, and then what rests on them is not checked. */
const RESTED_ON: Readonly<Partial<Record<TableKind, readonly string[]>>> = {
  needs: ['frame', 'spent', 'remaining', 'proposed', 'deadline', 'newDeadline', 'funding'],
  cases: ['type', 'needs', 'proposedResolution'],
  economy: ['allocation', 'spent', 'remaining', 'forecast', 'available'],
};

/**
 * Of those, the ones that no column is read as, where the table has columns that are not understood: one of them may be it,
 * and what rests on it is not checked.
 */
export function unreadFields({
  kind,
  columns,
  unknown,
}: Pick<FoundTableSummary, 'kind' | 'columns' | 'unknown'>): readonly string[] {
  if (unknown.length === 0) return [];
  return (RESTED_ON[kind] ?? []).filter((field) => !Object.hasOwn(columns, field));
}
