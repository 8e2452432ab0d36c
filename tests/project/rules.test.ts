import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ruleIndex } from '../../scripts/docs/rule-index';
import { TO_WRITE } from '../../scripts/rule-new/wish';
import { RULES } from '../../src/core/rules/rules';
import en from '../../src/locales/en';
import nb from '../../src/locales/nb';
import nn from '../../src/locales/nn';

const IDS: readonly string[] = RULES.map(({ id }) => id);

interface RuleTexts {
  readonly title: string;
  readonly why: string;
  readonly todo: string;
  readonly messages: Readonly<Record<string, string>>;
}

function textsOf(texts: { readonly rules: Readonly<Record<string, RuleTexts>> }, id: string): RuleTexts {
  const found = texts.rules[id];
  if (!found) throw new Error(`No texts for ${id}`);
  return found;
}

function placeholders(text: string | undefined): readonly string[] {
  return [...new Set(text?.match(/\{\w+\}/g))].sort();
}

describe('every rule', () => {
  it('stands once in the list', () => {
    expect(new Set(IDS).size).toBe(IDS.length);
  });

  it('has texts, and no texts are left over', () => {
    for (const texts of [nb, nn, en]) expect(Object.keys(texts.rules).sort()).toEqual([...IDS].sort());
  });

  it('has a page, and no pages are left over', () => {
    const pages = readdirSync('docs/rules', { recursive: true, encoding: 'utf8' })
      .filter((name) => /[\\/].*\.md$/.test(name))
      .map((name) => name.replace(/\\/g, '/').replace(/\.md$/, ''));
    expect(pages.sort()).toEqual([...IDS].sort());
  });

  it('stands in the index as its page says; `npm run docs` writes it', () => {
    const words = (text: string): string => text.replace(/ +/g, ' ').replace(/-{2,}/g, '-').trim();
    expect(words(readFileSync('docs/rules/README.md', 'utf8'))).toBe(words(ruleIndex()));
    expect(ruleIndex()).not.toContain(TO_WRITE);
  });

  it.each(IDS)('%s has nothing left to write', (id) => {
    const texts = [nb, nn, en].map((language) => JSON.stringify(textsOf(language, id)));
    const files = [`src/core/rules/${id}.ts`, `src/core/rules/${id}.test.ts`, `docs/rules/${id}.md`];
    for (const text of [...texts, ...files.map((file) => readFileSync(file, 'utf8'))])
      expect(text).not.toContain(TO_WRITE);
  });

  it.each(IDS)('%s is tested both where it finds something and where it is silent', (id) => {
    const test = readFileSync(`src/core/rules/${id}.test.ts`, 'utf8');
    expect(test).toMatch(/['"`](?:finds|tells)\b/);
    expect(test).toContain('.toEqual([])');
  });

  it.each(IDS)('%s has a file, a test and a page named as it', (id) => {
    expect(readFileSync(`src/core/rules/${id}.ts`, 'utf8')).toContain(`id: '${id}'`);
    expect(existsSync(`src/core/rules/${id}.test.ts`)).toBe(true);
    expect(readFileSync(`docs/rules/${id}.md`, 'utf8')).toMatch(new RegExp(`^# ${textsOf(nb, id).title}\n`));
  });

  it.each(IDS)('%s says on its page why it matters and what to do', (id) => {
    const page = readFileSync(`docs/rules/${id}.md`, 'utf8');
    const { why, todo } = textsOf(nb, id);
    // A value of the finding at hand has no place on the page.
    const withoutValues = todo.replace(/ til \{\w+\}/g, '');
    expect(page).toContain(`\n**Hvorfor.** ${why}\n`);
    expect(page).toContain(`\n**Gjør dette.** ${withoutValues}\n`);
  });

  it.each(IDS)('%s tells the same values in all languages', (id) => {
    const bokmaal = textsOf(nb, id);
    for (const texts of [textsOf(nn, id), textsOf(en, id)]) {
      expect(Object.keys(texts.messages)).toEqual(Object.keys(bokmaal.messages));
      for (const [message, text] of Object.entries(bokmaal.messages))
        expect(placeholders(texts.messages[message])).toEqual(placeholders(text));
      expect(placeholders(texts.todo)).toEqual(placeholders(bokmaal.todo));
      expect(placeholders(texts.why)).toEqual(placeholders(bokmaal.why));
    }
  });

  it.each(IDS)('%s says something in each of its texts', (id) => {
    for (const { title, why, todo, messages } of [nb, nn, en].map((language) => textsOf(language, id)))
      for (const text of [title, why, todo, ...Object.values(messages)]) expect(text).toMatch(/\p{L}{2}/u);
  });

  it.each(IDS)('%s has its own words in each language', (id) => {
    const titles = [nb, nn, en].map((texts) => textsOf(texts, id).why);
    expect(new Set(titles).size).toBe(3);
  });

  it.each(IDS)('%s uses each of its messages', (id) => {
    const code = readFileSync(`src/core/rules/${id}.ts`, 'utf8');
    for (const message of Object.keys(textsOf(nb, id).messages)) expect(code).toContain(`'${message}'`);
  });
});
