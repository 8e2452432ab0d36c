import type { Reading } from '../programme/reading';
import type { FieldName, TableKind } from '../tables/tables';
import type { Report } from './define-rule';

/** Names the column that the table lacks, where the cell is missing because its column is. */
export function lacks<K extends TableKind>(
  reading: Reading<unknown>,
  table: K,
  field: FieldName<K>,
): Pick<Report, 'lacks'> {
  return reading.kind === 'absent' ? { lacks: { table, field } } : {};
}
