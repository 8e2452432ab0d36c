import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { cliInFolder, SAMPLE } from './testing/cli-in-folder';
import { workbookWithoutNeeds } from './testing/faulty-workbook';

const { folder, saksklar, expectRefused } = cliInFolder();

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
    ['a workbook without a needs queue', workbookWithoutNeeds()],
    ['cut short', SAMPLE.subarray(0, SAMPLE.length >> 1)],
    ['cut short at the end', SAMPLE.subarray(0, -30)],
  ])('is refused: %s', async (_, bytes) => {
    writeFileSync(join(folder(), 'feil.xlsx'), bytes);
    for (const command of ['check', 'frames']) await expectRefused(command, 'feil.xlsx');
    await expectRefused('memo', 'feil.xlsx', '--case', '17/22', '-o', 'ut');
    expect(existsSync(join(folder(), 'ut'))).toBe(false);
  });

  it('is refused: missing, or a folder', async () => {
    expect(await expectRefused('check', 'mangler.xlsx')).toContain('mangler.xlsx');
    mkdirSync(join(folder(), 'mappe.xlsx'));
    await expectRefused('check', 'mappe.xlsx');
  });

  it('is refused: a zip bomb, before it is inflated', async () => {
    const small = zipSync({ 'xl/workbook.xml': new Uint8Array(1000) }, { level: 9 });
    writeFileSync(join(folder(), 'bombe.xlsx'), declaring(small, 3_000_000_000));
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
    expect(readdirSync(folder())).toEqual(['bok.xlsx']);
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
    if (content !== null) writeFileSync(join(folder(), name), content);
    expect(await expectRefused('check', 'bok.xlsx', '--settings', name)).toContain(name);
  });

  it('takes settings that set nothing', async () => {
    writeFileSync(join(folder(), 'tom.json'), '{}');
    expect((await saksklar('frames', 'bok.xlsx', '--settings', 'tom.json')).code).toBe(0);
  });
});
