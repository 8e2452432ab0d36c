import { UsageFault } from '../usage-fault';
import { withEntry, withImport } from './insert';
import { listFile, pageFile, ruleFile, testFile, textEntry, type TextLanguage, textsFile } from './templates';
import { camelCase, constantOf, idOf, listOf, TO_WRITE, type Wish } from './wish';

/** The text of a file of the project, by its path; null where there is none. */
export type ReadFile = (path: string) => string | null;

/** Paths with the texts that the files get, not yet formatted. */
export type Files = ReadonlyMap<string, string>;

const LANGUAGES: readonly TextLanguage[] = ['nb', 'nn', 'en'];
const GROUPS = 'scripts/docs/rule-groups.ts';

/**
 * A rule's file, test, page and texts, and its place in the group's list; and the group, where it is new. All but the
 * index of the pages, which follows from them.
 * @throws UsageFault when there is such a rule already
 */
export function newRule(wish: Wish, read: ReadFile): Files {
  const folder = `src/core/rules/${wish.group}`;
  const path = `${folder}/${wish.name}.ts`;
  if (read(path) !== null) throw new UsageFault(`${idOf(wish)} is there already: ${path}`);
  const list = read(`${folder}/${wish.group}-rules.ts`);
  return new Map([
    [path, ruleFile(wish)],
    [`${folder}/${wish.name}.test.ts`, testFile(wish)],
    [`docs/rules/${idOf(wish)}.md`, pageFile(wish)],
    ...(list === null ? newGroup(wish, read) : inGroup(wish, list, read)),
  ]);
}

function inGroup(wish: Wish, list: string, read: ReadFile): Files {
  const constant = constantOf(wish);
  const withRule = withEntry(list, `, ${constant}`, /,?\s*\] as const/);
  const textsAt = (language: TextLanguage): string => `src/locales/${language}/rules/${wish.group}.ts`;
  return new Map([
    [
      `src/core/rules/${wish.group}/${wish.group}-rules.ts`,
      withImport(withRule, `import { ${constant} } from './${wish.name}';`),
    ],
    ...LANGUAGES.map((language): [string, string] => [
      textsAt(language),
      withEntry(needed(textsAt(language), read), textEntry(language, wish), /\n\}(?: satisfies [^;]+)?;\s*$/),
    ]),
  ]);
}

function newGroup(wish: Wish, read: ReadFile): Files {
  const { group, texts } = wish;
  const list = listOf(wish);
  const constant = `${camelCase(group)}Texts`;
  const rules = 'src/core/rules/rules.ts';
  const title = JSON.stringify(texts['group-title'] ?? `${TO_WRITE} navnet på gruppen`);
  const isNamed = new RegExp(`^ {2}'?${group}'?:`, 'm').test(needed(GROUPS, read));
  return new Map([
    [`src/core/rules/${group}/${group}-rules.ts`, listFile(wish)],
    [
      rules,
      withImport(
        withEntry(needed(rules, read), `\n  ...${list},`, /\n\] as const satisfies/),
        `import { ${list} } from './${group}/${group}-rules';`,
      ),
    ],
    [
      GROUPS,
      isNamed
        ? needed(GROUPS, read)
        : withEntry(needed(GROUPS, read), `\n  '${group}': ${title},`, /\n\};\s*$/),
    ],
    ...LANGUAGES.flatMap((language): [string, string][] => {
      const index = `src/locales/${language}/rules/index.ts`;
      return [
        [`src/locales/${language}/rules/${group}.ts`, textsFile(language, wish, constant)],
        [
          index,
          withImport(
            withEntry(needed(index, read), `\n  ...${constant},`, /\n\};\s*$/),
            `import { ${constant} } from './${group}';`,
          ),
        ],
      ];
    }),
  ]);
}

function needed(path: string, read: ReadFile): string {
  const text = read(path);
  if (text === null) throw new UsageFault(`${path} is not there. Run this in the project's folder.`);
  return text;
}
