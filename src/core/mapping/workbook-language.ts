import { definitionOf } from '../tables/tables';
import type { Language } from '../text/language';
import type { FoundTable } from './find-tables';
import { readHeader } from './header';

const BY_PLACE: readonly Language[] = ['nb', 'nn', 'en'];

/** The language whose canonical headers the tables use the most of; bokmål when none stands out. */
export function workbookLanguage(tables: readonly FoundTable[]): Language {
  const counts = new Map<Language, number>();
  for (const { kind, mapping } of tables) {
    const { fields } = definitionOf(kind);
    for (const [name, { header }] of mapping.columns) {
      const { key } = readHeader(header);
      BY_PLACE.forEach((language, place) => {
        const canonical = fields[name]?.headers[place];
        if (canonical !== undefined && readHeader(canonical).key === key)
          counts.set(language, (counts.get(language) ?? 0) + 1);
      });
    }
  }
  return BY_PLACE.reduce((best, language) =>
    (counts.get(language) ?? 0) > (counts.get(best) ?? 0) ? language : best,
  );
}
