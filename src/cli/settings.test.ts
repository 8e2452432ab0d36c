import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { settingsXml } from '../core/settings/settings-part';
import { createWorkbook, patchWorkbook, readWorkbook } from '../xlsx';
import { cliInFolder, SAMPLE } from './testing/cli-in-folder';

const { folder, saksklar, expectRefused } = cliInFolder();

const report = z.object({
  files: z.array(z.object({ findings: z.array(z.object({ rule: z.string(), severity: z.string() })) })),
});
const write = (name: string, content: unknown): void =>
  writeFileSync(join(folder(), name), typeof content === 'string' ? content : JSON.stringify(content));
const withSettings = (json: string): Uint8Array =>
  patchWorkbook(readWorkbook(SAMPLE, 'bok.xlsx'), { customXml: [{ path: null, xml: settingsXml(json) }] });

async function findingsOf(...argv: readonly string[]): Promise<readonly string[]> {
  const { out } = await saksklar('check', ...argv, '--json');
  return report
    .parse(JSON.parse(out))
    .files.flatMap(({ findings }) => findings.map(({ rule, severity }) => `${severity} ${rule}`));
}

describe('settings', () => {
  it('of a file switch rules off, change how grave they are, and move a threshold', async () => {
    const before = await findingsOf('bok.xlsx');
    write('regler.json', {
      rules: { 'need/dependency-cycle': 'off', 'need/owner-missing': 'error' },
      thresholds: { largeChangePercent: 41 },
    });
    const after = await findingsOf('bok.xlsx', '--settings', 'regler.json');
    expect(before.filter((one) => !after.includes(one))).toEqual([
      'error need/dependency-cycle',
      'warning need/owner-missing',
    ]);
    expect(after).toContain('error need/owner-missing');
    expect(after.filter((one) => one.endsWith('frame/large-change'))).toHaveLength(1);
  });

  it('tell which column is which', async () => {
    const rows = [
      ['Nr', 'Navn', 'Ansvarlig', 'Fase', 'Total kost (1000 kr)', 'Ny ramme (1000 kr)'],
      ['#1', 'Samtykke', 'Seksjon A', 'Under gjennomføring', 4800, 6800],
    ];
    const about = { title: 'Kø', language: 'nb-NO', creator: 'x', created: '2022-06-01T00:00:00Z' };
    writeFileSync(join(folder(), 'egen.xlsx'), createWorkbook({ ...about, sheets: [{ name: 'Kø', rows }] }));
    write('kolonner.json', { columns: [{ table: 'needs', header: 'TOTAL  KOST', field: 'frame' }] });
    expect((await saksklar('frames', 'egen.xlsx', '--json')).code).toBe(1);
    const { code, out } = await saksklar('frames', 'egen.xlsx', '--json', '--settings', 'kolonner.json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ needs: [{ id: 1, current: 4.8, change: 2, proposed: 6.8 }] });
  });

  it('travel in the workbook, and those of a file go before them', async () => {
    writeFileSync(join(folder(), 'med.xlsx'), withSettings('{"rules":{"need/dependency-cycle":"off"}}'));
    expect(await findingsOf('med.xlsx')).not.toContain('error need/dependency-cycle');
    write('tom.json', {});
    expect(await findingsOf('med.xlsx', '--settings', 'tom.json')).toContain('error need/dependency-cycle');
  });

  it('of a newer version in the workbook are left alone, and said not to be in force', async () => {
    const newer = withSettings('{"version":2,"novelty":true}');
    writeFileSync(join(folder(), 'ny.xlsx'), newer);
    const { err } = await saksklar('check', 'ny.xlsx');
    expect(err).toContain('nyere versjon');
    await saksklar('enrich', 'ny.xlsx', '-o', 'ut.xlsx');
    const { customXmlParts } = readWorkbook(newer, 'ny.xlsx');
    expect(customXmlParts.map(({ xml }) => xml)).toEqual([settingsXml('{"version":2,"novelty":true}')]);
  });

  it('with a mistake are refused, with all of it in one line', async () => {
    write('feil.json', { rules: { 'frame/large-chang': 'off' }, thresholds: { reasonWords: 'mange' } });
    const err = await expectRefused('check', 'bok.xlsx', '--settings', 'feil.json');
    expect(err).toContain('mente du rules.frame/large-change?');
    expect(err).toContain('thresholds.reasonWords kan bare være 1–200');
  });
});
