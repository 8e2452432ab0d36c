import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { UsageFault } from '../usage-fault';
import { withEntry, withImport } from './insert';
import { newRule, type ReadFile } from './new-rule';
import { readArguments } from './read-arguments';

const read: ReadFile = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : null);
const made = (...args: readonly string[]) => newRule(readArguments(args), read);

describe('a new rule', () => {
  it('has its file, test, page and texts, and stands in its group’s list', () => {
    const files = made('frame/half-frame', '--severity', 'error');
    expect([...files.keys()]).toEqual([
      'src/core/rules/frame/half-frame.ts',
      'src/core/rules/frame/half-frame.test.ts',
      'docs/rules/frame/half-frame.md',
      'src/core/rules/frame/frame-rules.ts',
      ...['nb', 'nn', 'en'].map((language) => `src/locales/${language}/rules/frame.ts`),
    ]);
    const list = files.get('src/core/rules/frame/frame-rules.ts');
    expect(list).toContain("import { halfFrame } from './half-frame';");
    expect(list).toMatch(/\w, halfFrame\s*\] as const;/);
  });

  it('says what was asked for, and marks the rest', () => {
    const texts = ['--title', 'Halv ramme', '--check', 'Rammen er hel', '--todo', 'Gjør den «hel».'];
    const files = made('frame/half-frame', '--severity', 'warning', '--fix', 'safe', ...texts);
    const page = files.get('docs/rules/frame/half-frame.md');
    expect(page).toMatch(/^# Halv ramme\n\n`frame\/half-frame` · Advarsel: må bekreftes · Retting: trygg\n/);
    expect(page).toContain('\n\nRammen er hel.\n\n**Hvorfor.** SKRIV: ');
    expect(files.get('src/locales/nb/rules/frame.ts')).toContain('todo: "Gjør den «hel».",');
    expect(files.get('src/core/rules/frame/half-frame.ts')).toContain("fix: 'safe',");
  });

  it('makes a new group', () => {
    const files = made('open-data/shared', '--severity', 'info', '--group-title', 'Åpne data');
    expect(files.get('src/core/rules/rules.ts')).toContain("from './open-data/open-data-rules';");
    expect(files.get('src/core/rules/rules.ts')).toContain('...OPEN_DATA_RULES,');
    expect(files.get('src/core/rules/open-data/open-data-rules.ts')).toContain('= [openDataShared] as const');
    expect(files.get('scripts/docs/rule-groups.ts')).toContain(`'open-data': "Åpne data",`);
    expect(files.get('src/locales/nn/rules/index.ts')).toContain('...openDataTexts,');
  });

  it.each([
    ['a rule that is there', ['frame/no-change', '--severity', 'error']],
    ['no id', ['--severity', 'error']],
    ['two ids', ['frame/a', 'frame/b', '--severity', 'error']],
    ['what is no id', ['Frame/NoChange', '--severity', 'error']],
    ['a path that leads elsewhere', ['../x', '--severity', 'error']],
    ['no severity', ['frame/half-frame']],
    ['an unknown severity', ['frame/half-frame', '--severity', 'fatal']],
    ['an unknown kind of fix', ['frame/half-frame', '--severity', 'error', '--fix', 'magic']],
    ['an unknown option', ['frame/half-frame', '--sevrity', 'error']],
  ])('is refused with %s', (_name, args) => {
    expect(() => made(...args)).toThrow(UsageFault);
  });

  it('is refused where the project is not', () => {
    const wish = readArguments(['frame/half-frame', '--severity', 'error']);
    expect(() => newRule(wish, () => null)).toThrow(UsageFault);
  });
});

describe('what is put into a file', () => {
  it('stands under the last import, or first', () => {
    expect(withImport("import {\n  a,\n} from 'a';\n\nconst x = 1;\n", 'import b;')).toBe(
      "import {\n  a,\n} from 'a';\nimport b;\n\nconst x = 1;\n",
    );
    expect(withImport('\nconst x = 1;\n', 'import b;')).toBe('import b;\nconst x = 1;\n');
  });

  it('stands before the end, with or without a comma there', () => {
    const end = /,?\s*\] as const/;
    expect(withEntry('[a] as const;', ', b', end)).toBe('[a, b] as const;');
    expect(withEntry('[\n  a,\n] as const;', ', b', end)).toBe('[\n  a, b\n] as const;');
    expect(() => withEntry('{}', ', b', end)).toThrow();
  });
});
