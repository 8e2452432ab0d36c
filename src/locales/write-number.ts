import type { Language } from './language';

/** A plain number, with the language's decimal sign. */
export function writeNumber(value: number, language: Language): string {
  return language === 'en' ? String(value) : String(value).replace('.', ',');
}
