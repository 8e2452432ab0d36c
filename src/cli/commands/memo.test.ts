import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { patchWorkbook, readWorkbook } from '../../xlsx';
import { cliInFolder, SAMPLE } from '../testing/cli-in-folder';
import { faultyWorkbook } from '../testing/faulty-workbook';

const { folder, saksklar, expectRefused } = cliInFolder();

/** The sample, with something else in place of the number of its first case. */
function withCaseNumber(text: string): Uint8Array {
  const file = readWorkbook(SAMPLE, 'bok.xlsx');
  const address = { sheet: 'Saker', row: 4, column: 0 };
  return patchWorkbook(file, { edits: [{ address, was: '15/22', to: text }] });
}

describe('memo', () => {
  it('writes the memo of a case and says its name', async () => {
    const { code, out, err } = await saksklar('memo', 'bok.xlsx', '--case', '17/22', '-o', 'ut/saker');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const [name, ...others] = readdirSync(join(folder(), 'ut/saker'));
    expect(others).toEqual([]);
    expect(out).toBe(`${join('ut/saker', name ?? '')}\n`);
    expect(
      readFileSync(join(folder(), 'ut/saker', name ?? ''))
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  it('writes one for every clear case, and names the one that is held back', async () => {
    const { code, out, err } = await saksklar('memo', 'bok.xlsx', '--all', '-o', '.');
    expect(code).toBe(1);
    expect(
      out
        .trim()
        .split('\n')
        .map((name) => name.slice(0, 5)),
    ).toEqual(['15-22', '16-22', '17-22', '19-22']);
    expect(err.match(/^Sak \S+ er ikke laget/gm)).toEqual(['Sak 18/22 er ikke laget']);
  });

  it('names the cases whose number cannot be read, and makes the others', async () => {
    writeFileSync(join(folder(), 'feil.xlsx'), withCaseNumber('i går'));
    const { code, out, err } = await saksklar('memo', 'feil.xlsx', '--all', '-o', 'ut');
    expect(code).toBe(1);
    expect(out.trim().split('\n')).toHaveLength(3);
    expect(err).toMatch(/^Én sak er ikke laget: saksnummeret kan ikke leses\.\n {2}Saker!A5: .*«i går»/m);
    expect((await saksklar('memo', 'feil.xlsx', '--all', '-o', 'ut', '--force')).code).toBe(0);
  });

  it('refuses an unknown case and names the ones there are', async () => {
    expect(await expectRefused('memo', 'bok.xlsx', '--case', '99/22', '-o', 'ut')).toContain('17/22');
    expect(existsSync(join(folder(), 'ut'))).toBe(false);
  });

  it('writes the memo of a case without needs too', async () => {
    const { code, out } = await saksklar('memo', 'bok.xlsx', '--case', '16/22', '-o', 'ut');
    expect({ code, out }).toEqual({
      code: 0,
      out: `${join('ut', '16-22 Status og økonomi ved utgangen av mai.docx')}\n`,
    });
  });

  it.each([
    ['broken', strToU8('PK\u0003\u0004 this is no document')],
    ['empty', new Uint8Array()],
    ['no document', zipSync({ 'a.txt': strToU8('a') })],
  ])('refuses a template that is %s', async (_, bytes) => {
    writeFileSync(join(folder(), 'mal.docx'), bytes);
    await expectRefused('memo', 'bok.xlsx', '--case', '17/22', '-o', 'ut', '--template', 'mal.docx');
    expect(existsSync(join(folder(), 'ut'))).toBe(false);
  });

  it('refuses a folder that cannot be written, and leaves nothing', async () => {
    writeFileSync(join(folder(), 'fil'), '');
    await expectRefused('memo', 'bok.xlsx', '--case', '17/22', '-o', 'fil');
    await expectRefused('memo', 'bok.xlsx', '--case', '17/22', '-o', 'fil/under');
    if (existsSync('/proc')) await expectRefused('memo', 'bok.xlsx', '--case', '17/22', '-o', '/proc/ut');
    if (process.getuid?.() === 0) return;
    mkdirSync(join(folder(), 'lukket'));
    chmodSync(join(folder(), 'lukket'), 0o500);
    await expectRefused('memo', 'bok.xlsx', '--case', '17/22', '-o', 'lukket');
    expect(readdirSync(join(folder(), 'lukket'))).toEqual([]);
  });

  describe('while something blocks the case', () => {
    const write = (): void => writeFileSync(join(folder(), 'feil.xlsx'), faultyWorkbook());

    it('refuses it with 1, says what, and makes nothing', async () => {
      write();
      const { code, out, err } = await saksklar('memo', 'feil.xlsx', '--case', '1/22', '-o', 'ut');
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toMatch(/^Sak 1\/22 er ikke laget: \d+ feil må rettes først/);
      expect(err).toMatch(/\n {2}Kø!\S+: \S/);
      expect(existsSync(join(folder(), 'ut'))).toBe(false);
    });

    it('names every case held back', async () => {
      write();
      const { code, err } = await saksklar('memo', 'feil.xlsx', '--all', '-o', 'ut');
      expect(code).toBe(1);
      expect(err.match(/^Sak \S+ er ikke laget/gm)).toEqual([
        'Sak 1/22 er ikke laget',
        'Sak 2/22 er ikke laget',
      ]);
      expect(existsSync(join(folder(), 'ut'))).toBe(false);
    });

    it('makes it as a draft when forced to', async () => {
      write();
      const { code, out, err } = await saksklar('memo', 'feil.xlsx', '--all', '-o', 'ut', '--force');
      expect(code).toBe(0);
      expect(err).toMatch(/^Sak 1\/22 er laget som utkast/);
      const names = out.trim().split('\n');
      expect(names).toHaveLength(2);
      for (const name of names) {
        const parts = unzipSync(readFileSync(join(folder(), name)));
        expect(strFromU8(parts['docProps/core.xml'] ?? new Uint8Array())).toContain('UTKAST');
      }
    });
  });
});
