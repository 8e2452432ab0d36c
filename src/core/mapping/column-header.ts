import { definitionOf, type TableKind } from '../tables/tables';
import { readHeader } from './header';
import type { Language } from '../text/language';

const PLACE: Readonly<Record<Language, number>> = { nb: 0, nn: 1, en: 2 };

/** The canonical header of a field in the given language: `Ny ramme`. */
export function columnHeader(table: TableKind, field: string, language: Language): string {
  return definitionOf(table).fields[field]?.headers[PLACE[language]] ?? field;
}

/** Whether a header is what the field is called in one of the languages, whatever unit or year it names. */
export function isOwnName(table: TableKind, field: string, header: string): boolean {
  const names = definitionOf(table).fields[field]?.headers.slice(0, Object.keys(PLACE).length) ?? [];
  return names.some((name) => readHeader(name).key === readHeader(header).key);
}
