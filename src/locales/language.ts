import type { Language } from '../core/text/language';

export type { Language };

export const LANGUAGES: readonly Language[] = ['nb', 'nn', 'en'];

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  nb: 'Bokmål',
  nn: 'Nynorsk',
  en: 'English',
};
