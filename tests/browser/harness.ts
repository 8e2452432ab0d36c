import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type Frame,
  type FrameLocator,
  type Locator,
  type Page,
} from 'playwright-core';
import { z } from 'zod';
import { BROWSER_ENDPOINT, SITE_ADDRESS } from './running';

/** The demo in a page of its own, as a person meets it. */
export interface Demo {
  readonly page: Page;
  readonly grid: Locator;
  readonly formulaBar: Locator;
  readonly nameBox: Locator;
  /** The task pane's page. */
  readonly pane: FrameLocator;
  cell(name: string): Locator;
  /** Opens a workbook of one's own. */
  open(bytes: Uint8Array, name?: string): Promise<void>;
  /** Goes to a cell by the name box. */
  goTo(name: string): Promise<void>;
  /** Console errors, uncaught errors, failed requests and broken content security policies, in the page and the pane. */
  readonly faults: readonly string[];
  close(): Promise<void>;
}

/** What the law asks of the users' tools: WCAG 2.1, levels A and AA. */
const WCAG: readonly string[] = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

const axeSource = readFileSync(
  createRequire(require.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
);

const axeResult = z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) }));

/**
 * What axe finds against that in the pane, or in the page around it: the rule, and the first element that breaks it. Of
 * some rules alone, by their names in axe.
 */
export async function accessibilityFaults(
  page: Page,
  where: 'pane' | 'page',
  rules?: readonly string[],
): Promise<readonly (readonly [string, string | undefined])[]> {
  // In the one frame alone, and once for each page: axe's own way goes through every frame, and a page of its own, each time.
  const frame = where === 'page' ? page.mainFrame() : await paneFrame(page);
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axeSource);
  const found: unknown = await frame.evaluate(
    async ({ names, tags }) => {
      const { axe } = window as unknown as { readonly axe: AxeInPage };
      const runOnly = names ? { type: 'rule', values: names } : { type: 'tag', values: tags };
      const context = { exclude: [['iframe'], ['[data-tabster-dummy]']] };
      const { violations } = await axe.run(context, { runOnly, resultTypes: ['violations'] });
      return violations;
    },
    { names: rules && [...rules], tags: [...WCAG] },
  );
  return axeResult.parse(found).map(({ id, nodes }) => [id, nodes[0]?.html]);
}

/** What axe puts into the page that it is run in. */
interface AxeInPage {
  run(context: unknown, options: unknown): Promise<{ readonly violations: unknown }>;
}

async function paneFrame(page: Page): Promise<Frame> {
  const frame = await (await page.locator('iframe').elementHandle()).contentFrame();
  if (!frame) throw new Error('The page has no pane.');
  return frame;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let browser: Promise<Browser> | undefined;
let context: Promise<BrowserContext> | undefined;

export function connectBrowser(): Promise<Browser> {
  browser ??= chromium.connect(required(BROWSER_ENDPOINT));
  return browser;
}

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
  context = undefined;
}

/** Where the demo is. */
export function siteAddress(): string {
  return required(SITE_ADDRESS);
}

/** The pages of one test file share a context, and so what the browser has cached; the demo itself keeps nothing. */
export async function openDemo(prepare?: (page: Page) => Promise<void>): Promise<Demo> {
  context ??= connectBrowser().then((connected) =>
    connected.newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true }),
  );
  const page = await (await context).newPage();
  await prepare?.(page);
  const faults = watchFaults(page);
  await page.goto(siteAddress());
  const grid = page.getByRole('grid');
  await grid.waitFor();
  const nameBox = page.locator('.name-box');
  return {
    page,
    grid,
    nameBox,
    formulaBar: page.locator('.formula-input'),
    pane: page.frameLocator('iframe'),
    cell: (name) => page.locator(`[data-cell="${name}"]`),
    async open(bytes, name = 'bok.xlsx') {
      const file = { name, mimeType: XLSX, buffer: Buffer.from(bytes) };
      await page.locator('input[type=file]').setInputFiles(file);
      await page.getByText(`${name} er åpnet.`).waitFor();
    },
    async goTo(name) {
      await nameBox.fill(name);
      await nameBox.press('Enter');
      await grid.focus();
    },
    faults,
    close: () => page.close(),
  };
}

/** Opens one part of the settings, by its heading. */
export async function openPart(pane: FrameLocator, title: string): Promise<void> {
  await pane.getByRole('button', { name: new RegExp(`^${title}`), expanded: false }).click();
}

/** Does what starts a download, and gives the file. */
export async function downloaded(
  page: Page,
  start: () => Promise<void>,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), start()]);
  const stream: AsyncIterable<Uint8Array> = await download.createReadStream();
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(Buffer.concat(chunks)) };
}

/** Everything that a browser's console would show in red. */
export function watchFaults(page: Page): readonly string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || /content security policy/i.test(message.text()))
      faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.stack ?? error.message));
  page.on('requestfailed', (request) => {
    // A page that is left breaks off its own requests.
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') faults.push(`${request.url()}: ${reason}`);
  });
  return faults;
}

function required(name: string): string {
  const value = process.env[name];
  if (value === undefined)
    throw new Error(`${name} is not set: the browser tests are run by jest with their setup.`);
  return value;
}
