import { describe, expect, it } from '@jest/globals';
import { openExcel } from '../../tests/support/embedded-excel';
import { hostOf } from '../excel-host';
import { workbookFile } from '../excel-host/testing/workbooks';
import { contract } from './contract';
import { guide, type ContractCase } from './contract-case';
import { runContract } from './run-contract';

const profiles = ['ltsc-2021', 'microsoft-365'] as const;
type Profile = (typeof profiles)[number];

const open = (profile: Profile) => {
  const excel = openExcel(
    hostOf(workbookFile({ Behovskø: [['Nr'], [20]], Saker: [] }), () => new Uint8Array(), { profile }),
  );
  const { requirements } = excel.Office.context;
  return {
    ...excel,
    isSetSupported: (name: string, version: string) => requirements.isSetSupported(name, version),
  };
};

const cases = contract.flatMap(({ area, cases }) =>
  cases.map((one) => [`${area}: ${one.name}`, { area, cases: [one] }] as const),
);

describe.each(profiles)('the embedded Excel as %s', (profile) => {
  it.each(cases)('%s', async (_name, area) => {
    const [result] = await runContract([area], open(profile));
    expect(result?.detail).toBe('');
  });

  it('is left as it was', async () => {
    const excel = open(profile);
    excel.host.user.select('Saker', { top: 2, left: 1, rows: 1, columns: 1 });
    const state = async () => ({
      selection: excel.host.view.selection,
      sheets: excel.host.view.sheets.map(({ name, used }) => [name, used]),
      kept: await excel.Excel.run(async (context) => {
        const { names, settings, tables, customXmlParts } = context.workbook;
        const counts = [names, settings, tables, customXmlParts].map((all) => all.getCount());
        await context.sync();
        return counts.map(({ value }) => value);
      }),
    });
    const before = await state();
    await runContract(contract, excel);
    expect(await state()).toEqual(before);
  });
});

describe('the contract', () => {
  it('calls no two cases the same', () => {
    expect(new Set(cases.map(([name]) => name)).size).toBe(cases.length);
    expect(cases.length).toBeGreaterThan(60);
  });

  it('sees when an Excel is otherwise, tidies up and goes on', async () => {
    const excel = open('microsoft-365');
    // The first thing written is the sheet of the case.
    excel.host.faults.failAtWrite(2, 'GeneralException', 'told to fail');
    const writing = contract.find(({ area }) => area === 'writing')?.cases.slice(0, 2) ?? [];
    const results = await runContract([{ area: 'writing', cases: writing }], excel);
    expect(results.map(({ outcome }) => outcome)).toEqual(['failed', 'passed']);
    expect(results[0]?.detail).toContain('told to fail');
    expect(excel.host.view.sheets.map(({ name }) => name)).toEqual(['Behovskø', 'Saker']);
  });

  it('leaves out what this Excel is too old for', async () => {
    const late: ContractCase = {
      name: 'later',
      cites: guide('x'),
      needs: '1.19',
      run: () => Promise.reject(new Error('ran')),
    };
    const run = (profile: Profile) => runContract([{ area: 'later', cases: [late] }], open(profile));
    expect(await run('ltsc-2021')).toMatchObject([{ outcome: 'skipped', detail: 'ExcelApi 1.19' }]);
    expect(await run('microsoft-365')).toMatchObject([{ outcome: 'failed', detail: 'Error: ran' }]);
  });
});
