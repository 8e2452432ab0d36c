import type { MoneyUnit } from '../money/unit';
import { definitionOf, TABLE_KINDS, type TableKind } from '../tables/tables';
import { type Header, readHeader } from './header';

/** What a person has said of a header, beside what headers mean to everybody. */
export interface ColumnSetting {
  readonly table: TableKind;
  /** As written; case and spacing do not matter. `Total kost` is of `Total kost (kr)` too, and not the reverse. */
  readonly header: string;
  /** The field that it is. Null: none, the column is not read. Absent: what the header means to everybody. */
  readonly field?: string | null;
  /** What its amounts are kept in. Absent: what the header, the title or the other columns tell. */
  readonly unit?: MoneyUnit;
}

/** What headers may mean, by their keys (`readHeader`). */
export interface KnownHeaders {
  /** The domain's fields of each kind of table. */
  readonly fields: ReadonlyMap<TableKind, ReadonlyMap<string, string>>;
  /** The keys of all kinds together, those of the workbook's own too. */
  readonly keys: ReadonlySet<string>;
  /** What a person has said; of two for one header, the later counts. */
  readonly own: readonly (ColumnSetting & { readonly read: Header })[];
}

/** The domain's headers, and what a person has said of some. */
export function knownHeaders(own: readonly ColumnSetting[] = []): KnownHeaders {
  theDomains ??= ofTheDomain();
  if (own.length === 0) return theDomains;
  const read = own.map((one) => ({ ...one, read: readHeader(one.header) }));
  return {
    ...theDomains,
    keys: new Set([...theDomains.keys, ...read.map((one) => one.read.key)]),
    own: read,
  };
}

let theDomains: KnownHeaders | null = null;

function ofTheDomain(): KnownHeaders {
  const fields = new Map(TABLE_KINDS.map((kind) => [kind, fieldsOf(kind)]));
  return { fields, keys: new Set([...fields.values()].flatMap((index) => [...index.keys()])), own: [] };
}

function fieldsOf(kind: TableKind): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  for (const [name, { headers }] of Object.entries(definitionOf(kind).fields))
    for (const header of headers) {
      const { key } = readHeader(header);
      if (!index.has(key)) index.set(key, name);
    }
  return index;
}
