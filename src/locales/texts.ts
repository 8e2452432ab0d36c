import type { Language } from './language';
import type nb from './nb';

/**
 * All texts a person can see. Bokmål is written first and decides the shape; the compiler refuses a language in
 * which a text is missing, is left over, or takes other values. A text is a string, or a function of what it tells.
 */
export type Texts = typeof nb;

/** Loads one language; the others stay unloaded. */
export async function loadTexts(language: Language): Promise<Texts> {
  switch (language) {
    case 'nb':
      return (await import('./nb')).default;
    case 'nn':
      return (await import('./nn')).default;
    case 'en':
      return (await import('./en')).default;
  }
}
