import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { cliInFolder, SAMPLE } from '../testing/cli-in-folder';

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
const { folder, saksklar, expectRefused } = cliInFolder();

describe('check', () => {
  it('tells of the sample what there is to find, and exits with 1', async () => {
    const { code, out, err } = await saksklar('check', 'bok.xlsx');
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toContain('Møtedato: 9. juni 2022 (første møte etter siste forbrukstall)');
    expect(out).toContain('[funding/unclear]');
    expect(out).toMatch(/Sum: \d+ feil, \d+ advarsler, \d+ opplysning/);
  });

  it.each(['rapport.xlsx', 'rapport.CSV'])('writes the report to %s beside', async (name) => {
    const { code, out } = await saksklar('check', 'bok.xlsx', '-o', name);
    expect(code).toBe(1);
    expect(out).toMatch(/Sum: \d+ feil/);
    const bytes = readFileSync(join(folder(), name));
    expect(bytes.subarray(0, 3).toString('latin1')).toBe(
      name.endsWith('.xlsx') ? 'PK\u0003' : '\u00ef\u00bb\u00bf',
    );
  });

  it('writes no report of two files, over the workbook, or as something else', async () => {
    expect(await expectRefused('check', 'bok.xlsx', 'bok.xlsx', '-o', 'r.xlsx')).toMatch(/én fil for mye/);
    expect(await expectRefused('check', 'bok.xlsx', '-o', 'bok.xlsx')).toMatch(/bok\.xlsx/);
    expect(await expectRefused('check', 'bok.xlsx', '-o', 'r.pdf')).toMatch(/slutte på \.xlsx eller \.csv/);
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
    writeFileSync(join(folder(), 'to.xlsx'), SAMPLE);
    const { out } = await saksklar('check', 'bok.xlsx', 'to.xlsx', '--json');
    expect(checkSchema.parse(JSON.parse(out)).files.map(({ file }) => file)).toEqual(['bok.xlsx', 'to.xlsx']);
    await expectRefused('check', 'bok.xlsx', 'mangler.xlsx');
  });

  it('goes by the meeting given', async () => {
    const { out } = await saksklar('check', 'bok.xlsx', '--meeting', '22.09.2022', '--lang', 'nn');
    expect(out).toContain('Møtedato: 22. september 2022 (oppgitt med --meeting)');
  });
});
