import type { Language } from '../text/language';

const NORWEGIAN = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
] as const;

const ENGLISH = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export const MONTH_NAMES: Readonly<Record<Language, readonly string[]>> = {
  nb: NORWEGIAN,
  nn: NORWEGIAN,
  en: ENGLISH,
};

/** From 1; null when the word is not a month's name or a usual abbreviation of it, in any language, lower case. */
export function monthNamed(word: string): number | null {
  const name = word.replace(/\.$/, '');
  for (const names of [NORWEGIAN, ENGLISH]) {
    const index = names.findIndex((month) => {
      const full = month.toLowerCase();
      return name === full || name === full.slice(0, 3) || (name === 'sept' && full === 'september');
    });
    if (index >= 0) return index + 1;
  }
  return null;
}
