import type { RichText } from './rich-text';

/** What a field stands for: text, a condition, or the rows of a list. */
export type FieldValue = RichText | boolean | FieldRows;

export interface FieldRows {
  readonly rows: readonly Scope[];
}

/** Values by `fieldKey`. A map, so that `[[constructor]]` is a name like any other. */
export type Scope = ReadonlyMap<string, FieldValue>;

export function isRows(value: FieldValue): value is FieldRows {
  return typeof value === 'object' && 'rows' in value;
}
