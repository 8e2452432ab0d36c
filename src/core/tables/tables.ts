import { actions } from './actions';
import { cases } from './cases';
import type { FieldDefinition, FieldValues } from './define-table';
import { economy } from './economy';
import { measures } from './measures';
import { meetings } from './meetings';
import { milestones } from './milestones';
import { needsQueue } from './needs-queue';
import { portfolio } from './portfolio';
import { products } from './products';
import { resolutionsLog } from './resolutions-log';
import { risks } from './risks';

/** Every kind of table that is looked for. Only the needs queue must be there; each other switches on what depends on it. */
export const TABLES = {
  needs: needsQueue,
  economy,
  cases,
  meetings,
  resolutions: resolutionsLog,
  actions,
  products,
  measures,
  portfolio,
  milestones,
  risks,
};

export type TableKind = keyof typeof TABLES;

/** What a workbook can have beside its needs queue. */
export type OptionalKind = Exclude<TableKind, 'needs'>;

export const TABLE_KINDS: readonly TableKind[] = [
  'needs',
  'economy',
  'cases',
  'meetings',
  'resolutions',
  'actions',
  'products',
  'measures',
  'portfolio',
  'milestones',
  'risks',
];

export type FieldsOf<K extends TableKind> = (typeof TABLES)[K]['fields'];
export type FieldName<K extends TableKind> = keyof FieldsOf<K> & string;

/** A kind's definition seen without its own field names. */
export interface AnyTableDefinition {
  readonly fields: Readonly<Record<string, FieldDefinition>>;
  readonly recognisedBy: readonly (readonly string[])[];
}

export function definitionOf(kind: TableKind): AnyTableDefinition {
  return TABLES[kind];
}

export type ValueOf<D> = D extends FieldDefinition<infer T> ? FieldValues[T] : never;
