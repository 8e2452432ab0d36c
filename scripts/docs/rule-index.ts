import { readFileSync } from 'node:fs';
import { posix as path } from 'node:path';
import type { Rule } from '../../src/core/rules/define-rule';
import { RULES } from '../../src/core/rules/rules';
import nb from '../../src/locales/nb';
import { ruleTexts } from '../../src/locales/render-finding';
import { RULE_GROUPS } from './rule-groups';
import { FIX_WORDS, SEVERITY_WORDS } from './rule-head';

const INTRODUCTION = `# Kontrollene

Alt Saksklar ser etter i arbeidsboken: ${RULES.length} kontroller. En **feil** hindrer at saken sendes, en **advarsel** må
bekreftes, og en **opplysning** er til orientering. En retting som er _trygg_, endrer bare formen. En retting som _foreslås_,
velger mellom beløp, navn, ord eller datoer, og gjøres bare når noen ber om den. Alvoret kan endres, og en kontroll kan slås
av, i [innstillingene](../settings.md).

Det samme meldes bare én gang: en formel som gir feil, er ikke også et manglende beløp.

Hver kontroll har en side med et eksempel før og etter. Eksemplene prøves mot programmet, så det de viser, er det som skjer:

- Tabellene er utdrag av arkene. Kolonnene som ikke er vist, er fylt ut slik de skal være.
- Meldingen peker på cellen med **fet skrift**. \`(tom)\` er en tom celle.
- Det som ser ut som et tall, er et tall i cellen. Et tall som er lagret som tekst, er skrevet slik: \`4,8\`.
- Det som står slik: \`=B2+C2\` → 4,8, er en formel og verdien den viser.
- Er det ikke sagt når møtet er, er det 22. juni 2022.
`;

/** docs/rules/README.md: what is checked, by group. Its tables are not yet aligned. */
export function ruleIndex(): string {
  const groups = new Map<string, Rule[]>();
  for (const rule of RULES) {
    const [group = ''] = rule.id.split('/');
    groups.set(group, [...(groups.get(group) ?? []), rule]);
  }
  const sections = Array.from(groups, ([group, rules]) => {
    const rows = rules.map((rule) => `| ${cellsOf(rule).join(' | ')} |`);
    return [
      ...[`## ${titleOf(group)}`, '', '| Kontroll | Slik skal det være | Alvor | Retting | Id |'],
      ...['| - | - | - | - | - |', ...rows, ''],
    ].join('\n');
  });
  return [INTRODUCTION, ...sections].join('\n');
}

function titleOf(group: string): string {
  const title = RULE_GROUPS[group];
  if (title === undefined) throw new Error(`scripts/docs/rule-groups.ts has no title for ${group}`);
  return title;
}

function cellsOf({ id, severity, fix }: Rule): readonly string[] {
  const title = `[${ruleTexts(id, nb).title}](${id}.md)`;
  return [
    title,
    firstSentence(id),
    SEVERITY_WORDS[severity],
    fix === null ? '' : FIX_WORDS[fix],
    `\`${id}\``,
  ];
}

/** What the rule's page says first, with its links seen from the index. */
function firstSentence(id: string): string {
  const page = readFileSync(`docs/rules/${id}.md`, 'utf8');
  const sentence = /^# .+\n\n.+\n\n(\S.*?\.)(?= |\n)/.exec(page)?.[1];
  if (sentence === undefined) throw new Error(`docs/rules/${id}.md does not say what is checked`);
  return sentence.replace(/(?<=\]\()[^):]+(?=\))/g, (link) => path.join(path.dirname(id), link));
}
