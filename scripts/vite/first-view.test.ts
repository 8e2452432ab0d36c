import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type BuiltFile, firstView } from './first-view';

const pane: BuiltFile = {
  fileName: 'pane.js',
  code: 'pane',
  facadeModuleId: '/x/taskpane.html',
  imports: ['shared.js'],
};
const shared: BuiltFile = { fileName: 'shared.js', code: 'shared', imports: ['deep.js', 'pane.js'] };
const deep: BuiltFile = { fileName: 'deep.js', code: 'deep' };
const later: BuiltFile = { fileName: 'memo.js', code: 'memo', imports: ['deep.js'] };
const nb: BuiltFile = { fileName: 'nb.js', code: 'kort', facadeModuleId: '/x/src/locales/nb/index.ts' };
const en: BuiltFile = {
  fileName: 'en.js',
  code: randomBytes(200).toString('hex'),
  facadeModuleId: String.raw`C:\x\src\locales\en\index.ts`,
  imports: ['words.js'],
};
const words: BuiltFile = { fileName: 'words.js', code: 'words' };
const style: BuiltFile = { fileName: 'pane.css' };

describe('the first view', () => {
  it('is the page’s script with all that it imports, and the heaviest texts with all that they import', () => {
    const names = firstView([later, pane, shared, deep, nb, en, words, style]).map(
      ({ fileName }) => fileName,
    );
    expect(names.toSorted()).toEqual(['deep.js', 'en.js', 'pane.js', 'shared.js', 'words.js']);
  });

  it('is not guessed when the build has no pane or no texts', () => {
    expect(() => firstView([shared, deep, nb])).toThrow('no script for the pane');
    expect(() => firstView([pane, shared, deep])).toThrow('none for its texts');
  });
});

describe('a build', () => {
  let root: string;
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'saksklar-first-view-'));
    const plugin = JSON.stringify(resolve('scripts/vite/first-view.ts'));
    const files = {
      'taskpane.html': '<script type="module" src="/src/taskpane/main.tsx"></script>',
      'src/taskpane/main.tsx': `import('../locales/nb/index').then(console.log); import('./later').then(console.log);`,
      // What is loaded later is too heavy for the first view.
      'src/taskpane/later.ts': `export default '${randomBytes(3000).toString('base64')}';`,
      'src/locales/nb/index.ts': `export default '${randomBytes(600).toString('base64')}';`,
      'vite.config.ts': `import { firstViewWeight } from ${plugin};
        export default {
          plugins: [firstViewWeight(Number(process.env.LIMIT))],
          build: { rolldownOptions: { input: 'taskpane.html' } },
        };`,
    };
    for (const [name, text] of Object.entries(files)) {
      await mkdir(dirname(join(root, name)), { recursive: true });
      await writeFile(join(root, name), text);
    }
  });
  afterAll(() => rm(root, { recursive: true }));

  const buildWithin = (limit: number) =>
    promisify(execFile)(
      process.execPath,
      [resolve('node_modules/vite/bin/vite.js'), 'build', '--configLoader', 'runner'],
      {
        cwd: root,
        env: { ...process.env, NODE_ENV: 'production', LIMIT: String(limit) },
      },
    );

  it('fails above the limit, and says what weighs', async () => {
    await expect(buildWithin(1000)).rejects.toThrow(
      /first view is \S+ kB of script .* 1\.0 kB at most: .*\.js/,
    );
  });

  it('tells the weight when it is within', async () => {
    const { stdout } = await buildWithin(3000);
    expect(stdout).toMatch(/first view is \S+ kB of script .* 3\.0 kB at most/);
  });
});
