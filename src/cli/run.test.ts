import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { z } from 'zod';
import { isoDate } from '../core/calendar/days';
import { run } from './run';

const findingSchema = z.strictObject({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  sheet: z.string(),
  cell: z.string().regex(/^[A-Z]{1,3}[0-9]+$/),
  need: z.number().nullable(),
  message: z.string().min(20),
  fix: z.boolean(),
});
const checkSchema = z.strictObject({
  files: z.array(
    z.strictObject({
      file: z.string(),
      findings: z.array(findingSchema),
      summary: z.strictObject({ error: z.number(), warning: z.number(), info: z.number() }),
      tables: z.array(
        z.strictObject({
          table: z.string(),
          sheet: z.string(),
          range: z.string().regex(/^[A-Z]+[0-9]+:[A-Z]+[0-9]+$/),
          columns: z.record(z.string(), z.string()),
        }),
      ),
    }),
  ),
});
const programmeSchema = z.looseObject({
  needs: z.array(z.looseObject({ id: z.number() })),
  programme: z.looseObject({ frames: z.unknown() }),
});

const SAMPLE = readFileSync('assets/sample.xlsx');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'saksklar-'));
  writeFileSync(join(folder, 'bok.xlsx'), SAMPLE);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function saksklar(...argv: readonly string[]) {
  const today = isoDate(2022, 6, 1);
  if (!today) throw new Error('no day');
  let out = '';
  let err = '';
  const code = await run(argv, {
    folder,
    today,
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { code, out, err };
}

/** Exit 2, nothing on standard output, one line with more than the program's name on standard error. */
async function expectRefused(...argv: readonly string[]): Promise<string> {
  const { code, out, err } = await saksklar(...argv);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^saksklar: \S[^\n]{15,}\.\n$/);
  expect(err).not.toMatch(/\bat \S+:\d+|Error:|undefined|\[object/);
  return err;
}

describe('check', () => {
  it('tells of the sample what there is to find, and exits with 1', async () => {
    const { code, out, err } = await saksklar('check', 'bok.xlsx');
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toContain('Møtedato: 9. juni 2022 (første møte etter siste forbrukstall)');
    expect(out).toContain('[funding/unclear]');
    expect(out).toMatch(/Sum: \d+ feil, \d+ advarsler, \d+ opplysning/);
  });

  it('gives JSON by the contract', async () => {
    const { code, out } = await saksklar('check', 'bok.xlsx', '--json', '--lang', 'en');
    expect(code).toBe(1);
    const [checked, ...others] = checkSchema.parse(JSON.parse(out)).files;
    if (!checked) throw new Error('no file');
    const { file, findings, summary, tables } = checked;
    expect({ file, others }).toEqual({ file: 'bok.xlsx', others: [] });
    expect(findings.find(({ rule }) => rule === 'funding/unclear')).toMatchObject({
      severity: 'error',
      sheet: 'Behovskø',
      need: 3,
      fix: false,
    });
    const count = (asked: string): number => findings.filter(({ severity }) => severity === asked).length;
    expect(summary).toEqual({ error: count('error'), warning: count('warning'), info: count('info') });
    expect(tables.map(({ table, sheet }) => `${table} ${sheet}`)).toEqual([
      'needs Behovskø',
      'economy Økonomi',
      'cases Saker',
      'meetings Møter',
      'resolutions Vedtakslogg',
    ]);
    expect(tables[0]?.columns).toMatchObject({ id: 'Nr', proposed: 'Ny ramme (MNOK)' });
  });

  it('tells of several files, or of none when one cannot be read', async () => {
    writeFileSync(join(folder, 'to.xlsx'), SAMPLE);
    const { out } = await saksklar('check', 'bok.xlsx', 'to.xlsx', '--json');
    expect(checkSchema.parse(JSON.parse(out)).files.map(({ file }) => file)).toEqual(['bok.xlsx', 'to.xlsx']);
    await expectRefused('check', 'bok.xlsx', 'mangler.xlsx');
  });

  it('goes by the meeting given', async () => {
    const { out } = await saksklar('check', 'bok.xlsx', '--meeting', '22.09.2022', '--lang', 'nn');
    expect(out).toContain('Møtedato: 22. september 2022 (oppgitt med --meeting)');
  });
});

describe('frames', () => {
  it('gives the published figures exactly', async () => {
    const { code, out, err } = await saksklar('frames', 'bok.xlsx', '--json');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toEqual({
      assumption: expect.stringContaining('Prognosen følger rammen'),
      needs: [
        {
          id: 20,
          name: 'Tillitsanker, del 1',
          current: 4.8,
          change: 2,
          proposed: 6.8,
          percent: 41.7,
          deadline: { from: '2022-04-30', to: '2022-12-31', months: 8 },
        },
        {
          id: 23,
          name: 'Prøvesvar i kjernejournal',
          current: 8.1,
          change: 3.3,
          proposed: 11.4,
          percent: 40.7,
          deadline: { from: '2022-09-30', to: '2022-12-31', months: 3 },
        },
      ],
      programme: {
        year: 2022,
        allocation: 170,
        frames: { before: 119, after: 124.3 },
        forecast: { before: 116, after: 121.3 },
        spent: 40,
        remaining: 76,
        available: { before: 54, after: 48.7 },
      },
    });
  });

  it('reckons with some changes alone', async () => {
    const { out } = await saksklar('frames', 'bok.xlsx', '--json', '--only', '#23');
    const { needs, programme } = programmeSchema.parse(JSON.parse(out));
    expect(needs.map(({ id }) => id)).toEqual([23]);
    expect(programme.frames).toEqual({ before: 119, after: 122.3 });
  });

  it.each(['3', '99', '20,99', 'alle', '', '-'])('refuses --only %j', async (only) => {
    await expectRefused('frames', 'bok.xlsx', `--only=${only}`);
  });

  it('writes a table for people', async () => {
    const { out } = await saksklar('frames', 'bok.xlsx');
    expect(out).toContain('Alle beløp i MNOK.');
    expect(out).toMatch(
      /#23\s+Prøvesvar i kjernejournal\s+8,1\s+\+3,3\s+11,4\s+40,7\s+september 2022\s+desember 2022\s+3/,
    );
    expect(out).toMatch(/Sum besluttede rammer\s+119,0\s+124,3/);
    expect(out).toContain('Prognosen følger rammen');
  });
});

describe('memo', () => {
  it('writes the memo of a case and says its name', async () => {
    const { code, out, err } = await saksklar('memo', 'bok.xlsx', '--case', '17/22', '-o', 'ut/saker');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [name, ...others] = readdirSync(join(folder, 'ut/saker'));
    expect(others).toEqual([]);
    expect(out).toBe(`${join('ut/saker', name ?? '')}\n`);
    expect(
      readFileSync(join(folder, 'ut/saker', name ?? ''))
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  it('writes one for every case with a change', async () => {
    const { code, out } = await saksklar('memo', 'bok.xlsx', '--all', '-o', '.');
    expect(code).toBe(0);
    expect(out.trim().split('\n')).toHaveLength(1);
  });

  it('refuses an unknown case and names the ones there are', async () => {
    expect(await expectRefused('memo', 'bok.xlsx', '--case', '99/22', '-o', 'ut')).toContain('17/22');
    expect(existsSync(join(folder, 'ut'))).toBe(false);
  });

  it('refuses a case without a change, and leaves no folder', async () => {
    await expectRefused('memo', 'bok.xlsx', '--case', '16/22', '-o', 'ut');
    expect(existsSync(join(folder, 'ut'))).toBe(false);
  });

  it.each([
    ['broken', strToU8('PK\u0003\u0004 this is no document')],
    ['empty', new Uint8Array()],
    ['no document', zipSync({ 'a.txt': strToU8('a') })],
  ])('refuses a template that is %s', async (_, bytes) => {
    writeFileSync(join(folder, 'mal.docx'), bytes);
    await expectRefused('memo', 'bok.xlsx', '--case', '17/22', '-o', 'ut', '--template', 'mal.docx');
    expect(existsSync(join(folder, 'ut'))).toBe(false);
  });

  it('refuses a folder that cannot be written, and leaves nothing', async () => {
    writeFileSync(join(folder, 'fil'), '');
    await expectRefused('memo', 'bok.xlsx', '--case', '17/22', '-o', 'fil');
    await expectRefused('memo', 'bok.xlsx', '--case', '17/22', '-o', 'fil/under');
    if (process.getuid?.() === 0) return;
    mkdirSync(join(folder, 'lukket'));
    chmodSync(join(folder, 'lukket'), 0o500);
    await expectRefused('memo', 'bok.xlsx', '--case', '17/22', '-o', 'lukket');
    expect(readdirSync(join(folder, 'lukket'))).toEqual([]);
  });
});

describe('sample', () => {
  it('writes the sample workbook', async () => {
    const { code, out } = await saksklar('sample', 'eksempel.xlsx');
    expect({ code, out }).toEqual({ code: 0, out: 'eksempel.xlsx\n' });
    expect(readFileSync(join(folder, 'eksempel.xlsx')).equals(SAMPLE)).toBe(true);
  });

  it('refuses a place that is not there', async () => {
    await expectRefused('sample', 'mangler/eksempel.xlsx');
    expect(readdirSync(folder)).toEqual(['bok.xlsx']);
  });
});

describe('a file that is no workbook', () => {
  const CFB = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const oldFile = (stream: string): Uint8Array => {
    const bytes = new Uint8Array(2048);
    bytes.set(CFB);
    bytes.set(new Uint8Array(Buffer.from(stream, 'utf16le')), 1024);
    return bytes;
  };

  it.each([
    ['text', strToU8('Nr;Navn;Ramme\n1;A;2\n')],
    ['empty', new Uint8Array()],
    ['another zip', zipSync({ 'a.txt': strToU8('a') })],
    ['an old .xls', oldFile('Workbook')],
    ['encrypted', oldFile('EncryptedPackage')],
    ['cut short', SAMPLE.subarray(0, SAMPLE.length >> 1)],
    ['cut short at the end', SAMPLE.subarray(0, -30)],
  ])('is refused: %s', async (_, bytes) => {
    writeFileSync(join(folder, 'feil.xlsx'), bytes);
    for (const command of ['check', 'frames']) await expectRefused(command, 'feil.xlsx');
    await expectRefused('memo', 'feil.xlsx', '--case', '17/22', '-o', 'ut');
    expect(existsSync(join(folder, 'ut'))).toBe(false);
  });

  it('is refused: missing, or a folder', async () => {
    expect(await expectRefused('check', 'mangler.xlsx')).toContain('mangler.xlsx');
    mkdirSync(join(folder, 'mappe.xlsx'));
    await expectRefused('check', 'mappe.xlsx');
  });

  it('is refused: a zip bomb, before it is inflated', async () => {
    const small = zipSync({ 'xl/workbook.xml': new Uint8Array(1000) }, { level: 9 });
    writeFileSync(join(folder, 'bombe.xlsx'), declaring(small, 3_000_000_000));
    const error = await expectRefused('check', 'bombe.xlsx');
    expect(error).toMatch(/MB/);
  });
});

/** The zip, its only entry said to be of this size when inflated: in the entry's own header and in the directory. */
function declaring(zip: Uint8Array, size: number): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  const directory = view.getUint32(bytes.length - 6, true);
  view.setUint32(22, size, true);
  view.setUint32(directory + 24, size, true);
  return bytes;
}

describe('what is asked for', () => {
  it.each([
    [[]],
    [['sjekk', 'bok.xlsx']],
    [['__proto__']],
    [['check']],
    [['check', 'bok.xlsx', '--jason']],
    [['check', 'bok.xlsx', '--only', '20']],
    [['check', 'bok.xlsx', '--lang', 'sv']],
    [['check', 'bok.xlsx', '--meeting', 'snart']],
    [['check', 'bok.xlsx', '--meeting', '31.06.2022']],
    [['check', 'bok.xlsx', '--meeting', 'juni 2022']],
    [['check', 'bok.xlsx', '--meeting']],
    [['frames', 'bok.xlsx', 'to.xlsx']],
    [['frames']],
    [['memo', 'bok.xlsx', '--case', '17/22']],
    [['memo', 'bok.xlsx', '-o', 'ut']],
    [['memo', 'bok.xlsx', '-o', 'ut', '--case', '17/22', '--all']],
    [['sample']],
    [['sample', 'a.xlsx', 'b.xlsx']],
  ])('is refused: %j', async (argv) => {
    await expectRefused(...argv);
    expect(readdirSync(folder)).toEqual(['bok.xlsx']);
  });

  it('is answered in the language asked for', async () => {
    expect(await expectRefused('check', '--lang', 'en')).toContain('No workbook given');
    expect(await expectRefused('chekc', '--lang=nn')).toContain('for å sjå kommandoane');
  });

  it.each([['--help'], ['-h'], ['check', '--help'], ['memo', '-h', '--lang', 'en'], ['sample', '--help']])(
    'is explained: %j %j',
    async (...argv) => {
      const { code, out, err } = await saksklar(...argv);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toMatch(/saksklar/);
    },
  );

  it.each([
    ['mangler.json', null],
    ['feil.json', '{ "a": '],
    ['liste.json', '[]'],
    ['ukjent.json', '{ "terskler": {} }'],
  ])('is refused with the settings %s', async (name, content) => {
    if (content !== null) writeFileSync(join(folder, name), content);
    expect(await expectRefused('check', 'bok.xlsx', '--settings', name)).toContain(name);
  });

  it('takes settings that set nothing', async () => {
    writeFileSync(join(folder, 'tom.json'), '{}');
    expect((await saksklar('frames', 'bok.xlsx', '--settings', 'tom.json')).code).toBe(0);
  });
});
