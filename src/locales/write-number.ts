import type { Language } from './language';

/** A plain number, with the language's decimal sign. */
export function writeNumber(value: number, language: Language): string {
  return language === 'en' ? String(value) : String(value).replace('.', ',');
}

/** A whole number of months or days, with a minus sign that is one. */
export function writtenCount(count: number): string {
  return String(count).replace('-', '\u2212');
}
