import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { BrowserContext } from 'playwright-core';
import { galleryContext, inMedia, openState } from '../../scripts/gallery/open-state';
import { STATES } from '../../scripts/gallery/states';
import { accessibilityFaults, closeBrowser, connectBrowser, siteAddress } from './harness';

jest.setTimeout(90_000);

/** Seen in the second contrast theme too: what the other states are made of. */
const IN_EVERY_THEME = ['overview', 'findings', 'frames', 'cases', 'settings-columns', 'preview'];

/** The rules of axe whose answer may be another in another theme. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

let context: BrowserContext;
beforeAll(async () => {
  context = await galleryContext(await connectBrowser());
});
afterAll(async () => {
  await context.close();
  await closeBrowser();
});

describe('every state of the pane', () => {
  it.each(STATES)('breaks no rule of WCAG 2.1 AA in light, dark and contrast: $name', async (state) => {
    const page = await openState(context, siteAddress(), state);
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
    await page.close();
  });
});
