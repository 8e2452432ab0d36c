import { afterAll, afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { largeWorkbook } from '../../scripts/bench/large-workbook';
import nb from '../../src/locales/nb';
import { readWorkbook, toSnapshot } from '../../src/xlsx';
import { plainWorkbook } from '../support/plain-workbook';
import { accessibilityFaults, closeBrowser, downloaded, openDemo, type Demo } from './harness';

jest.setTimeout(90_000);

const { findings: t } = nb.pane;

let demo: Demo;
beforeEach(async () => {
  demo = await openDemo();
});
afterEach(async () => {
  await demo.close();
  expect(demo.faults).toEqual([]);
});
afterAll(closeBrowser);

const items = () => demo.pane.locator('.finding');
const said = (text: RegExp | string) =>
  demo.pane.locator('[role=status], [aria-live] p').filter({ hasText: text });

async function openFindings(): Promise<void> {
  await demo.pane.locator('#tab-findings').click();
  await demo.pane.getByRole('searchbox', { name: t.search }).waitFor();
}

async function expectAccessible(): Promise<void> {
  expect(await accessibilityFaults(demo.page, 'pane')).toEqual([]);
}

describe('a search', () => {
  it('is made, told aloud, kept and taken back, by keyboard alone', async () => {
    await openFindings();
    const all = await items().count();
    await demo.pane.getByRole('searchbox').focus();
    await demo.page.keyboard.type('#20');
    await said(t.showing(1, all)).waitFor();
    expect(await items().count()).toBe(1);
    // To the chips, past them to the order, and there to the needs.
    const counts = await demo.pane.locator('.chip').count();
    for (let tab = 0; tab <= counts; tab++) await demo.page.keyboard.press('Tab');
    await demo.page.keyboard.press('ArrowRight');
    await demo.pane.getByRole('heading', { name: /^#20 / }).waitFor();
    await expectAccessible();
    await demo.pane.locator('#tab-frames').click();
    await openFindings();
    expect(await demo.pane.getByRole('searchbox').inputValue()).toBe('#20');
    await demo.pane.getByRole('searchbox').fill('finnes ikke');
    await said(t.nothing).waitFor();
    await demo.pane.getByRole('button', { name: t.showAll }).click();
    await items()
      .nth(all - 1)
      .waitFor();
  });

  it('does not lose its place when something else changes', async () => {
    await openFindings();
    await demo.pane.getByRole('searchbox').fill('#20');
    await said(/av/).waitFor();
    await demo.pane.locator('.finding summary').click();
    await demo.goTo('D18');
    await demo.page.keyboard.type('Seksjon for felles grunnmur');
    await demo.page.keyboard.press('Enter');
    await said(t.showing(1, 12)).waitFor();
    expect(await demo.pane.locator('.finding details').getAttribute('open')).toBe('');
  });
});

describe('the severities', () => {
  it('are shown alone or together', async () => {
    await openFindings();
    const errors = demo.pane.getByRole('button', { name: /feil$/ });
    await errors.click();
    expect(await errors.getAttribute('aria-pressed')).toBe('true');
    expect(await demo.pane.locator('.finding[data-severity=warning]').count()).toBe(0);
    await demo.pane.getByRole('button', { name: /advarsler$/ }).click();
    await demo.pane.locator('.finding[data-severity=warning]').first().waitFor();
  });
});

describe('the report', () => {
  it('has what the pane has, of a workbook with headers of its own', async () => {
    await demo.open(
      plainWorkbook({
        Kø: [
          ['Behov til behandling'],
          [],
          ['Behovsnr.', 'Hva', 'Eier', 'Fase', 'Kostnadsramme, mill. kr', 'Ny kostnadsramme, mill. kr'],
          ['#4', 'Oppslag', null, 'Under gjennomføring', 3, null],
          ['#5', '=1+1', 'Direktoratet', 'Under gjenomføring', 3, null],
        ],
      }),
    );
    await openFindings();
    await items().first().waitFor();
    const count = await items().count();
    const save = demo.pane.getByRole('button', { name: nb.report.asWorkbook });
    const { name, bytes } = await downloaded(demo.page, () => save.click());
    expect(name).toMatch(/^Kontrollrapport \d{4}-\d\d-\d\d\.xlsx$/);
    const [sheet] = toSnapshot(readWorkbook(bytes, name)).sheets;
    expect(sheet?.values.slice(4)).toHaveLength(count);
    expect(sheet?.values.flat()).toContain('Under gjenomføring');
  });
});

describe('thousands of findings', () => {
  it('come a page at a time, and are searched through', async () => {
    await demo.open(largeWorkbook(3000));
    await openFindings();
    await items().nth(49).waitFor();
    expect(await items().count()).toBeLessThanOrEqual(150);
    await demo.pane.getByRole('radio', { name: t.groupings.need }).check();
    await demo.pane.getByRole('button', { name: /behov til/ }).waitFor();
    expect(await demo.pane.locator('section.group').count()).toBe(25);
  });
});
