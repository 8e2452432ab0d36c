import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { BrowserContext, Page } from 'playwright-core';
import { z } from 'zod';
import { fileName } from '../../scripts/gallery/index-page';
import { galleryContext, inMedia, LOOKS, openState, picture } from '../../scripts/gallery/open-state';
import { differingShare, lettersOf } from '../../scripts/gallery/pictures';
import { STATES } from '../../scripts/gallery/states';
import { accessibilityFaults, closeBrowser, connectBrowser, siteAddress } from './harness';

jest.setTimeout(90_000);

const FOLDER = join('docs', 'gallery');
/** A changed word is more than this of a picture. */
const LARGEST_SHARE = 0.001;

/** Seen in the second contrast theme too: what the other states are made of. */
const IN_EVERY_THEME = ['overview', 'findings', 'frames', 'cases', 'settings-columns', 'preview'];

/** The rules of axe whose answer may be another in another theme. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

let context: BrowserContext;
let desk: Page;
/** Whether this machine draws letters as the one that the gallery was made on. */
let hasSameLetters: boolean;
beforeAll(async () => {
  context = await galleryContext(await connectBrowser());
  desk = await context.newPage();
  await desk.goto(siteAddress());
  const { letters } = z
    .object({ letters: z.string() })
    .parse(JSON.parse(readFileSync(join(FOLDER, 'made-with.json'), 'utf8')));
  hasSameLetters = (await lettersOf(desk)) === letters;
  if (!hasSameLetters)
    process.stdout.write('Not compared: the gallery was made with other fonts than this machine’s.\n');
});
afterAll(async () => {
  await context.close();
  await closeBrowser();
});

// Each is opened once, and looked at in one of the looks; which, goes by its place in the list.
describe.each(STATES.map((state, index) => ({ state, look: LOOKS[index % LOOKS.length] ?? LOOKS[0] })))(
  '$state.name',
  ({ state, look }) => {
    let page: Page;
    beforeAll(async () => {
      page = await openState(context, siteAddress(), state);
    });
    afterAll(async () => {
      await page.close();
    });

    it(`looks as in the gallery at ${look?.width} px, ${look?.theme}`, async () => {
      if (!look || !hasSameLetters) return;
      const now = await picture(page, look);
      const before = readFileSync(join(FOLDER, fileName({ state, language: 'nb', ...look })));
      const share = await differingShare(desk, now, before);
      // Where the change is meant: `npm run gallery`, and look at what it made.
      expect({ share, isSmall: share <= LARGEST_SHARE }).toEqual({ share, isSmall: true });
    });

    it('breaks no rule of WCAG 2.1 AA in light, dark and contrast', async () => {
      await inMedia(page, { colorScheme: 'light', forcedColors: 'none' });
      expect(await accessibilityFaults(page, 'pane')).toEqual([]);
      // A theme changes colours alone.
      for (const media of [
        { colorScheme: 'dark', forcedColors: 'none' },
        { colorScheme: 'dark', forcedColors: 'active' },
        ...(IN_EVERY_THEME.includes(state.name)
          ? ([{ colorScheme: 'light', forcedColors: 'active' }] as const)
          : []),
      ] as const) {
        await inMedia(page, media);
        expect([media, await accessibilityFaults(page, 'pane', COLOUR_RULES)]).toEqual([media, []]);
      }
    });
  },
);
