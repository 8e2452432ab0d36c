/** Takes a picture of each state of the pane, in each look: `npm run gallery [STATE…]` writes docs/gallery. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { findBrowser } from '../tests/browser/find-browser';
import { fileName, indexPage, type Shown } from './gallery/index-page';
import { galleryContext, LOOKS, openState, picture } from './gallery/open-state';
import { asWebp, lettersOf } from './gallery/pictures';
import { STATES } from './gallery/states';
import { openDemoSite } from './vite/demo-site';

const FOLDER = new URL('../docs/gallery/', import.meta.url);

const wanted = process.argv.slice(2);
const taken = STATES.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const unknown = wanted.filter((name) => !STATES.some((state) => state.name === name));
if (unknown.length > 0) {
  console.error(
    `There is no state ${unknown.join(', ')}. There are: ${STATES.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}

const site = await openDemoSite();
const { executablePath, args } = await findBrowser();
const browser = await chromium.launch({ executablePath, args: [...args] });
try {
  if (wanted.length === 0) await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const context = await galleryContext(browser);
  const desk = await context.newPage();
  await desk.goto(site.address);
  const shown: Shown[] = STATES.flatMap((state) =>
    (state.languages ?? (['nb'] as const)).flatMap((language) =>
      LOOKS.map((look) => ({ ...look, state, language })),
    ),
  );
  let bytes = 0;
  for (const state of taken) {
    for (const language of state.languages ?? (['nb'] as const)) {
      const page = await openState(context, site.address, state, language);
      for (const one of shown.filter((each) => each.state === state && each.language === language)) {
        const webp = await asWebp(desk, await picture(page, one));
        bytes += webp.length;
        await writeFile(new URL(fileName(one), FOLDER), webp);
      }
      await page.close();
    }
    console.log(state.name);
  }
  await writeFile(new URL('index.html', FOLDER), indexPage(STATES, shown));
  const letters = await lettersOf(desk);
  await writeFile(new URL('made-with.json', FOLDER), `${JSON.stringify({ letters })}\n`);
  console.log(`${(bytes / 1e6).toFixed(1)} MB of pictures in docs/gallery`);
} finally {
  await browser.close();
  await site.close();
}
