import {
  ATTACHMENT_FIELDS,
  EARLIER_RESOLUTION_FIELDS,
  type Field,
  type FieldKind,
  MEMO_FIELDS,
  NEED_FIELDS,
  POINT_FIELDS,
} from './fields';

const KINDS: Readonly<Record<FieldKind, string>> = {
  text: 'tekst',
  figure: 'tall',
  toFill: 'tekst, eller «Fylles ut»',
  list: 'liste',
  condition: 'vilkår',
};

const GROUPS: readonly (readonly [string, readonly Field[]])[] = [
  ['Hvor som helst', MEMO_FIELDS],
  ['Mellom `[[#behov]]` og `[[/behov]]`, og i listene `rammeendringer` og `fristendringer`', NEED_FIELDS],
  ['Mellom `[[#vedtakspunkter]]` og `[[/vedtakspunkter]]`', POINT_FIELDS],
  ['Mellom `[[#tidligere vedtak]]` og `[[/tidligere vedtak]]`', EARLIER_RESOLUTION_FIELDS],
  ['Mellom `[[#vedlegg]]` og `[[/vedlegg]]`', ATTACHMENT_FIELDS],
];

/** The field list of docs/templates.md, in Norwegian. */
export function fieldReference(): string {
  return GROUPS.map(([heading, fields]) => `### ${heading}\n\n${table(fields)}`).join('\n\n');
}

function table(fields: readonly Field[]): string {
  const rows = fields.map((field) => {
    const condition = field.optional ? `\`[[#har ${field.name}]]\`` : '';
    return [written(field), KINDS[field.kind], condition, field.about];
  });
  const all = [['Felt', 'Slag', 'Vilkår', 'Innhold'], ['---', '---', '---', '---'], ...rows];
  return all.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function written({ name, kind }: Field): string {
  return kind === 'list' || kind === 'condition' ? `\`[[#${name}]]\`` : `\`[[${name}]]\``;
}
