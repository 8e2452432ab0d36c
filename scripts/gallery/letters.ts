import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext } from 'playwright-core';

const { resolve } = createRequire(import.meta.url);
const fonts = [400, 600, 700].map((weight) => ({
  weight: String(weight),
  base64: readFileSync(
    resolve(`@fontsource/open-sans/files/open-sans-latin-${weight}-normal.woff2`),
    'base64',
  ),
}));

/**
 * Gives every page the same letters, whatever fonts the machine has. Open Sans stands in for Segoe UI, which is much like
 * it, somewhat narrower, and not free: what fits here fits in Excel.
 */
export async function giveLetters(context: BrowserContext): Promise<void> {
  await context.addInitScript((given) => {
    for (const { weight, base64 } of given) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const font = new FontFace('Segoe UI', bytes, { weight });
      document.fonts.add(font);
      void font.load();
    }
  }, fonts);
}
