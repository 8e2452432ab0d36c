import type { Programme } from '../programme/programme';

/** Any of these can propose a change. */
const FIELDS = ['proposed', 'change', 'newDeadline'] as const;

/** Whether a needs queue has a column in which a change could stand; without one, that there are none says nothing. */
export function hasChangeColumns({ tables }: Programme): boolean {
  return tables.some(
    ({ kind, mapping }) => kind === 'needs' && FIELDS.some((field) => mapping.columns.has(field)),
  );
}
