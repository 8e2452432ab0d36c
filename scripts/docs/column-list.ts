import { columnHeader } from '../../src/core/mapping/column-header';
import { definitionOf, TABLE_KINDS } from '../../src/core/tables/tables';
import nb from '../../src/locales/nb';

/** What the tables and their fields are called in a settings file, with the canonical header in bokmål. */
export function columnList(): string {
  return TABLE_KINDS.map((kind) =>
    [
      `### ${nb.terms.tables[kind]}: \`${kind}\``,
      '',
      Object.entries(definitionOf(kind).fields)
        .map(
          ([field, { required }]) =>
            `\`${field}\` ${columnHeader(kind, field, 'nb')}${required ? ' (må være med)' : ''}`,
        )
        .join(' · '),
    ].join('\n'),
  ).join('\n\n');
}
