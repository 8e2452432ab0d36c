import { definitionOf, TABLE_KINDS, type TableKind } from '../tables/tables';
import { readHeader } from './header';

/** A header that a workbook uses for a field, beside those that are known to all. */
export interface ColumnSetting {
  readonly table: TableKind;
  /** As written in the workbook; case, spacing and units do not matter. */
  readonly header: string;
  readonly field: string;
}

/** What headers may mean, by their keys (`readHeader`). */
export interface KnownHeaders {
  /** The fields of each kind of table. */
  readonly fields: ReadonlyMap<TableKind, ReadonlyMap<string, string>>;
  /** The keys of all kinds together. */
  readonly keys: ReadonlySet<string>;
  /** Those of the workbook's own: where two headers mean one field, a person has chosen them. */
  readonly own: readonly { readonly table: TableKind; readonly key: string }[];
}

/** The domain's headers, and a workbook's own, which go before them. */
export function knownHeaders(own: readonly ColumnSetting[] = []): KnownHeaders {
  if (own.length === 0) return (theDomains ??= withOwn([]));
  return withOwn(own);
}

let theDomains: KnownHeaders | null = null;

function withOwn(own: readonly ColumnSetting[]): KnownHeaders {
  const fields = new Map(TABLE_KINDS.map((kind) => [kind, fieldsOf(kind, own)]));
  return {
    fields,
    keys: new Set([...fields.values()].flatMap((index) => [...index.keys()])),
    own: own.map(({ table, header }) => ({ table, key: readHeader(header).key })),
  };
}

function fieldsOf(kind: TableKind, own: readonly ColumnSetting[]): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const { table, header, field } of own) if (table === kind) index.set(readHeader(header).key, field);
  for (const [name, { headers }] of Object.entries(definitionOf(kind).fields))
    for (const header of headers) {
      const { key } = readHeader(header);
      if (!index.has(key)) index.set(key, name);
    }
  return index;
}
