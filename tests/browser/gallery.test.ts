import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { z } from 'zod';
import { fileName } from '../../scripts/gallery/index-page';
import { galleryContext, openState, picture, type Look } from '../../scripts/gallery/open-state';
import { differingShare, lettersOf } from '../../scripts/gallery/pictures';
import { STATES } from '../../scripts/gallery/states';
import { closeBrowser, connectBrowser, siteAddress } from './harness';

jest.setTimeout(60_000);

const FOLDER = join('docs', 'gallery');
/** A changed word is more than this of a picture. */
const LARGEST_SHARE = 0.001;

const COMPARED: readonly (Look & { readonly name: string })[] = [
  { name: 'first-opening', width: 350, theme: 'light' },
  { name: 'overview', width: 320, theme: 'light' },
  { name: 'overview', width: 350, theme: 'contrast' },
  { name: 'findings', width: 320, theme: 'dark' },
  { name: 'fix-preview', width: 320, theme: 'light' },
  { name: 'frames', width: 350, theme: 'light' },
  { name: 'what-if', width: 320, theme: 'dark' },
  { name: 'cases', width: 320, theme: 'contrast' },
  { name: 'preview', width: 320, theme: 'light' },
  { name: 'settings-columns', width: 350, theme: 'dark' },
  { name: 'no-needs-table', width: 320, theme: 'light' },
];

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

describe('the gallery', () => {
  it('has every picture that its page shows', () => {
    const page = readFileSync(join(FOLDER, 'index.html'), 'utf8');
    const names = Array.from(page.matchAll(/<img src="([^"]+)"/g), ([, name]) => name ?? '');
    expect(names.length).toBeGreaterThan(STATES.length * 6);
    expect(names.filter((name) => !existsSync(join(FOLDER, name)))).toEqual([]);
    for (const { name, caption } of STATES) expect(page).toContain(`<h2 id="${name}">${caption}</h2>`);
  });

  it.each(COMPARED)('is what the pane looks like: $name, $width px, $theme', async ({ name, ...look }) => {
    const { letters } = z
      .object({ letters: z.string() })
      .parse(JSON.parse(readFileSync(join(FOLDER, 'made-with.json'), 'utf8')));
    if ((await lettersOf(desk)) !== letters) {
      process.stdout.write(
        `Not compared: the gallery was made with other fonts than this machine's (${name}).\n`,
      );
      return;
    }
    const state = STATES.find((one) => one.name === name);
    if (!state) throw new Error(`no state ${name}`);
    const page = await openState(context, siteAddress(), state);
    const now = await picture(page, look);
    await page.close();
    const before = readFileSync(join(FOLDER, fileName({ state, language: 'nb', ...look })));
    const share = await differingShare(desk, now, before);
    // Where the change is meant: `npm run gallery`, and look at what it made.
    expect({ name, share, isSmall: share <= LARGEST_SHARE }).toEqual({ name, share, isSmall: true });
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
