import type { DocumentChart } from '../word/chart';
import type { RichText } from '../rich-text';
import { fieldKey } from './field';

/** What a field stands for: text, a condition, the rows of a list, or a chart. */
export type FieldValue = RichText | boolean | FieldRows | DocumentChart;

export interface FieldRows {
  readonly rows: readonly Scope[];
}

/** Values by `fieldKey`. A map, so that `[[constructor]]` is a name like any other. */
export type Scope = ReadonlyMap<string, FieldValue>;

export type Values<Name extends string> = Readonly<Record<Name, FieldValue>>;

export function isRows(value: FieldValue): value is FieldRows {
  return typeof value === 'object' && 'rows' in value;
}

export function isChart(value: FieldValue): value is DocumentChart {
  return typeof value === 'object' && 'series' in value;
}

export function scope<Name extends string>(values: Values<Name>): Scope {
  return new Map(Object.entries<FieldValue>(values).map(([name, value]) => [fieldKey(name), value]));
}

export function rows<Name extends string>(items: readonly Values<Name>[]): FieldRows {
  return { rows: items.map(scope) };
}
