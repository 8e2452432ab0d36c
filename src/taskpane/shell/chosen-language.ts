import { type Language, LANGUAGES } from '../../locales/language';

const KEY = 'saksklar.language';

/** The pane's language as the person has chosen it on this machine; null where it is to be Excel's. */
export function chosenLanguage(): Language | null {
  try {
    const kept = localStorage.getItem(KEY);
    return LANGUAGES.find((language) => language === kept) ?? null;
  } catch {
    // Storage can be refused; then the choice holds as long as the pane stands.
    return null;
  }
}

export function keepLanguage(language: Language | null): void {
  try {
    if (language === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, language);
  } catch {
    // As above.
  }
}
