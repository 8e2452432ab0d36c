import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { galleryContext, openState, picture } from '../../scripts/gallery/open-state';
import { differingShare } from '../../scripts/gallery/pictures';
import { STATES } from '../../scripts/gallery/states';
import { closeBrowser, connectBrowser, siteAddress } from './harness';

jest.setTimeout(60_000);

const FOLDER = join('docs', 'gallery');

let context: BrowserContext;
let desk: Page;
beforeAll(async () => {
  context = await galleryContext(await connectBrowser());
  desk = await context.newPage();
  await desk.goto(siteAddress());
});
afterAll(async () => {
  await context.close();
  await closeBrowser();
});

// That each state looks as in it: states.test.ts.
describe('the gallery', () => {
  it('has every picture that its page shows', () => {
    const page = readFileSync(join(FOLDER, 'index.html'), 'utf8');
    const names = Array.from(page.matchAll(/<img src="([^"]+)"/g), ([, name]) => name ?? '');
    expect(names.length).toBeGreaterThan(STATES.length * 6);
    expect(names.filter((name) => !existsSync(join(FOLDER, name)))).toEqual([]);
    for (const { name, caption } of STATES) expect(page).toContain(`<h2 id="${name}">${caption}</h2>`);
  });

  it('tells one picture from another', async () => {
    const [state] = STATES;
    if (!state) throw new Error('no states');
    const page = await openState(context, siteAddress(), state);
    const light = await picture(page, { width: 320, theme: 'light' });
    const dark = await picture(page, { width: 320, theme: 'dark' });
    const wide = await picture(page, { width: 350, theme: 'light' });
    await page.close();
    expect(await differingShare(desk, light, light)).toBe(0);
    expect(await differingShare(desk, light, dark)).toBeGreaterThan(0.5);
    expect(await differingShare(desk, light, wide)).toBe(1);
  });
});
