import type { BoldRun } from '../../core/workbook/snapshot';
import { sanitised } from '../sanitise';

/** Stand in a text where bold begins and ends until it is written; no text holds them, since they are not characters. */
const BEGIN = '\ufdd0';
const END = '\ufdd1';
const MARKS = /[\ufdd0\ufdd1]/g;

export type BoldTexts = ReadonlyMap<string, readonly BoldRun[]>;

/** The bold parts by the texts as a document has them: without what XML has no place for, and without space around. */
export function boldInDocument(given: BoldTexts): BoldTexts {
  return new Map(
    [...given].map(([text, runs]) => {
      const before = text.length - text.trimStart().length;
      const whole = sanitised(text).trim();
      const shifted = runs.map(({ start, end }) => ({
        start: Math.max(0, start - before),
        end: Math.min(whole.length, end - before),
      }));
      return [whole, shifted.filter(({ start, end }) => end > start)];
    }),
  );
}

/** The text with marks where bold begins and ends, none of them around a line's end. */
export function withBoldMarks(text: string, runs: readonly BoldRun[]): string {
  const clean = text.replace(MARKS, '');
  if (clean !== text) return clean;
  let marked = '';
  let at = 0;
  for (const { start, end } of runs) {
    const bold = text
      .slice(start, end)
      .split('\n')
      .map((line, index) => {
        // What makes a line an item of a list stays what the line begins with.
        const mark = index > 0 || start === 0 ? (/^\s*[-–—•·*]\s+/.exec(line)?.[0] ?? '') : '';
        return line.length > mark.length ? `${mark}${BEGIN}${line.slice(mark.length)}${END}` : line;
      })
      .join('\n');
    marked += text.slice(at, start) + bold;
    at = end;
  }
  return marked + text.slice(at);
}

/** Turns the marks in what has been written into runs of their own; `properties` are those of the run around. */
export function boldRuns(xml: string, properties: string): string {
  if (!xml.includes(BEGIN)) return xml;
  const part = (looks: string): string => `</w:t></w:r><w:r>${looks}<w:t xml:space="preserve">`;
  return xml.replaceAll(BEGIN, part(withBold(properties))).replaceAll(END, part(properties));
}

/** In the order that the format asks: after style and fonts. */
function withBold(properties: string): string {
  if (/<w:b(?:\s[^>]*)?\/>/.test(properties)) return properties;
  if (properties === '' || /^<w:rPr\s*\/>$/.test(properties)) return '<w:rPr><w:b/></w:rPr>';
  return properties.replace(
    /^<w:rPr(?:\s[^>]*)?>(?:<w:rStyle\b[^>]*\/>)?(?:<w:rFonts\b[^>]*\/>)?/,
    (start) => `${start}<w:b/>`,
  );
}
