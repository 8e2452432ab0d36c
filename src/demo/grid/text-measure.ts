import type { CellStyle } from '../../xlsx/workbook-file';

type Font = CellStyle['font'];

const PIXELS_PER_POINT = 96 / 72;
const LINE_SPACING = 1.28;

/** Faces with the widths of Excel's own, for machines that lack them. */
const STAND_INS = "Calibri, Carlito, 'Segoe UI', Arial, sans-serif";

export function fontFamily(font: Font): string {
  return `"${font.name.replace(/["\\]/g, '')}", ${STAND_INS}`;
}

export function fontPixels(font: Font): number {
  return font.size * PIXELS_PER_POINT;
}

export function lineHeight(font: Font): number {
  return Math.round(fontPixels(font) * LINE_SPACING);
}

const canvas = document.createElement('canvas').getContext('2d');
const widths = new Map<string, number>();
const CACHED_WIDTHS = 20_000;

/** The width in pixels of one line of text. */
export function textWidth(text: string, font: Font): number {
  const face = `${font.italic ? 'italic ' : ''}${font.bold ? '600 ' : ''}${fontPixels(font)}px ${fontFamily(font)}`;
  const key = `${face}\n${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (canvas === null) return text.length * fontPixels(font) * 0.5;
  canvas.font = face;
  const { width } = canvas.measureText(text);
  if (widths.size > CACHED_WIDTHS) widths.clear();
  widths.set(key, width);
  return width;
}

/** How many lines the text takes when it is wrapped at `width` pixels, its own line breaks kept. */
export function wrappedLines(text: string, font: Font, width: number): number {
  const space = textWidth(' ', font);
  let lines = 0;
  for (const paragraph of text.split(/\r?\n/)) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const wide = textWidth(word, font);
      if (used > 0 && used + space + wide > width) {
        lines += 1;
        used = wide;
      } else {
        used += (used > 0 ? space : 0) + wide;
      }
      // A word wider than the column is broken.
      while (used > width && width > 0) {
        lines += 1;
        used -= width;
      }
    }
  }
  return lines;
}
