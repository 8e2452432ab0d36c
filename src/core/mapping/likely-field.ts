import { definitionOf } from '../tables/tables';
import { editDistance } from '../text/edit-distance';
import { readHeader } from './header';
import type { ColumnMapping, HeaderCell } from './map-columns';

/** A header that nobody knows, but so like a known one that a typing error is likely. */
export interface LikelyField {
  readonly header: HeaderCell;
  readonly field: string;
}

/** In letters: a shorter word is too easily another. */
const SHORTEST = 5;
const LONGEST_SHORT_WORD = 8;

/**
 * Of the headers that were not understood, those that are a typing error from one of a field that the table has no column
 * for: one error in up to eight letters, two in longer headers, and only where no other field is as likely.
 */
export function likelyFields({
  kind,
  columns,
  unknown,
}: Pick<ColumnMapping, 'kind' | 'unknown'> & {
  readonly columns: ReadonlyMap<string, unknown>;
}): readonly LikelyField[] {
  const open = Object.entries(definitionOf(kind).fields).filter(([name]) => !columns.has(name));
  return unknown.flatMap((header) => {
    const { key } = readHeader(header.text);
    const fields = open.filter(([, { headers }]) =>
      headers.some((known) => isNear(key, readHeader(known).key)),
    );
    const [only] = fields;
    return only && fields.length === 1 ? [{ header, field: only[0] }] : [];
  });
}

function isNear(written: string, known: string): boolean {
  if (Math.min(written.length, known.length) < SHORTEST) return false;
  const allowed = known.length <= LONGEST_SHORT_WORD ? 1 : 2;
  return Math.abs(written.length - known.length) <= allowed && editDistance(written, known) <= allowed;
}
