import type { Language } from './language';
import type { newWorkbook } from './nb/new-workbook';
import type { Texts } from './texts';

/** All texts, with those of a new workbook beside them: few make one, so that the pane does not load them at first. */
export type NewWorkbookTexts = Texts & { readonly newWorkbook: typeof newWorkbook };

/** @param texts in the same language */
export async function withNewWorkbookTexts(texts: Texts, language: Language): Promise<NewWorkbookTexts> {
  return { ...texts, newWorkbook: await load(language) };
}

async function load(language: Language): Promise<typeof newWorkbook> {
  switch (language) {
    case 'nb':
      return (await import('./nb/new-workbook')).newWorkbook;
    case 'nn':
      return (await import('./nn/new-workbook')).newWorkbook;
    case 'en':
      return (await import('./en/new-workbook')).newWorkbook;
  }
}
