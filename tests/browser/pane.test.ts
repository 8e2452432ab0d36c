import { afterAll, afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { unzipSync } from 'fflate';
import nb from '../../src/locales/nb';
import { accessibilityFaults, closeBrowser, downloaded, openDemo, openPart, type Demo } from './harness';

jest.setTimeout(60_000);

const { places } = nb.pane;

let demo: Demo;
beforeEach(async () => {
  demo = await openDemo();
});
afterEach(async () => {
  await demo.close();
  expect(demo.faults).toEqual([]);
});
afterAll(closeBrowser);

/** Opens one of the pane's places and waits for what stands there. */
async function open(place: keyof typeof places): Promise<void> {
  await demo.pane.getByRole('tab', { name: new RegExp(`^${places[place]}`) }).click();
}

/** A table's row as its cells' texts, with plain spaces. */
async function rowOf(table: string, name: RegExp): Promise<readonly string[]> {
  const row = demo.pane.locator(table).getByRole('row').filter({ hasText: name }).first();
  return (await row.locator('td').allInnerTexts()).map((text) => text.replaceAll(/[\u00a0\u202f]/g, ' '));
}

describe('findings', () => {
  it('lead to their cells', async () => {
    await open('findings');
    const finding = demo.pane.locator('.finding').filter({ hasText: '#14' });
    await finding.getByRole('button', { name: '#14' }).click();
    await demo.page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('.name-box')?.value === 'D18',
    );
    expect(await demo.grid.getAttribute('aria-label')).toBe('Behovskø');
  });

  it('follow the workbook as it is changed', async () => {
    await open('findings');
    const findings = demo.pane.locator('.finding');
    await findings.first().waitFor();
    const before = await findings.count();
    await demo.goTo('D18');
    await demo.page.keyboard.type('Seksjon for felles grunnmur');
    await demo.page.keyboard.press('Enter');
    await findings.filter({ hasText: '#14' }).waitFor({ state: 'detached' });
    expect(await findings.count()).toBe(before - 1);
    await demo.goTo('D18');
    await demo.page.keyboard.press('Control+z');
    await findings.filter({ hasText: '#14' }).waitFor();
  });
});

describe('a warning', () => {
  it('is accepted with a reason, which stays in the workbook, and taken back', async () => {
    const { acknowledge } = nb.pane;
    await open('findings');
    const warning = demo.pane.locator('.finding').filter({ hasText: '#14' });
    await warning.getByRole('button', { name: acknowledge.open }).click();
    await demo.page.keyboard.type('Avklart i behovsgruppen');
    await demo.pane.getByRole('button', { name: acknowledge.accept }).click();
    await demo.pane.getByText(acknowledge.accepted).waitFor();
    const { bytes } = await downloaded(demo.page, () =>
      demo.page.getByRole('button', { name: 'Last ned kopi' }).click(),
    );
    const parts = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith('customXml/item'));
    const texts = parts.map(([, part]) => new TextDecoder().decode(part));
    expect(texts.filter((text) => text.includes('Avklart i behovsgruppen'))).toHaveLength(1);
    await demo.pane.getByRole('button', { name: acknowledge.reopen }).first().click();
    await demo.pane.getByText(acknowledge.reopened).waitFor();
    await warning.waitFor();
  });
});

describe('the settings', () => {
  it('silence a rule, are accessible, and give the focus back', async () => {
    const { settings } = nb;
    await demo.pane.getByRole('button', { name: settings.open }).click();
    await openPart(demo.pane, settings.rules.title);
    await demo.pane
      .locator('summary')
      .filter({ hasText: /^Behov \d/ })
      .click();
    await demo.pane.getByRole('combobox', { name: 'Ingen er ansvarlig' }).selectOption('off');
    await demo.pane.locator('summary').getByText(settings.rules.changed(1)).waitFor();
    expect(await accessibilityFaults(demo.page, 'pane')).toEqual([]);
    await demo.pane.getByRole('button', { name: settings.back }).click();
    await demo.pane.locator(`:focus[aria-label="${settings.open}"]`).waitFor();
    await open('findings');
    await demo.pane.locator('.finding').first().waitFor();
    expect(await demo.pane.locator('.finding').filter({ hasText: '#14' }).count()).toBe(0);
  });

  it('open a new workbook, which is read at once', async () => {
    await demo.pane.getByRole('button', { name: nb.settings.open }).click();
    await openPart(demo.pane, nb.settings.newWorkbook.title);
    await demo.pane.getByRole('button', { name: nb.settings.newWorkbook.open }).click();
    await demo.pane.getByRole('heading', { name: nb.pane.overview.empty }).waitFor();
  });
});

describe('frame changes', () => {
  it('are the published figures, with what they do to the programme', async () => {
    await open('frames');
    const changes = demo.pane.locator('table.changes');
    await changes.waitFor();
    const amounts = await changes.locator('.change-amounts').allInnerTexts();
    expect(
      amounts.map((text) => text.split(/\s*[\t\n]\s*/).map((cell) => cell.replaceAll('\u00a0', ' '))),
    ).toEqual([
      ['4,8', '6,8', '+2,0', '41,7 %'],
      ['8,1', '11,4', '+3,3', '40,7 %'],
    ]);
    const times = (await changes.locator('.change-time').allInnerTexts()).join(' ');
    expect(times).toMatch(/april 2022.*desember 2022.*8/);
    expect(times).toMatch(/september 2022.*desember 2022.*3/);
    const { programme } = nb.pane;
    expect((await rowOf('table.programme', new RegExp(programme.allocation))).slice(0, 2)).toEqual([
      '170,0',
      '170,0',
    ]);
    expect(await rowOf('table.programme', new RegExp(programme.frames))).toEqual(['119,0', '124,3', '+5,3']);
    expect(await rowOf('table.programme', new RegExp(programme.forecast))).toEqual([
      '116,0',
      '121,3',
      '+5,3',
    ]);
    expect(await rowOf('table.programme', new RegExp(programme.available))).toEqual([
      '54,0',
      '48,7',
      '\u22125,3',
    ]);
    await demo.pane.getByText(nb.documents.assumption).filter({ visible: true }).waitFor();
  });

  it('follow a change of a cell', async () => {
    await open('frames');
    const amounts = demo.pane.locator('.change-amounts').first();
    await amounts.waitFor();
    await demo.page.getByRole('tab', { name: 'Behovskø' }).click();
    await demo.goTo('L24');
    await demo.page.keyboard.type('7,2');
    await demo.page.keyboard.press('Enter');
    await amounts.filter({ hasText: '7,2' }).waitFor();
  });
});

describe('cases', () => {
  it('give the memo of a case as a Word document', async () => {
    await open('cases');
    const card = demo.pane.locator('.card[data-case="17/22"]');
    await card.getByRole('button', { name: nb.pane.cases.makeOf('17/22') }).click();
    const link = card.locator('a[download]');
    await link.waitFor();
    const { name, bytes } = await downloaded(demo.page, () => link.click());
    expect(name).toMatch(/\.docx$/);
    const parts = unzipSync(bytes);
    expect(new TextDecoder().decode(parts['word/document.xml'])).toContain('6,8');
  });
});

describe('a place', () => {
  it('is as it was left when another has been visited: unfolded, half written, and as far down', async () => {
    const { acknowledge, findings } = nb.pane;
    await open('findings');
    const warning = demo.pane.locator('.finding').filter({ hasText: '#14' });
    await warning.getByText(findings.details).click();
    await warning.getByRole('button', { name: acknowledge.open }).click();
    await warning.getByRole('textbox').fill('Avklart i gruppen');
    const top = () => demo.pane.locator('html').evaluate(() => Math.round(scrollY));
    const left = await top();
    expect(left).toBeGreaterThan(200);
    await open('frames');
    await demo.pane.locator('table.changes').waitFor();
    expect(await top()).toBe(0);
    await demo.pane.getByRole('button', { name: nb.settings.open }).click();
    await demo.pane.getByRole('heading', { name: nb.settings.title }).waitFor();
    await open('findings');
    await warning.getByRole('textbox').waitFor();
    expect(await top()).toBe(left);
    expect(await warning.getByRole('textbox').inputValue()).toBe('Avklart i gruppen');
    expect(await warning.locator('details').getAttribute('open')).toBe('');
  });
});

describe('what was written', () => {
  it('can be taken back also when what told of it is closed', async () => {
    const { fixes } = nb.pane;
    const undo = demo.pane.getByRole('button', { name: fixes.undoLast });
    await open('findings');
    await demo.pane.getByRole('button', { name: fixes.openSuggestion }).first().click();
    await demo.pane.getByRole('button', { name: fixes.apply(1) }).click();
    await demo.pane.getByText(fixes.fixed(1)).waitFor();
    expect(await undo.count()).toBe(0);
    await demo.pane.getByRole('button', { name: nb.pane.dismiss }).click();
    await undo.click();
    await demo.pane.getByText(fixes.undone(1)).waitFor();
    await undo.waitFor({ state: 'detached' });
  });
});

describe('the pane', () => {
  it.each([350, 320])('fits in %d pixels', async (width) => {
    await demo.page.getByRole('button', { name: String(width), exact: true }).click();
    for (const place of ['overview', 'findings', 'frames', 'cases'] as const) {
      await open(place);
      const inner = await demo.pane.locator('html').evaluate((html) => html.scrollWidth);
      expect([place, inner]).toEqual([place, width]);
    }
  });

  it('speaks the language of Excel', async () => {
    await demo.page.getByLabel('Språk i Excel').selectOption('nn');
    await demo.pane.locator('html[lang=nn]').waitFor();
    await demo.pane.getByRole('tab').first().waitFor();
  });
});
