import { definitionOf, type TableKind } from '../tables/tables';
import type { Language } from '../text/language';

const PLACE: Readonly<Record<Language, number>> = { nb: 0, nn: 1, en: 2 };

/** The canonical header of a field in the given language: `Ny ramme`. */
export function columnHeader(table: TableKind, field: string, language: Language): string {
  return definitionOf(table).fields[field]?.headers[PLACE[language]] ?? field;
}
