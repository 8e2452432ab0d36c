import type { Page } from 'playwright-core';

/** How far a colour may be off, of 255, before its pixel counts as another. */
const TOLERANCE = 16;

/** A picture, smaller and none the poorer: Chromium writes WebP of full quality without loss. */
export async function asWebp(page: Page, png: Buffer): Promise<Buffer> {
  const base64 = await page.evaluate(async (source) => {
    const bytes = Uint8Array.from(atob(source), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: bitmap.width, height: bitmap.height });
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
    return canvas.toDataURL('image/webp', 1).split(',')[1] ?? '';
  }, png.toString('base64'));
  return Buffer.from(base64, 'base64');
}

/** The share of the pixels that differ, 0 to 1; all of them where the pictures are not of one size. */
export function differingShare(page: Page, png: Buffer, webp: Buffer): Promise<number> {
  return page.evaluate(
    async ({ sources, tolerance }) => {
      const [one, other] = await Promise.all(
        sources.map(async (source) => {
          const bytes = Uint8Array.from(atob(source), (letter) => letter.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const canvas = document.createElement('canvas');
          Object.assign(canvas, { width: bitmap.width, height: bitmap.height });
          const drawing = canvas.getContext('2d');
          drawing?.drawImage(bitmap, 0, 0);
          return drawing?.getImageData(0, 0, bitmap.width, bitmap.height);
        }),
      );
      if (!one || !other || one.width !== other.width || one.height !== other.height) return 1;
      let differing = 0;
      for (let at = 0; at < one.data.length; at += 4) {
        const isOff = (channel: number): boolean =>
          Math.abs((one.data[at + channel] ?? 0) - (other.data[at + channel] ?? 0)) > tolerance;
        if (isOff(0) || isOff(1) || isOff(2)) differing++;
      }
      return differing / (one.width * one.height);
    },
    { sources: [png.toString('base64'), webp.toString('base64')], tolerance: TOLERANCE },
  );
}

/**
 * What letters look like here: machines with other fonts, or that smooth them otherwise, give another text. Pictures from
 * two such machines cannot be compared.
 */
export function lettersOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: 600, height: 160 });
    const drawing = canvas.getContext('2d', { willReadFrequently: true });
    if (!drawing) throw new Error('No canvas to write on.');
    const family =
      "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, Roboto, sans-serif";
    for (const [line, weight] of [400, 600].entries()) {
      for (const [column, size] of [12, 14, 20].entries()) {
        drawing.font = `${weight} ${size}px ${family}`;
        drawing.fillText('Behovskø 4,8 – 6,8 æøåÆØÅ', column * 200, 30 + line * 60, 195);
      }
    }
    const { data } = drawing.getImageData(0, 0, canvas.width, canvas.height);
    const digest = await crypto.subtle.digest('SHA-256', data);
    return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  });
}
