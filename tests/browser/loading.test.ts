import { afterAll, describe, expect, it, jest } from '@jest/globals';
import nb from '../../src/locales/nb';
import { closeBrowser, connectBrowser, siteAddress, watchFaults } from './harness';

jest.setTimeout(60_000);
afterAll(closeBrowser);

describe('on a slow network', () => {
  it('a place stays until the next has come, and the focus on its tab', async () => {
    const page = await (await connectBrowser()).newPage();
    const faults = watchFaults(page);
    const held: (() => void)[] = [];
    await page.route(/(findings-view|frames-view|cases-place)-[^/]*\.js/, async (route) => {
      await new Promise<void>((go) => held.push(go));
      await route.continue();
    });
    await page.goto(siteAddress());
    const pane = page.frameLocator('iframe');
    await pane.locator('.readiness').waitFor();
    const place = pane.locator('#place');
    for (const name of ['findings', 'frames', 'cases'] as const) {
      const tab = pane.locator(`#tab-${name}`);
      await tab.click();
      expect(await tab.getAttribute('aria-selected')).toBe('true');
      expect(await place.getAttribute('aria-busy')).toBe('true');
      expect(await pane.locator('.readiness').isVisible()).toBe(true);
    }
    for (const go of held) go();
    await pane.getByRole('heading', { name: nb.pane.cases.title }).waitFor();
    expect(await place.getAttribute('aria-busy')).toBe('false');
    expect(await pane.locator(':focus').getAttribute('id')).toBe('tab-cases');
    for (const name of ['findings', 'frames', 'overview', 'cases'] as const) {
      await pane.locator(`#tab-${name}`).click();
      await pane.locator(`[aria-labelledby="tab-${name}"][aria-busy="false"]`).waitFor();
    }
    await page.close();
    expect(faults).toEqual([]);
  });
});
