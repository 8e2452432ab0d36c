import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readWorkbook } from '../../src/xlsx';

// Each starts a process of its own, several at a time.
jest.setTimeout(60_000);

const folder = mkdtempSync(path.join(tmpdir(), 'excel-script-'));
const inFolder = (name: string): string => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const scripts = {
  sample: `
    // A sample as Microsoft's documentation writes them.
    interface Need { id: number; frame: number }
    const needs: Need[] = [{ id: 20, frame: 4.8 }];
    await Office.onReady();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B1").values = needs.map(({ id, frame }) => [id, frame]);
      const used = sheet.getUsedRange().load("address,text");
      sheet.load("name");
      await context.sync();
      console.log(sheet.name, used.text);
      console.log(used);
    });
    console.log(document.body.tagName, window.Excel === Excel);`,
  workbook: `
    await Excel.run(async (context) => {
      context.workbook.load("name,worksheets/items/name");
      await context.sync();
      console.log(context.workbook.name, context.workbook.worksheets.items[0].name);
      console.log(Office.context.requirements.isSetSupported("ExcelApi", "1.15"));
    });`,
  officeError: `
    type Gone = { readonly lines: 1 };
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Saker").load("name");
      await context.sync();
    });`,
  caught: `
    try {
      await Excel.run(async (context) => {
        context.workbook.tables.getItem("Behov").load("name");
        await context.sync();
      });
    } catch (error) {
      console.error(error);
      console.log(error instanceof OfficeExtension.Error, error.code);
    }`,
  ownError: `
type Gone = {
  readonly lines: 3;
};
await Excel.run(async (context) => {
  const nothing: any = undefined;
  nothing.values = 1;
});`,
  timer: `setTimeout(() => { throw new Error("sent") }, 1); setTimeout(() => console.log("etter"), 30);`,
  waiting: `await new Promise(() => {});`,
  syntax: `const x: = 3;`,
  imports: `import { readFileSync } from "node:fs";\nreadFileSync("x");`,
} as const;

type Name = keyof typeof scripts;

const run = (name: Name | 'none', ...args: string[]): Promise<Outcome> =>
  new Promise((resolve) => {
    const script = path.resolve('scripts/excel.ts');
    const command = ['--import', 'tsx', script, inFolder(`${name}.ts`), ...args];
    execFile(process.execPath, command, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });

const sample = path.resolve('assets/sample.xlsx');
const saved = inFolder('saved.xlsx');
const unsaved = inFolder('unsaved.xlsx');

beforeAll(() => {
  for (const [name, text] of Object.entries(scripts)) writeFileSync(inFolder(`${name}.ts`), text);
});

describe('npm run excel', () => {
  it.concurrent('prints the console and saves the workbook', async () => {
    const { code, out, err } = await run('sample', '--save', saved);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.split('\n')).toEqual([
      "Sheet1 [ [ '20', '4,8' ] ]",
      "{ address: 'Sheet1!A1:B1', text: [ [ '20', '4,8' ] ] }",
      'BODY true',
      '',
    ]);
    const [sheet] = readWorkbook(readFileSync(saved), 'saved.xlsx').sheets;
    expect(sheet?.rows.get(0)?.get(1)?.value).toBe(4.8);
  });

  it.concurrent('shows numbers in the culture asked for', async () => {
    expect((await run('sample', '--culture', 'en-US')).out).toContain("[ [ '20', '4.8' ] ]");
  });

  it.concurrent('opens a workbook in the version of Excel asked for', async () => {
    const { out } = await run('workbook', '--workbook', sample, '--profile', 'ltsc-2021');
    expect(out).toBe('sample.xlsx Behovskø\nfalse\n');
  });

  it.concurrent('tells of an error that nobody waits for, and saves nothing', async () => {
    const outcome = await run('officeError', '--save', unsaved);
    expect(outcome).toEqual({
      code: 1,
      out: '',
      err: [
        'ItemNotFound: The requested resource does not exist: worksheet Saker.',
        '  at WorksheetCollection.getItem',
        '  var worksheet = worksheets.getItem(...);',
        '',
      ].join('\n'),
    });
    expect(existsSync(unsaved)).toBe(false);
  });

  it.concurrent('lets a script deal with its errors', async () => {
    const { code, out, err } = await run('caught');
    expect({ code, out }).toEqual({ code: 0, out: 'true ItemNotFound\n' });
    expect(err).toMatch(/^ItemNotFound: .*\n {2}at TableCollection.getItem\n/);
    expect(err).not.toContain('excel-web');
  });

  it.concurrent('tells where in the script an error is, without the machinery around it', async () => {
    const { code, err } = await run('ownError');
    expect(code).toBe(1);
    expect(err).toBe(
      "TypeError: Cannot set properties of undefined (setting 'values')\n  at ownError.ts:7:17\n",
    );
  });

  it.concurrent.each([
    ['an error in a timer', 'timer', 'Error: sent\n  at timer.ts:1:26\n'],
    ['waiting for ever', 'waiting', 'waiting.ts: waits for something that never comes.\n'],
    ['what is no script', 'syntax', 'syntax.ts:1:10: Type expected.\n'],
    ['an import', 'imports', 'imports.ts: a script can neither import nor export.\n'],
  ] as const)('fails with 1 for %s', async (_, name, err) => {
    expect(await run(name)).toMatchObject({ code: 1, err });
  });

  it.concurrent.each([
    ['no such script', 'none', []],
    ['no such workbook', 'sample', ['--workbook', inFolder('none.xlsx')]],
    ['what is no workbook', 'sample', ['--workbook', inFolder('sample.ts')]],
    ['an unknown profile', 'sample', ['--profile', 'excel-97']],
    ['an unknown option', 'sample', ['--verbose']],
    ['a place that cannot be written', 'sample', ['--save', inFolder('none/saved.xlsx')]],
  ] as const)('fails with 2 and one line for %s', async (_, name, args) => {
    const { code, err } = await run(name, ...args);
    expect(code).toBe(2);
    expect(err).toMatch(/^excel: [^\n]+\n$/);
  });
});
