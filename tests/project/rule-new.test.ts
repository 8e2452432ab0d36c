import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it, jest } from '@jest/globals';

// It makes two rules in a copy of the project, and runs the copy's tests.
jest.setTimeout(120_000);

const copy = mkdtempSync(path.join(tmpdir(), 'rule-new-'));
const IN_COPY = ['src', 'docs', 'scripts', 'tests', 'package.json', 'jest.config.mjs', 'tsconfig.json'];
for (const name of [...IN_COPY, '.prettierrc.json']) cpSync(name, path.join(copy, name), { recursive: true });
symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'), 'junction');
afterAll(() => rmSync(copy, { recursive: true }));

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const node = (...args: readonly string[]): Promise<Outcome> =>
  new Promise((resolve) => {
    const env = { ...process.env, FORCE_COLOR: '0' };
    execFile(process.execPath, args, { cwd: copy, env, maxBuffer: 1e8 }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });

async function ruleNew(...args: readonly string[]): Promise<readonly string[]> {
  const { code, out, err } = await node('--import', 'tsx', 'scripts/rule-new.ts', ...args);
  expect({ code, err }).toEqual({ code: 0, err: expect.stringContaining('SKRIV:') });
  return out.trim().split('\n');
}

/** The names of the tests of the rules that fail in the copy, and how many pass. */
async function testRules(...ids: readonly string[]) {
  const own = ids.map((id) => `src/core/rules/${id}.test.ts`);
  const { err } = await node(
    ...['node_modules/jest/bin/jest.js', '--selectProjects', 'project', 'unit', '--verbose'],
    ...['--cacheDirectory', '.cache', '--runTestsByPath'],
    ...['tests/project/rules.test.ts', 'tests/project/rule-pages/rule-pages.test.ts', ...own],
  );
  const failed = new Set(Array.from(err.matchAll(/^ {2}● (.*)$/gm), ([, name = '']) => name));
  return { failed: [...failed].sort(), passed: Number(/^Tests: .*?(\d+) passed/m.exec(err)?.[1]) };
}

/** Writes what is marked in the files: the rule finds the notes that say what is wrong. */
function write(files: readonly string[], wrong: string): void {
  for (const file of files) {
    const at = path.join(copy, file);
    const text = readFileSync(at, 'utf8')
      .replaceAll('SKRIV: det som er galt', wrong)
      .replaceAll('SKRIV: ', '')
      .replace('(_text: string)', '(text: string)')
      .replace('return false;', `return text === '${wrong}';`);
    writeFileSync(at, text);
  }
}

const OLD_GROUP = 'frame/half-frame';
const NEW_GROUP = 'open-data/shared';

it('makes rules whose tests fail until what is marked is written, and pass then', async () => {
  const first = await ruleNew(OLD_GROUP, '--severity', 'warning', '--fix', 'suggestion');
  const second = await ruleNew(NEW_GROUP, '--severity', 'error', '--title', 'Dataene er ikke delt');
  const unwritten = await testRules(OLD_GROUP, NEW_GROUP);
  expect(unwritten.failed).toEqual(
    [
      'every rule › stands in the index as its page says; `npm run docs` writes it',
      ...[OLD_GROUP, NEW_GROUP].flatMap((id) => [
        `every rule › ${id} has nothing left to write`,
        `the page of ${id} › shows what is found, and where`,
        `${id} › finds SKRIV: the fault`,
      ]),
    ].sort(),
  );

  write(first, 'en halv ramme');
  write(second, 'ikke delt');
  const written = await testRules(OLD_GROUP, NEW_GROUP);
  expect(written.failed).toEqual([]);
  expect(written.passed).toBe(unwritten.passed + unwritten.failed.length);
});

it('says in one line what it cannot do', async () => {
  const { code, out, err } = await node('--import', 'tsx', 'scripts/rule-new.ts', 'frame/no-change');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^rule:new: [^\n]+\n$/);
});
