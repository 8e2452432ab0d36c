import { FORMS } from '../figure-value';
import { AGENDA_FIELDS, MINUTES_FIELDS } from '../papers/agenda';
import { CONTROL_FIELDS } from '../papers/control-sheet';
import { PLAN_FIELDS } from '../papers/delivery-plan';
import { MEMO_FIELDS } from '../papers/memo-fields';
import { PORTFOLIO_FIELDS } from '../papers/portfolio';
import { PRIORITY_FIELDS } from '../papers/priorities';
import { STATUS_FIELDS } from '../papers/status';
import type { Field, FieldKind } from './field';

const KINDS: Readonly<Record<FieldKind, string>> = {
  text: 'tekst',
  figure: 'tall',
  toFill: 'tekst, eller «Fylles ut»',
  list: 'liste',
  condition: 'vilkår',
  chart: 'diagram',
};

const DOCUMENTS: readonly (readonly [heading: string, fields: readonly Field[]])[] = [
  ['Saksfremlegg (alle tre slag)', MEMO_FIELDS],
  ['Innkalling', AGENDA_FIELDS],
  ['Referat', MINUTES_FIELDS],
  ['Status og økonomi', STATUS_FIELDS],
  ['Revidert leveranseplan', PLAN_FIELDS],
  ['Prioritering av omfang', PRIORITY_FIELDS],
  ['Porteføljerapport', PORTFOLIO_FIELDS],
  ['Kontrollark', CONTROL_FIELDS],
];

const VALUE_WORDS: Readonly<Record<keyof typeof FORMS, string>> = {
  money: 'Beløp',
  percent: 'Prosent',
  count: 'Antall',
  period: 'Frist eller periode',
  day: 'Dag',
};

/** The field list of docs/templates.md, in Norwegian. */
export function fieldReference(): string {
  return [forms(), ...DOCUMENTS.map(([heading, fields]) => section(heading, fields))].join('\n\n');
}

/** Lists with the same fields share a table. */
function section(heading: string, fields: readonly Field[]): string {
  const lists = new Map<readonly Field[], string[]>();
  gather(fields, lists);
  const within = [...lists].map(([group, names]) => {
    const [first = ''] = names;
    const between = `#### Mellom \`[[#${first}]]\` og \`[[/${first}]]\``;
    const others = names.slice(1).map((name) => `\`${name}\``);
    const also = others.length === 0 ? '' : `, og i ${others.join(' og ')}`;
    return `${between}${also}\n\n${table(group)}`;
  });
  return [`### ${heading}\n\n${table(fields)}`, ...within].join('\n\n');
}

function gather(fields: readonly Field[], lists: Map<readonly Field[], string[]>): void {
  for (const { name, fields: group } of fields) {
    if (!group) continue;
    const names = lists.get(group);
    if (names) {
      if (!names.includes(name)) names.push(name);
      continue;
    }
    lists.set(group, [name]);
    gather(group, lists);
  }
}

function table(fields: readonly Field[]): string {
  const rows = fields.map((field) => {
    const condition = field.optional ? `\`[[#har ${field.name}]]\`` : '';
    return [written(field), KINDS[field.kind], condition, field.about];
  });
  return markdown(['Felt', 'Slag', 'Vilkår', 'Innhold'], rows);
}

function forms(): string {
  const rows = Object.entries(FORMS).map(([kind, names]) => [
    wordFor(kind),
    names.map((name) => `\`${name}\``).join(', '),
  ]);
  return `### Måter å skrive tall på\n\n${markdown(['Tall', 'Bak streken kan det stå'], rows)}`;
}

function wordFor(kind: string): string {
  return Object.entries(VALUE_WORDS).find(([name]) => name === kind)?.[1] ?? kind;
}

function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function written({ name, kind }: Field): string {
  return kind === 'list' || kind === 'condition' ? `\`[[#${name}]]\`` : `\`[[${name}]]\``;
}
