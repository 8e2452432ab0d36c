import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Language } from '../../src/locales/language';
import { giveLetters } from './letters';
import type { PaneState } from './states';
import { TEXTS } from './steps';

/** How the pane is shown. */
export interface Look {
  readonly width: 320 | 350;
  readonly theme: 'light' | 'dark' | 'contrast';
}

export const LOOKS: readonly Look[] = ([320, 350] as const).flatMap((width) =>
  (['light', 'dark', 'contrast'] as const).map((theme) => ({ width, theme })),
);

const MEDIA = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  contrast: { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** The day of the pictures. */
const DAY = new Date('2022-06-01T08:00:00Z');
/** What a pane is at least high, in px; a longer one is shown down to the second. */
const HEIGHTS = { least: 480, most: 800 };

/** Where every picture is taken: nothing in it moves, its clock stands still, and its letters are always the same. */
export async function galleryContext(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: HEIGHTS.most },
    deviceScaleFactor: 1,
    reducedMotion: 'reduce',
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
  });
  await giveLetters(context);
  return context;
}

/** The demo at `address` with its pane in a state, in a page that the caller closes. */
export async function openState(
  context: BrowserContext,
  address: string,
  state: PaneState,
  language: Language = 'nb',
): Promise<Page> {
  const page = await context.newPage();
  await page.clock.setFixedTime(DAY);
  await state.prepare?.(page);
  await page.goto(address);
  await page.getByRole('grid').waitFor();
  // The pane alone, in the corner.
  await page.addStyleTag({
    content: `iframe { position: fixed !important; inset: 0 auto auto 0; z-index: 9999; min-width: 0 !important;
      width: var(--shown-width, 350px) !important; height: var(--shown-height, 700px) !important; }`,
  });
  if (language !== 'nb') await page.locator('.language select').selectOption(language);
  const bytes = state.workbook?.();
  if (bytes) {
    const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    const file = { name: `${state.name}.xlsx`, mimeType, buffer: Buffer.from(bytes) };
    await page.locator('input[type=file]').setInputFiles(file);
    // The pane is loaded afresh for it.
    await page.locator('.heading-block p', { hasText: file.name }).waitFor();
  }
  const pane = page.frameLocator('iframe');
  await pane.locator(`html[lang=${language}]`).waitFor();
  await state.reach({ page, pane, texts: TEXTS[language] });
  return page;
}

/** The pane as it stands, as PNG. */
export async function picture(page: Page, { width, theme }: Look): Promise<Buffer> {
  await inMedia(page, MEDIA[theme]);
  await size(page, width, HEIGHTS.least);
  const inner = page.frameLocator('iframe').locator('.pane');
  const needed = await inner.evaluate(async () => {
    await document.fonts.ready;
    // Chromium keeps the lines of a table as they were in the theme before, until it is laid out anew.
    for (const table of document.querySelectorAll('table')) {
      table.style.display = 'none';
      table.getBoundingClientRect();
      table.style.display = '';
    }
    return document.documentElement.scrollHeight;
  });
  await size(page, width, Math.min(needed, HEIGHTS.most));
  // What is asked of the person, or what a state is about, is in the middle; everything else is seen from its beginning, with no pointer over it.
  await page.mouse.move(1200, 400);
  await inner.evaluate((top) => {
    const question = document.querySelector('.fix-preview, [data-seen]');
    if (question) question.scrollIntoView({ block: 'center' });
    else top.scrollIntoView();
  });
  return page.locator('iframe').screenshot({ animations: 'disabled', caret: 'hide' });
}

/** Shows the pane as a person's settings ask, when it has come to be so. */
export async function inMedia(
  page: Page,
  media: { readonly colorScheme: 'light' | 'dark'; readonly forcedColors: 'none' | 'active' },
): Promise<void> {
  await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
  const isNot = media.colorScheme === 'light' ? 'not' : '';
  const pane = page.frameLocator('iframe').locator('.pane');
  await pane.locator(`xpath=self::*[${isNot}(contains(@class, "dark"))]`).waitFor();
  await pane.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
}

async function size(page: Page, width: number, height: number): Promise<void> {
  await page.evaluate(
    ([wide, high]) => {
      document.documentElement.style.setProperty('--shown-width', `${wide}px`);
      document.documentElement.style.setProperty('--shown-height', `${high}px`);
    },
    [width, height] as const,
  );
}
