import { afterAll, afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import nb from '../../src/locales/nb';
import { plainWorkbook } from '../support/plain-workbook';
import { accessibilityFaults, closeBrowser, openDemo, type Demo } from './harness';

jest.setTimeout(90_000);

const { whatIf: t, steps } = nb;

let demo: Demo;
beforeEach(async () => {
  demo = await openDemo();
});
afterEach(async () => {
  await demo.close();
  expect(demo.faults).toEqual([]);
});
afterAll(closeBrowser);

const amount = (need: number) => demo.pane.getByRole('textbox', { name: `${t.frame} #${need}` });
const rowOf = async (table: string, name: RegExp): Promise<readonly string[]> => {
  const row = demo.pane.locator(table).getByRole('row').filter({ hasText: name }).first();
  return (await row.locator('td').allInnerTexts()).map((text) => text.replaceAll(/[\u00a0\u202f]/g, ' '));
};

async function tryOut(): Promise<void> {
  await demo.pane.locator('#tab-frames').click();
  await demo.pane.getByRole('button', { name: t.open }).click();
  await demo.pane.getByRole('heading', { name: t.title }).waitFor();
}

async function valueOf(cell: string): Promise<string> {
  await demo.goTo(cell);
  return demo.formulaBar.inputValue();
}

describe('a what-if', () => {
  it('changes the figures and not the workbook, is kept, and put back', async () => {
    await tryOut();
    await amount(20).fill('7,25');
    await demo.pane.getByRole('checkbox', { name: `${t.include} #23` }).uncheck();
    expect(await rowOf('.programme', /Disponibelt/)).toEqual(['54,00', '51,55', '−2,45']);
    expect(await rowOf('.steps', /17\/22/)).toEqual(['51,55']);
    expect(await accessibilityFaults(demo.page, 'pane')).toEqual([]);
    expect(await valueOf('L24')).toBe('6,8');
    await demo.pane.locator('#tab-overview').click();
    await demo.pane.locator('#tab-frames').click();
    expect(await amount(20).inputValue()).toBe('7,25');
    await demo.pane.getByRole('button', { name: t.back }).click();
    await demo.pane.getByRole('button', { name: t.open }).waitFor();
    expect(await rowOf('.steps', new RegExp(steps.before))).toEqual(['54,0']);
    expect((await rowOf('.programme', /Disponibelt/))[1]).toBe('48,7');
  });

  it('is written by keyboard after it is shown, and taken back', async () => {
    await tryOut();
    await amount(20).fill('7');
    await demo.pane.getByRole('button', { name: t.write }).focus();
    await demo.page.keyboard.press('Enter');
    const preview = demo.pane.locator('.fix-preview');
    await preview.waitFor();
    expect(await preview.innerText()).toMatch(/L24\s+Før:\s+6,8\s+Etter:\s+7/);
    await preview.getByRole('button', { name: /^Skriv/ }).focus();
    await demo.page.keyboard.press('Enter');
    await demo.pane.getByText(t.written(1)).waitFor();
    expect(await valueOf('L24')).toBe('7');
    await demo.pane.getByRole('button', { name: nb.pane.fixes.undo }).click();
    await demo.pane.getByText(nb.pane.fixes.undone(1)).waitFor();
    expect(await valueOf('L24')).toBe('6,8');
  });

  it('writes over nothing that has changed since it was shown, and says so', async () => {
    await tryOut();
    await amount(20).fill('7');
    await demo.pane.getByRole('button', { name: t.write }).click();
    const apply = demo.pane.getByRole('button', { name: /^Skriv cellen/ });
    await apply.waitFor();
    await demo.goTo('L24');
    await demo.page.keyboard.type('9');
    await demo.page.keyboard.press('Enter');
    await demo.pane
      .locator('.hint')
      .filter({ hasText: t.inWorkbook('9,0') })
      .waitFor();
    await apply.click();
    await demo.pane.getByText(nb.pane.fixes.refused.changed('Behovskø!L24')).waitFor();
    expect(await valueOf('L24')).toBe('9');
    expect(await amount(20).inputValue()).toBe('7,0');
  });

  it('follows a workbook with headers and units of its own', async () => {
    const bytes = plainWorkbook({
      Kø: [
        ['Behovsnr.', 'Hva', 'Eier', 'Fase', 'Økonomisk ramme i 1000 kr', 'Ny økonomisk ramme i 1000 kr'],
        ['#4', 'Oppslag', 'Direktoratet', 'Under gjennomføring', 3000, 4500],
      ],
    });
    await demo.open(bytes, 'kø.xlsx');
    await tryOut();
    await amount(4).fill('5');
    await demo.pane.getByRole('button', { name: t.write }).click();
    await demo.pane.getByRole('button', { name: /^Skriv cellen/ }).click();
    await demo.pane.getByText(t.written(1)).waitFor();
    expect(await valueOf('F2')).toBe('5000');
  });
});
