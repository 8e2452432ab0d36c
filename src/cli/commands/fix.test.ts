import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { createWorkbook, readWorkbook } from '../../xlsx';
import { cliInFolder, SAMPLE } from '../testing/cli-in-folder';

const { folder, saksklar, expectRefused } = cliInFolder();

const made = (name: string) => readFileSync(join(folder(), name));
const changedParts = (before: Uint8Array, after: Uint8Array): readonly string[] => {
  const [was, is] = [unzipSync(before), unzipSync(after)];
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return names.filter((name) => Buffer.compare(was[name] ?? Buffer.of(), is[name] ?? Buffer.of()) !== 0);
};

describe('fix', () => {
  it('copies a workbook in which nothing is only a matter of form, and names what could be chosen', async () => {
    const { code, out, err } = await saksklar('fix', 'bok.xlsx', '-o', 'rettet.xlsx');
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toContain('Ingenting å rette.');
    expect(err).toContain('--rule need/phase-unknown --rule need/name-drift --rule need/ambition-unknown');
    expect(made('rettet.xlsx').equals(SAMPLE)).toBe(true);
  });

  it('mends what the named rules suggest, prints each, and touches no other part', async () => {
    const rules = ['--rule', 'need/phase-unknown,need/ambition-unknown', '--rule', 'need/name-drift'];
    const { code, out } = await saksklar('fix', 'bok.xlsx', '-o', 'rettet.xlsx', ...rules);
    expect(code).toBe(0);
    expect(out.split('\n')).toContain('Behovskø!E26: Under modnig → Under modning');
    expect(out.trim().split('\n')).toHaveLength(3);
    expect(changedParts(SAMPLE, made('rettet.xlsx'))).toEqual([
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet5.xml',
    ]);
    const after: unknown = JSON.parse((await saksklar('check', 'rettet.xlsx', '--json')).out);
    expect(after).toMatchObject({ files: [{ summary: { error: 4, warning: 6 } }] });
    expect((await saksklar('fix', 'rettet.xlsx', '-o', 'igjen.xlsx', ...rules)).out).toBe('');
  });

  it('works formulas that follow from a mended cell out anew', async () => {
    writeFileSync(join(folder(), 'formel.xlsx'), withFormula(false));
    await saksklar('fix', 'formel.xlsx', '-o', 'ut.xlsx', '--rule', 'frame/delta-mismatch');
    const rows = readWorkbook(made('ut.xlsx'), 'ut.xlsx').sheets[0]?.rows;
    expect(rows?.get(1)?.get(6)?.value).toBe(2);
    expect(rows?.get(1)?.get(7)?.value).toBe(20);
    // The engine does not know what this one asks for, and it does not depend on the edit.
    expect(rows?.get(1)?.get(8)?.value).toBe('står');
  });

  it('leaves a locked cell of a protected sheet, and says so', async () => {
    writeFileSync(join(folder(), 'vernet.xlsx'), withFormula(true));
    const { code, out, err } = await saksklar(
      'fix',
      'vernet.xlsx',
      '-o',
      'ut.xlsx',
      '--rule',
      'frame/delta-mismatch',
    );
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(err).toContain('Kø!G2 er ikke rettet: cellen er låst');
  });

  it('refuses a rule that is none, with the nearest, and one that has no fix', async () => {
    expect(await expectRefused('fix', 'bok.xlsx', '-o', 'ut.xlsx', '--rule', 'need/phase-unknow')).toContain(
      'need/phase-unknown?',
    );
    expect(await expectRefused('fix', 'bok.xlsx', '-o', 'ut.xlsx', '--rule', 'frame/large-change')).toContain(
      'ingen rettelse',
    );
    expect(existsSync(join(folder(), 'ut.xlsx'))).toBe(false);
  });

  it('refuses to write over the workbook it reads', async () => {
    await expectRefused('fix', 'bok.xlsx', '-o', './bok.xlsx');
    expect(made('bok.xlsx').equals(SAMPLE)).toBe(true);
  });
});

/** #1: current 4, new 6, change 1. H2 is ten times the change; I2 asks for what no engine here knows. */
function withFormula(isProtected: boolean): Uint8Array {
  return createWorkbook({
    title: 'Kø',
    language: 'nb-NO',
    creator: 'Saksklar',
    created: '2022-06-01T00:00:00Z',
    sheets: [
      {
        name: 'Kø',
        isProtected,
        rows: [
          [
            'Nr',
            'Navn',
            'Ansvarlig',
            'Fase',
            'Ramme (MNOK)',
            'Ny ramme (MNOK)',
            'Endring (MNOK)',
            'Ti',
            'Annet',
          ],
          [
            '#1',
            'Samtykke',
            'Seksjon A',
            'Under gjennomføring',
            4,
            6,
            1,
            { formula: '=G2*10', value: 10 },
            { formula: '=UKJENT(A2)', value: 'står' },
          ],
        ],
      },
    ],
  });
}
