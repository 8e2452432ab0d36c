import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { unzipSync } from 'fflate';
import { docxText } from '../../src/documents/testing/docx-text';
import { ownTemplate } from '../../src/documents/testing/templates';
import nb from '../../src/locales/nb';
import {
  accessibilityFaults,
  closeBrowser,
  connectBrowser,
  downloaded,
  openDemo,
  openPart,
  type Demo,
} from './harness';

jest.setTimeout(90_000);

const t = nb.pane.papers;
const folder = mkdtempSync(join(tmpdir(), 'saksklar-'));

let demo: Demo;
beforeEach(async () => {
  demo = await openDemo();
  await demo.pane.getByRole('tab', { name: nb.pane.places.cases }).click();
});
afterEach(async () => {
  await demo.close();
  expect(demo.faults).toEqual([]);
});
afterAll(async () => {
  await closeBrowser();
  rmSync(folder, { recursive: true, force: true });
});

async function expectAccessible(): Promise<void> {
  expect(await accessibilityFaults(demo.page, 'pane')).toEqual([]);
}

async function openPreview(): Promise<void> {
  await demo.pane.getByRole('button', { name: t.openPreviewOf('17/22') }).click();
  await demo.pane.locator('article.paper').waitFor();
}

describe('a memo', () => {
  it('is seen before it is handed out, with a way to each cell', async () => {
    await openPreview();
    const paper = demo.pane.locator('article.paper');
    expect(await paper.innerText()).toContain('Programkontoret rapporterer framdrift');
    await expectAccessible();
    await paper.getByRole('button', { name: /^6,8/ }).first().click();
    await demo.page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('.name-box')?.value === 'L24',
    );
    expect(await paper.count()).toBe(0);
  });

  it('closes with Escape, and gives the focus back', async () => {
    await openPreview();
    await demo.page.keyboard.press('Escape');
    await demo.pane.locator('dialog').waitFor({ state: 'detached' });
    const opener = demo.pane.getByRole('button', { name: t.openPreviewOf('17/22') });
    expect(await opener.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it('goes to Word by way of the clipboard, as formatted text', async () => {
    await demo.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openPreview();
    await demo.pane.getByRole('button', { name: t.copy }).click();
    await demo.pane.locator('.outs .hint', { hasText: t.copied }).waitFor();
    const html = await demo.pane.locator('article.paper').evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text() ?? '';
    });
    expect(html).toContain('<h1>Økt ramme og ny frist for tillitsanker og prøvesvar</h1>');
    expect(html).toContain('6,8 MNOK');
  });

  it('is made again by a browser of its own, which shares nothing with the pane', async () => {
    await openPreview();
    const opened = demo.page.context().waitForEvent('page');
    await demo.pane.getByRole('button', { name: t.openInBrowser }).click();
    const address = (await opened).url();
    const other = await (await connectBrowser()).newContext();
    try {
      const page = await other.newPage();
      const { name, bytes } = await downloaded(page, async () => {
        await page.goto(address);
      });
      expect(name).toBe('17-22 Økt ramme og ny frist for tillitsanker og prøvesvar.docx');
      expect(docxText(bytes)).toContain('tillitsanker og prøvesvar');
      await page.goto(address.replace(/#.*/, '#abc'));
      await page.reload();
      await page.getByRole('alert').waitFor();
    } finally {
      await other.close();
    }
  });
});

describe('the papers of the meeting', () => {
  it('come as one zip', async () => {
    const button = demo.pane.getByRole('button', { name: t.makeAll });
    const files = unzipSync((await downloaded(demo.page, () => button.click())).bytes);
    expect(Object.keys(files)).toHaveLength(5);
    expect(Object.keys(files)[0]).toBe('Innkalling 3-22.docx');
    await demo.pane.getByText(t.left('18/22', 1)).waitFor();
    await expectAccessible();
  });

  it('say which table they lack', async () => {
    await demo.pane.getByRole('button', { name: t.makeOf(nb.documents.kinds.plan) }).click();
    await demo.pane.getByRole('alert').filter({ hasText: nb.terms.tables.products }).waitFor();
  });
});

describe('an own template', () => {
  it('is chosen in the settings, remembered on the machine, and used in Saker', async () => {
    const used = t.ownTemplate('mal.docx', nb.documents.kinds.agenda);
    writeFileSync(join(folder, 'mal.docx'), ownTemplate('nb', 'agenda'));
    await demo.pane.getByRole('button', { name: nb.settings.open }).click();
    await openPart(demo.pane, t.template);
    const settings = demo.pane.locator('.settings');
    await settings.locator('input[accept=".docx,.dotx"]').setInputFiles(join(folder, 'mal.docx'));
    await settings.getByText(used).getByText(t.templateKept).waitFor();
    // The place is kept too.
    await demo.page.reload();
    await demo.pane.locator('#tab-cases[aria-selected="true"]').waitFor();
    await demo.pane.getByText(used).waitFor();
    await demo.pane.getByRole('button', { name: t.useBuiltIn }).click();
    await demo.pane.getByText(t.builtInTemplate).waitFor();
    await demo.page.reload();
    await demo.pane.locator('#tab-cases[aria-selected="true"]').waitFor();
    await demo.pane.getByText(t.builtInTemplate).waitFor();
  });
});

describe('files handed in', () => {
  it('are checked: a template with a fault, and a memo that has become old', async () => {
    writeFileSync(join(folder, 'mal.docx'), ownTemplate('nb', 'agenda'));
    await demo.pane.locator('input[accept=".docx,.dotx"]').setInputFiles(join(folder, 'mal.docx'));
    await demo.pane.getByText(t.ownTemplate('mal.docx', nb.documents.kinds.agenda)).waitFor();
    await demo.pane.getByRole('button', { name: t.useBuiltIn }).click();

    const make = demo.pane.getByRole('button', { name: nb.pane.cases.makeOf('17/22') });
    writeFileSync(join(folder, 'sak.docx'), (await downloaded(demo.page, () => make.click())).bytes);
    await demo.goTo('L24');
    await demo.page.keyboard.type('7,1');
    await demo.page.keyboard.press('Enter');
    await demo.pane.locator('input[accept=".docx"]').setInputFiles(join(folder, 'sak.docx'));
    await demo.pane.getByText(/#20 ny ramme: dokumentet har 6,8 MNOK, arbeidsboken har nå 7,1/).waitFor();
    await expectAccessible();
    const refresh = demo.pane.getByRole('button', { name: t.refresh });
    const { bytes: fresh } = await downloaded(demo.page, () => refresh.click());
    expect(docxText(fresh).replaceAll('\u00a0', ' ')).toContain('til 7,1 MNOK');
  });
});
