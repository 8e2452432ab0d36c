import type { Period } from './iso-date';
import { parsePeriod } from './parse-period';

/** A day or a period is written in at most so many words: `fra 9. juni 2022 til 30. september 2022`. */
const LONGEST_PERIOD = 7;
const LONGEST_TEXT = 4000;

/**
 * The days and periods that a running text names, in its order: `Pilot i Q2 2022, full drift fra april 2023`. Only those
 * written with their year: in running text `mai` and `1.2` may be anything.
 */
export function periodsIn(text: string): readonly Period[] {
  const words = text.slice(0, LONGEST_TEXT).match(/[^\s,;:()]+/g) ?? [];
  const found: Period[] = [];
  for (let at = 0; at < words.length;) {
    const match = longestFrom(words, at);
    if (match) found.push(match.period);
    at += match?.words ?? 1;
  }
  return found;
}

function longestFrom(
  words: readonly string[],
  at: number,
): { readonly period: Period; readonly words: number } | null {
  for (let count = Math.min(LONGEST_PERIOD, words.length - at); count > 0; count--) {
    const parsed = parsePeriod(words.slice(at, at + count).join(' '), null);
    if (parsed.kind === 'period') return { period: parsed.period, words: count };
  }
  return null;
}
