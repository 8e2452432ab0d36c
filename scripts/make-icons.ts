/** Draws the PNG icons of assets/icons from their SVG sources with an installed Chromium: `npm run icons`. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

const FOLDER = new URL('../assets/icons/', import.meta.url);
/** `NAME-SIZE.png` is drawn from SOURCE.svg, and from SOURCE-small.svg where the lines of the full drawing blur. */
const ICONS = [
  { name: 'icon', source: 'saksklar', sizes: [16, 20, 24, 32, 40, 48, 64, 80, 128] },
  { name: 'check', source: 'check', sizes: [16, 20, 24, 32, 40, 48, 64, 80] },
  { name: 'memo', source: 'memo', sizes: [16, 20, 24, 32, 40, 48, 64, 80] },
  { name: 'unmark', source: 'unmark', sizes: [16, 20, 24, 32, 40, 48, 64, 80] },
];
const LARGEST_SMALL = 24;

function installedBrowser(): string {
  const known = [
    process.env['CHROMIUM'],
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ];
  const found = known.find((path) => path !== undefined && existsSync(path));
  if (found === undefined) throw new Error('No Chromium found: set CHROMIUM to the path of one.');
  return found;
}

const browser = await chromium.launch({ executablePath: installedBrowser(), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const { name, source, sizes } of ICONS) {
    for (const size of sizes) {
      const drawing = size <= LARGEST_SMALL ? `${source}-small.svg` : `${source}.svg`;
      const svg = await readFile(new URL(drawing, FOLDER), 'utf8');
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      await writeFile(
        new URL(`${name}-${size}.png`, FOLDER),
        await page.screenshot({ omitBackground: true }),
      );
    }
  }
} finally {
  await browser.close();
}
