import { ruleHead } from '../docs/rule-head';
import { constantOf, idOf, listOf, TO_WRITE, type Wish } from './wish';

const WRONG = `${TO_WRITE} det som er galt`;
const RIGHT = `${TO_WRITE} det som er i orden`;

/** A rule that reads the notes and finds nothing until its condition is written. */
export function ruleFile(wish: Wish): string {
  const fix = wish.fix === null ? 'null' : `'${wish.fix}'`;
  return `import { valueOf } from '../../programme/reading';
import { textData } from '../data';
import { defineRule } from '../define-rule';

/** ${TO_WRITE} what is a fault and what is none. */
export const ${constantOf(wish)} = defineRule({
  id: '${idOf(wish)}',
  severity: '${wish.severity}',
  fix: ${fix},
  *check({ programme${wish.fix ? ', edit' : ''} }) {
    for (const row of programme.needs) {
      const { note } = row;
      if (note.kind !== 'value' || !isFault(note.value)) continue;
      yield {
        at: note.at,
        need: valueOf(row.id),
        message: 'found',
        data: { found: textData(note.value) },
        ${wish.fix ? `edits: [edit(note.at, '${RIGHT}')],` : ''}
      };
    }
  },
});

/** ${TO_WRITE} the condition. */
function isFault(_text: string): boolean {
  return false;
}
`;
}

export function testFile(wish: Wish): string {
  return `import { describe, expect, it } from '@jest/globals';
import { found, need } from '../../testing/programme-of';

const RULE = '${idOf(wish)}';

describe(RULE, () => {
  it('finds ${TO_WRITE} the fault', () => {
    expect(found(RULE, { needs: [need({ Merknad: '${WRONG}' })] })).toEqual(['#1 Merknad: found']);
  });

  it('is silent on ${TO_WRITE} the near miss', () => {
    expect(found(RULE, { needs: [need({ Merknad: '${RIGHT}' })] })).toEqual([]);
  });
});
`;
}

export function pageFile(wish: Wish): string {
  const { title, check, why, todo } = textsIn('nb', wish);
  const side = (heading: string, cell: string): string =>
    `### ${heading}\n\nBehovskø\n\n| Nr | Merknad |\n| - | - |\n| 20 | ${cell} |\n`;
  return [
    `# ${title}\n`,
    `${ruleHead({ ...wish, id: idOf(wish) })}\n`,
    `${check.replace(/\.?$/, '.')}\n`,
    `**Hvorfor.** ${why}\n`,
    `**Gjør dette.** ${todo.replace(/ til \{\w+\}/g, '')}\n`,
    `**Meldes ikke.** ${TO_WRITE} det som ligner, men er i orden.\n`,
    '## Eksempel\n',
    side('Slik blir det meldt', `**${WRONG}**`),
    side('Slik er det i orden', RIGHT),
  ].join('\n');
}

export type TextLanguage = 'nb' | 'nn' | 'en';

/** The rule's entry among its group's texts in one language. */
export function textEntry(language: TextLanguage, wish: Wish): string {
  const { title, why, todo, message } = textsIn(language, wish);
  const quoted = (text: string): string => JSON.stringify(text);
  return `
  '${idOf(wish)}': {
    title: ${quoted(title)},
    why: ${quoted(why)},
    todo: ${quoted(todo)},
    messages: { found: ${quoted(message)} },
  },`;
}

/** The texts of a new group. */
export function textsFile(language: TextLanguage, wish: Wish, constant: string): string {
  const isFirst = language === 'nb';
  return `${isFirst ? '' : `import type { ${constant} as bokmaal } from '../../nb/rules/${wish.group}';\n\n`}export const ${constant} = {${textEntry(language, wish)}
}${isFirst ? '' : ' satisfies typeof bokmaal'};
`;
}

/** The list of a new group. */
export function listFile(wish: Wish): string {
  return `import { ${constantOf(wish)} } from './${wish.name}';

export const ${listOf(wish)} = [${constantOf(wish)}] as const;
`;
}

type Texts = Readonly<Record<'title' | 'check' | 'why' | 'todo' | 'message', string>>;

const LEFT: Readonly<Record<TextLanguage, Texts>> = {
  nb: {
    title: `${TO_WRITE} feilen i få ord`,
    check: `${TO_WRITE} slik det skal være.`,
    why: `${TO_WRITE} hvorfor det betyr noe.`,
    todo: `${TO_WRITE} hva den som leser, skal gjøre.`,
    message: `${TO_WRITE} hva som er galt med «{found}».`,
  },
  nn: {
    title: `${TO_WRITE} feilen i få ord, på nynorsk`,
    check: '',
    why: `${TO_WRITE} kvifor det betyr noko.`,
    todo: `${TO_WRITE} kva den som les, skal gjere.`,
    message: `${TO_WRITE} kva som er gale med «{found}».`,
  },
  en: {
    title: `${TO_WRITE} the fault in a few words`,
    check: '',
    why: `${TO_WRITE} why it matters.`,
    todo: `${TO_WRITE} what the reader should do.`,
    message: `${TO_WRITE} what is wrong with “{found}”.`,
  },
};

/** What was said in bokmål, and what is left to write. */
function textsIn(language: TextLanguage, { texts }: Wish): Texts {
  const left = LEFT[language];
  if (language !== 'nb') return left;
  return {
    title: texts.title ?? left.title,
    check: texts.check ?? left.check,
    why: texts.why ?? left.why,
    todo: texts.todo ?? left.todo,
    message: texts.message ?? left.message,
  };
}
