import type { Language } from '../locales/language';

/** The language the person has chosen for Excel's buttons and menus, as one of ours; English for all others. */
export function displayLanguage(): Language {
  const [language] = Office.context.displayLanguage.toLowerCase().split('-');
  if (language === 'nb' || language === 'no') return 'nb';
  return language === 'nn' ? 'nn' : 'en';
}
