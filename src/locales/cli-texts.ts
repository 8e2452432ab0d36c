import type { Language } from './language';
import type { cli } from './nb/cli';
import { loadTexts, type Texts } from './texts';

/** All texts, with those of the command line beside them: they are apart from `Texts` so that the pane does not load them. */
export type CliTexts = Texts & { readonly cli: typeof cli };

export async function loadCliTexts(language: Language): Promise<CliTexts> {
  const [texts, own] = await Promise.all([loadTexts(language), loadOwn(language)]);
  return { ...texts, cli: own };
}

async function loadOwn(language: Language): Promise<typeof cli> {
  switch (language) {
    case 'nb':
      return (await import('./nb/cli')).cli;
    case 'nn':
      return (await import('./nn/cli')).cli;
    case 'en':
      return (await import('./en/cli')).cli;
  }
}
