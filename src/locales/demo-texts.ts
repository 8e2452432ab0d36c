import type { Language } from './language';
import type { demo } from './nb/demo';

/** The texts of the demo's own page. They are apart from `Texts` so that no build of the pane takes them in. */
export type DemoTexts = typeof demo;

export async function loadDemoTexts(language: Language): Promise<DemoTexts> {
  switch (language) {
    case 'nb':
      return (await import('./nb/demo')).demo;
    case 'nn':
      return (await import('./nn/demo')).demo;
    case 'en':
      return (await import('./en/demo')).demo;
  }
}
