import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { BrowserContext } from 'playwright-core';
import { galleryContext, openState } from '../../scripts/gallery/open-state';
import { STATES } from '../../scripts/gallery/states';
import { accessibilityFaults, closeBrowser, connectBrowser, serverAddress } from './harness';

jest.setTimeout(90_000);

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
    const page = await openState(context, serverAddress(), state);
    for (const media of [
      { colorScheme: 'light', forcedColors: 'none' },
      { colorScheme: 'dark', forcedColors: 'none' },
      { colorScheme: 'dark', forcedColors: 'active' },
    ] as const) {
      await page.emulateMedia(media);
      expect([media, await accessibilityFaults(page, 'pane')]).toEqual([media, []]);
    }
    await page.close();
  });
});
