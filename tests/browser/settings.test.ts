import { afterAll, afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import en from '../../src/locales/en';
import nb from '../../src/locales/nb';
import { closeBrowser, openDemo, openPart, type Demo } from './harness';

jest.setTimeout(60_000);

const { settings: t } = nb;

let demo: Demo;
beforeEach(async () => {
  demo = await openDemo();
});
afterEach(async () => {
  await demo.close();
  expect(demo.faults).toEqual([]);
});
afterAll(closeBrowser);

const openSettings = (name: string) => demo.pane.getByRole('button', { name }).click();

describe('an own word', () => {
  it('is added, and what was reported for it is no longer', async () => {
    await demo.goTo('E18');
    await demo.page.keyboard.type('Lagt på is');
    await demo.page.keyboard.press('Enter');
    await demo.pane.locator('#tab-findings').click();
    const finding = demo.pane.locator('.finding').filter({ hasText: '«Lagt på is»' });
    await finding.waitFor();
    await openSettings(t.open);
    await openPart(demo.pane, t.words.title);
    await demo.pane.getByRole('textbox', { name: t.words.word }).fill('Lagt på is');
    await demo.pane.getByRole('combobox', { name: t.words.meaning }).selectOption({ label: 'Utsatt' });
    await demo.pane.getByRole('button', { name: t.words.add }).click();
    await demo.pane.getByText(t.words.means('Lagt på is', 'Utsatt')).waitFor();
    await demo.pane.locator('#tab-findings').click();
    await finding.waitFor({ state: 'detached' });
  });
});

describe('a finding', () => {
  it('leads to its setting, and back to where the person was', async () => {
    const { setting, details } = nb.pane.findings;
    await demo.pane.locator('#tab-findings').click();
    const finding = demo.pane.locator('.finding').filter({ hasText: '#14' });
    await finding.getByText(details).click();
    const lead = finding.getByRole('button', { name: setting.rule });
    await lead.click();
    const level = demo.pane.getByRole('combobox', { name: 'Ingen er ansvarlig' });
    await level.waitFor();
    expect(await level.evaluate((one) => one === document.activeElement)).toBe(true);
    await level.selectOption('info');
    await demo.pane.locator('summary').getByText(t.rules.changed(1)).waitFor();
    await demo.pane.getByRole('button', { name: t.back }).click();
    await demo.pane.locator('.finding[data-severity=info]').filter({ hasText: '#14' }).waitFor();

    await demo.pane.locator('#tab-findings').click();
    const large = demo.pane.locator('.finding').filter({ hasText: '#20' });
    await large.getByText(details).click();
    await large.getByRole('button', { name: setting.threshold }).click();
    const limit = demo.pane.getByLabel(t.thresholds.names.largeChangePercent);
    await limit.waitFor();
    await demo.pane.getByRole('button', { name: t.back }).click();
    await large.getByRole('button', { name: setting.threshold }).waitFor();
    expect(await demo.pane.locator(':focus').innerText()).toBe(setting.threshold);

    const unknown = demo.pane.locator('.finding').filter({ hasText: '«Under modnig»' });
    await unknown.getByText(details).click();
    await unknown.getByRole('button', { name: setting.word('Under modnig') }).click();
    await demo.pane.getByRole('combobox', { name: t.words.meaning }).selectOption({ label: 'Under modning' });
    await demo.pane.getByRole('button', { name: t.words.add }).click();
    await demo.pane.getByText(t.words.means('Under modnig', 'Under modning')).waitFor();
    await demo.pane.getByRole('button', { name: t.back }).click();
    await unknown.waitFor({ state: 'detached' });
  });
});

describe('the language', () => {
  it('is another at once, and the next time, until it is Excel’s again', async () => {
    await openSettings(t.open);
    await openPart(demo.pane, t.language.title);
    await demo.pane.getByRole('combobox', { name: t.language.label }).selectOption('en');
    await demo.pane.getByRole('heading', { name: en.settings.title }).waitFor();
    expect(await demo.pane.locator('html').getAttribute('lang')).toBe('en');
    await demo.page.reload();
    await demo.pane.getByRole('tab', { name: new RegExp(`^${en.pane.places.overview}`) }).waitFor();
    await demo.pane.locator('.readiness').waitFor();
    await openSettings(en.settings.open);
    await openPart(demo.pane, en.settings.language.title);
    await demo.pane.getByRole('combobox', { name: en.settings.language.label }).selectOption('');
    await demo.pane.getByRole('heading', { name: t.title }).waitFor();
  });
});
