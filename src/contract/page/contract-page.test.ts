import { describe, expect, it, jest } from '@jest/globals';
import { openExcel } from '../../../tests/support/embedded-excel';
import { hostOf } from '../../excel-host';
import { workbookFile } from '../../excel-host/testing/workbooks';
import { loadContractTexts } from '../../locales/contract-texts';
import { contract } from '../contract';
import { property, type ContractArea } from '../contract-case';
import { ContractPage } from './contract-page';

const broken: ContractArea = {
  area: 'broken',
  cases: [
    { name: 'fails', cites: property('Range', 'values'), run: () => Promise.reject(new Error('<b>')) },
    { name: 'later', cites: property('Range', 'values'), needs: '1.20', run: () => Promise.resolve() },
  ],
};

async function open() {
  const { Excel, OfficeExtension, Office } = openExcel(
    hostOf(workbookFile({ Ark1: [] }), () => new Uint8Array(), { profile: 'ltsc-2021' }),
  );
  const root = document.createElement('main');
  document.body.append(root);
  const save = jest.fn<(text: string, name: string) => void>();
  const reading = contract.filter(({ area }) => area === 'reading');
  const page = new ContractPage(root, await loadContractTexts('nb'), [...reading, broken], {
    office: {
      Excel,
      OfficeExtension,
      isSetSupported: (name, version) => Office.context.requirements.isSetSupported(name, version),
    },
    about: { platform: 'PC', version: '16.0' },
    save,
  });
  const [run, results] = root.querySelectorAll('button');
  if (!run || !results) throw new Error('no buttons');
  const status = () => root.querySelector('[role=status]')?.textContent;
  return { root, page, run, results, save, status };
}

describe('the page of the contract', () => {
  it('shows each result and the sum of them', async () => {
    const { root, page, results, status } = await open();
    expect(results.disabled).toBe(true);
    await page.start();
    expect(status()).toBe('11 stemmer, 1 stemmer ikke, 1 er hoppet over');
    expect([...root.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual([
      'reading',
      'broken',
    ]);
    const [failed, skipped] = [...root.querySelectorAll('[data-area=broken] li')];
    expect(failed?.textContent).toBe('Stemmer ikke fails KildeError: <b>');
    expect(skipped?.textContent).toBe('Hoppet over later KildeExcelApi 1.20');
    expect(failed?.querySelector('a')?.href).toContain('learn.microsoft.com');
  });

  it('hands over the results with what Excel it is', async () => {
    const { page, run, results, save } = await open();
    await page.start();
    expect([run.disabled, results.disabled]).toEqual([false, false]);
    results.click();
    const [text, name] = save.mock.calls[0] ?? [];
    expect(name).toBe('excel-PC-16.0.json');
    expect(JSON.parse(text ?? '')).toMatchObject({
      about: { platform: 'PC' },
      counts: { passed: 11, failed: 1, skipped: 1 },
      results: expect.arrayContaining([
        expect.objectContaining({ area: 'broken', name: 'fails', outcome: 'failed', detail: 'Error: <b>' }),
      ]),
    });
  });

  it('can be run again, with the button', async () => {
    const { root, page, run, status } = await open();
    await page.start();
    run.click();
    expect(run.disabled).toBe(true);
    while (run.disabled) await new Promise((later) => setTimeout(later, 10));
    expect(root.querySelectorAll('li')).toHaveLength(13);
    expect(status()).toContain('11 stemmer');
  });

  it.each(['nn', 'en'] as const)('has its texts in %s', async (language) => {
    const [texts, bokmål] = [await loadContractTexts(language), await loadContractTexts('nb')];
    expect(Object.keys(texts)).toEqual(Object.keys(bokmål));
    expect(texts.summary({ passed: 1, failed: 2, skipped: 3 })).toMatch(/1 .*2 .*3 /);
  });
});
