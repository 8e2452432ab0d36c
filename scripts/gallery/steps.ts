import type { FrameLocator, Locator, Page } from 'playwright-core';
import en from '../../src/locales/en';
import type { Language } from '../../src/locales/language';
import nb from '../../src/locales/nb';
import nn from '../../src/locales/nn';
import type { Texts } from '../../src/locales/texts';
import type { Place } from '../../src/taskpane/places';

export const TEXTS: Readonly<Record<Language, Texts>> = { nb, nn, en };

/** The pane as it is when a state is to be reached. */
export interface OpenPane {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly texts: Texts;
}

export const firstOpening = ({ pane }: OpenPane): Promise<void> => pane.locator('.readiness').waitFor();

/** Oversikt when somebody has said, or set, that what was found is right. */
export async function overview(open: OpenPane): Promise<void> {
  await firstOpening(open);
  const right = open.pane.getByRole('button', { name: open.texts.pane.overview.foundRight });
  if (await right.isVisible()) await right.click();
  await open.page.mouse.move(0, 0);
}

export async function goTo(place: Place, open: OpenPane): Promise<void> {
  await overview(open);
  await open.pane.locator(`#tab-${place}`).click();
  await open.pane.locator(`[aria-labelledby="tab-${place}"][aria-busy="false"]`).waitFor();
}

export const press = (pane: FrameLocator, name: string): Promise<void> =>
  pane.getByRole('button', { name, exact: true }).first().click();

export async function tryOut(open: OpenPane): Promise<void> {
  await goTo('frames', open);
  await press(open.pane, open.texts.whatIf.open);
  await open.pane.getByRole('textbox').first().fill('7,25');
  await open.pane.getByRole('checkbox').nth(1).uncheck();
}

/** Has the picture show it, however far down it is. */
export async function see(locator: Locator): Promise<void> {
  await locator.waitFor();
  await locator.evaluate((element) => element.setAttribute('data-seen', ''));
}

/** Writes into a cell, as a person in Excel does. */
export async function writeInto(page: Page, cell: string, text: string): Promise<void> {
  await goToCell(page, cell);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

export async function goToCell(page: Page, cell: string): Promise<void> {
  const nameBox = page.locator('.name-box');
  await nameBox.fill(cell);
  await nameBox.press('Enter');
  await page.getByRole('grid').focus();
}

/** Makes the memo of sak 17/22, and gives the file as it was downloaded. */
export async function makeMemo(open: OpenPane): Promise<Buffer> {
  await goTo('cases', open);
  const download = open.page.waitForEvent('download');
  await open.pane.locator('[data-case="17/22"] .card-actions button').first().click();
  await open.pane.locator('a[download]').first().waitFor();
  const stream: AsyncIterable<Uint8Array> = await (await download).createReadStream();
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

export async function openSettings(open: OpenPane, part: string): Promise<void> {
  await overview(open);
  await press(open.pane, open.texts.settings.open);
  await open.pane.getByRole('button', { name: new RegExp(`^${part}`), expanded: false }).click();
}
