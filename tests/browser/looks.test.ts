import { afterAll, afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import nb from '../../src/locales/nb';
import { PLACES } from '../../src/taskpane/places';
import { closeBrowser, openDemo, type Demo } from './harness';

jest.setTimeout(60_000);

let demo: Demo;
beforeEach(async () => {
  demo = await openDemo();
  await demo.pane.locator('.readiness').waitFor();
});
afterEach(async () => {
  await demo.close();
  expect(demo.faults).toEqual([]);
});
afterAll(closeBrowser);

/** Goes to each place and to the settings, and calls `look` there. */
async function everywhere(look: (where: string) => Promise<void>): Promise<void> {
  for (const place of PLACES) {
    await demo.pane.getByRole('tab', { name: new RegExp(`^${nb.pane.places[place]}`) }).click();
    await demo.pane.locator(`[aria-labelledby="tab-${place}"][aria-busy="false"]`).waitFor();
    await look(place);
  }
  await demo.pane.getByRole('button', { name: nb.settings.open }).click();
  await demo.pane.getByRole('heading', { name: nb.settings.title }).waitFor();
  await look('settings');
  await demo.pane.locator('#tab-cases').click();
  await demo.pane.getByRole('button', { name: nb.pane.papers.openPreviewOf('17/22') }).click();
  await demo.pane.locator('article.paper').waitFor();
  await look('preview');
  await demo.pane.getByRole('button', { name: nb.pane.papers.close }).click();
}

describe('themes', () => {
  it('follow the browser while Office tells none', async () => {
    const ground = () =>
      demo.pane.locator('.pane').evaluate((pane) => getComputedStyle(pane).backgroundColor);
    await demo.page.emulateMedia({ colorScheme: 'light' });
    const light = await ground();
    await demo.page.emulateMedia({ colorScheme: 'dark' });
    await demo.pane.locator('.pane.dark').waitFor();
    expect(await ground()).not.toBe(light);
  });

  it('stand still where motion is unwanted', async () => {
    await demo.page.emulateMedia({ reducedMotion: 'reduce' });
    const moving = await demo.pane.locator('.pane').evaluate((pane) => {
      const spinner = document.createElement('span');
      spinner.className = 'spinner';
      pane.append(spinner);
      return pane.getAnimations({ subtree: true }).length;
    });
    expect(moving).toBe(0);
  });
});

describe('a pane of 320 px', () => {
  it.each([
    [100, 320],
    [200, 160],
    [400, 80],
  ])('is in one column at %i %%: only tables are wider than it', async (_zoom, width) => {
    await demo.page.locator('iframe').evaluate((frame, px) => {
      Object.assign(frame.style, {
        position: 'fixed',
        inset: '0 auto auto 0',
        width: `${px}px`,
        minWidth: '0',
        zIndex: '9999',
      });
    }, width);
    await everywhere(async (where) => {
      const wider = await demo.pane.locator('.pane').evaluate((pane) => {
        const edge = document.documentElement.clientWidth + 0.5;
        return Array.from(pane.querySelectorAll('*'))
          .filter(
            (one) => one.getBoundingClientRect().right > edge && !one.closest('.table-scroll, .paper-table'),
          )
          .map((one) => one.outerHTML.slice(0, 120));
      });
      expect([where, wider]).toEqual([where, []]);
      const scrolls = await demo.pane
        .locator('.pane')
        .evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect([where, scrolls]).toEqual([where, 0]);
    });
  });
});
