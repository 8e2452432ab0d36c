import { afterAll, afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { readWorkbook, toSnapshot } from '../../src/xlsx';
import { plainWorkbook, type PlainCell } from '../support/plain-workbook';
import { accessibilityFaults, closeBrowser, downloaded, openDemo, type Demo } from './harness';

jest.setTimeout(60_000);

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const SMALL: readonly (readonly PlainCell[])[] = [
  ['Navn', 'Ramme (MNOK)', 'Endring (MNOK)', 'Ny ramme (MNOK)'],
  ['Tillitsanker', 4.8, 2, '=B2+C2'],
  ['Prøvesvar', 8.1, 3.3, '=B3+C3'],
];

let demo: Demo;
beforeEach(async () => {
  demo = await openDemo();
});
afterEach(async () => {
  await demo.close();
  expect(demo.faults).toEqual([]);
});
afterAll(closeBrowser);

async function openFile(name: string, sheets: Parameters<typeof plainWorkbook>[0]): Promise<void> {
  await demo.open(plainWorkbook(sheets), name);
}

describe('the sample', () => {
  it('is shown as a spreadsheet, with the task pane at 350 and 320 pixels', async () => {
    const tabs = demo.page.getByRole('tablist').getByRole('tab');
    expect(await tabs.count()).toBeGreaterThan(3);
    expect(await demo.page.getByRole('gridcell').filter({ hasText: /\S/ }).count()).toBeGreaterThan(50);
    const frame = demo.page.locator('iframe');
    expect((await frame.boundingBox())?.width).toBe(350);
    await demo.page.getByRole('button', { name: '320' }).click();
    expect((await frame.boundingBox())?.width).toBe(320);
  });

  it('comes back after another workbook', async () => {
    const before = await demo.page.getByRole('tab').allInnerTexts();
    await openFile('Annet.xlsx', { Ark: SMALL });
    expect(await demo.page.getByRole('tab').allInnerTexts()).toEqual(['Ark']);
    await demo.page.getByRole('button', { name: 'Tilbake til eksempelet' }).click();
    await demo.page.getByRole('tab').nth(1).waitFor();
    expect(await demo.page.getByRole('tab').allInnerTexts()).toEqual(before);
  });
});

describe('an own workbook', () => {
  beforeEach(async () => {
    await openFile('Behov 2022.xlsx', { Behovskø: SMALL, 'Økonomi 2022': [['År'], [2022]] });
  });

  it('is calculated anew when a cell is written in', async () => {
    await demo.goTo('C3');
    await demo.page.keyboard.type('4,3');
    await demo.page.keyboard.press('Enter');
    expect(await demo.cell('D3').innerText()).toBe('12,4');
    expect(await demo.nameBox.inputValue()).toBe('C4');
    await demo.goTo('D3');
    expect(await demo.formulaBar.inputValue()).toBe('=B3+C3');
  });

  it('keeps what was there after Escape, goes on with it after F2, and takes back with Ctrl+Z', async () => {
    await demo.goTo('A2');
    await demo.page.keyboard.type('Noe annet');
    expect(await demo.formulaBar.inputValue()).toBe('Noe annet');
    await demo.page.keyboard.press('Escape');
    expect(await demo.cell('A2').innerText()).toBe('Tillitsanker');
    await demo.page.keyboard.press('F2');
    await demo.page.keyboard.type(', del 1');
    await demo.page.keyboard.press('Enter');
    expect(await demo.cell('A2').innerText()).toBe('Tillitsanker, del 1');
    await demo.page.keyboard.press('Control+z');
    expect(await demo.cell('A2').innerText()).toBe('Tillitsanker');
  });

  it('is written in by the formula bar, and emptied with Delete', async () => {
    await demo.goTo('B2');
    await demo.formulaBar.fill('5,5');
    await demo.formulaBar.press('Enter');
    expect(await demo.cell('D2').innerText()).toBe('7,5');
    await demo.goTo('B2');
    await demo.page.keyboard.press('Delete');
    expect(await demo.cell('B2').innerText()).toBe('');
    expect(await demo.cell('D2').innerText()).toBe('2');
  });

  it('is moved about in by keyboard and mouse', async () => {
    const at = () => demo.nameBox.inputValue();
    await demo.goTo('A1');
    await demo.page.keyboard.press('ArrowDown');
    await demo.page.keyboard.press('ArrowRight');
    expect(await at()).toBe('B2');
    expect(await demo.grid.getAttribute('aria-activedescendant')).toBe(
      await demo.cell('B2').getAttribute('id'),
    );
    await demo.page.keyboard.press('Control+End');
    expect(await at()).toBe('D3');
    await demo.page.keyboard.press('Shift+ArrowLeft');
    expect(await demo.page.locator('[aria-selected=true][role=gridcell]').count()).toBe(2);
    await demo.cell('A3').click();
    expect(await at()).toBe('A3');
    await demo.page.keyboard.press('Control+PageDown');
    expect(await demo.grid.getAttribute('aria-label')).toBe('Økonomi 2022');
    await demo.page.getByRole('tab', { name: 'Behovskø' }).click();
    expect(await demo.cell('A1').innerText()).toBe('Navn');
  });

  it('is saved as a copy with the change and all else as it was', async () => {
    await demo.goTo('B3');
    await demo.page.keyboard.type('9,1');
    await demo.page.keyboard.press('Enter');
    const { name, bytes } = await downloaded(demo.page, () =>
      demo.page.getByRole('button', { name: 'Last ned kopi' }).click(),
    );
    expect(name).toBe('Behov 2022 – kopi.xlsx');
    const { sheets } = toSnapshot(readWorkbook(bytes, 'copy.xlsx'));
    expect(sheets.map(({ name }) => name)).toEqual(['Behovskø', 'Økonomi 2022']);
    expect(sheets[0]?.values[2]?.slice(0, 3)).toEqual(['Prøvesvar', 9.1, 3.3]);
    expect(sheets[0]?.formulas[2]?.[3]).toBe('=B3+C3');
    expect(sheets[1]?.values).toEqual([['År'], [2022]]);
  });

  it('stays open when a file that is no workbook is chosen', async () => {
    await demo.page
      .locator('input[type=file]')
      .setInputFiles({ name: 'notat.xlsx', mimeType: XLSX, buffer: Buffer.from('Ikke en arbeidsbok') });
    const message = demo.page.locator('.message');
    await message.filter({ hasText: 'notat.xlsx' }).waitFor();
    expect(await demo.cell('A1').innerText()).toBe('Navn');
  });
});

it('draws only what is near the screen of a long sheet', async () => {
  const rows = Array.from({ length: 10_000 }, (_, row): readonly PlainCell[] => [
    row + 1,
    `Behov ${row + 1}`,
    4.8,
    2,
  ]);
  await openFile('Lang.xlsx', { Lang: rows });
  await demo.goTo('A1');
  await demo.page.keyboard.press('Control+End');
  await demo.cell('B10000').waitFor();
  expect(await demo.cell('B10000').innerText()).toBe('Behov 10000');
  expect(await demo.page.getByRole('row').count()).toBeLessThan(120);
  await demo.page.keyboard.press('Control+Home');
  expect(await demo.cell('B1').innerText()).toBe('Behov 1');
});

it.each([
  ['nn', 'Last ned kopi', 'Tilbake til dømet'],
  ['en', 'Download a copy', 'Back to the sample'],
])('speaks %s', async (language, save, reset) => {
  await demo.page.getByLabel('Språk i Excel').selectOption(language);
  await demo.page.getByRole('button', { name: save }).waitFor();
  await demo.page.getByRole('button', { name: reset }).waitFor();
  expect(await demo.page.locator('html').getAttribute('lang')).toBe(language);
});

it('is accessible', async () => {
  expect(await accessibilityFaults(demo.page, 'page')).toEqual([]);
});
