import type { MoneyUnit } from '../money/unit';
import { definitionOf, TABLE_KINDS, type TableKind } from '../tables/tables';
import { readHeader } from './header';
import { meaningsIn } from './header-meanings';
import { type KnownHeaders, knownHeaders } from './known-headers';

/** A column that was recognised. `column` counts from 0 on the sheet. */
export interface MappedColumn {
  readonly column: number;
  /** As written, line breaks and all. */
  readonly header: string;
  /** What a person has said, else what the header names. */
  readonly unit: MoneyUnit | null;
  readonly year: number | null;
  /** Whether a person has said that it is the field's. */
  readonly isChosen: boolean;
  /** Whether a person has said the unit. */
  readonly isUnitChosen: boolean;
}

export interface HeaderCell {
  readonly column: number;
  readonly text: string;
}

/** A header row understood as one kind of table. */
export interface ColumnMapping {
  readonly kind: TableKind;
  readonly columns: ReadonlyMap<string, MappedColumn>;
  /** Fields that more than one header speaks for; the first is in `columns`, all are here. */
  readonly ambiguous: ReadonlyMap<string, readonly MappedColumn[]>;
  /** Required fields that no header speaks for. */
  readonly missing: readonly string[];
  /** Columns whose header is of no field. */
  readonly unknown: readonly HeaderCell[];
  /** Columns that a person has said are not to be read, or has chosen another for. */
  readonly leftOut: readonly HeaderCell[];
  /** The fields that the headers mean to everybody, whatever a person has said. By them a table is recognised too. */
  readonly usual: ReadonlySet<string>;
}

/** The kind whose fields the headers name; null when they name none well enough. The most fields win. */
export function mapColumns(
  headers: readonly HeaderCell[],
  known: KnownHeaders = knownHeaders(),
): ColumnMapping | null {
  // Every row of a sheet might be a header row: most are told from one by their texts alone.
  if (headers.filter(({ text }) => text.length <= LONGEST_HEADER).length < FEWEST_FIELDS) return null;
  const read = headers.map(({ column, text }): ReadHeaderCell => {
    const { key, unit, year } = readHeader(text.slice(0, LONGEST_HEADER + 1));
    return { column, text, key, unit, year };
  });
  if (read.filter(({ key }) => known.keys.has(key)).length < FEWEST_FIELDS) return null;
  let best: ColumnMapping | null = null;
  for (const kind of TABLE_KINDS) {
    const mapping = mapAs(kind, read, known);
    const { recognisedBy } = definitionOf(kind);
    const isThere = (name: string): boolean => mapping.columns.has(name) || mapping.usual.has(name);
    if (!recognisedBy.some((fields) => fields.every(isThere))) continue;
    if (!best || mapping.columns.size > best.columns.size) best = mapping;
  }
  return best;
}

type ReadHeaderCell = HeaderCell & ReturnType<typeof readHeader>;

function mapAs(kind: TableKind, headers: readonly ReadHeaderCell[], known: KnownHeaders): ColumnMapping {
  const columns = new Map<string, MappedColumn>();
  const ambiguous = new Map<string, MappedColumn[]>();
  const unknown: HeaderCell[] = [];
  const leftOut: HeaderCell[] = [];
  const usual = new Set<string>();
  const meanings = meaningsIn(kind, headers, known);
  headers.forEach(({ column, text, unit, year }, index) => {
    const meaning = meanings[index];
    if (meaning?.usual) usual.add(meaning.usual);
    if (!meaning || meaning.field === null) {
      (meaning?.isChosen ? leftOut : unknown).push({ column, text });
      return;
    }
    const { field, isChosen } = meaning;
    const mapped = {
      ...{ column, header: text, unit: meaning.unit ?? unit, year, isChosen },
      isUnitChosen: meaning.unit !== null,
    };
    const earlier = columns.get(field);
    if (!earlier) columns.set(field, mapped);
    else ambiguous.set(field, [...(ambiguous.get(field) ?? [earlier]), mapped]);
  });
  preferChosen(columns, ambiguous, leftOut);
  const { fields } = definitionOf(kind);
  const missing = Object.entries(fields)
    .filter(([name, { required }]) => required && !columns.has(name))
    .map(([name]) => name);
  preferCanonical(kind, columns, ambiguous, unknown);
  return { kind, columns, ambiguous, missing, unknown, leftOut, usual };
}

/** Where a person has said which of several headers is the field's, the others are not read. */
function preferChosen(
  columns: Map<string, MappedColumn>,
  ambiguous: Map<string, MappedColumn[]>,
  leftOut: HeaderCell[],
): void {
  for (const [name, candidates] of ambiguous) {
    const [chosen, ...others] = candidates.filter(({ isChosen }) => isChosen);
    if (!chosen || others.length > 0) continue;
    columns.set(name, chosen);
    ambiguous.delete(name);
    for (const { column, header } of candidates)
      if (column !== chosen.column) leftOut.push({ column, text: header });
  }
}

/**
 * Where one of several headers for a field is the field's own name and the others are synonyms that often stand
 * beside it, there is nothing to doubt: `Frist` beside `Tidsramme`. The others are not read.
 */
function preferCanonical(
  kind: TableKind,
  columns: Map<string, MappedColumn>,
  ambiguous: Map<string, MappedColumn[]>,
  unknown: HeaderCell[],
): void {
  const { fields } = definitionOf(kind);
  for (const [name, candidates] of ambiguous) {
    const canonical = fields[name]?.headers.slice(0, 3).map((header) => readHeader(header).key) ?? [];
    const exact = candidates.filter(({ header }) => canonical.includes(readHeader(header).key));
    const [only] = exact;
    if (exact.length !== 1 || !only) continue;
    columns.set(name, only);
    ambiguous.delete(name);
    for (const { column, header } of candidates)
      if (column !== only.column) unknown.push({ column, text: header });
  }
}

/** A longer text is no header's name. */
const LONGEST_HEADER = 120;
/** The fewest columns by which a kind of table is recognised. */
const FEWEST_FIELDS = Math.min(
  ...TABLE_KINDS.flatMap((kind) => definitionOf(kind).recognisedBy.map((fields) => fields.length)),
);
