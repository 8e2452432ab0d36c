import type { Maturity } from './terms';
import type { Vocabulary } from './vocabulary';

export const MATURITIES: Vocabulary<Maturity> = {
  name: 'maturity',
  entries: [
    {
      term: 'mature',
      words: { nb: 'Modent', nn: 'Moge', en: 'Ripe' },
      synonyms: ['Moden', 'Mogent', 'Mogen', 'Klart', 'Klar', 'Mature'],
    },
    {
      term: 'lessMature',
      words: { nb: 'Mindre modent', nn: 'Mindre moge', en: 'Less ripe' },
      synonyms: [
        'Mindre moden',
        'Mindre mogen',
        'Mindre mogent',
        'Delvis modent',
        'Delvis moden',
        'Delvis moge',
        'Less mature',
        'Partly mature',
      ],
    },
    {
      term: 'immature',
      words: { nb: 'Umodent', nn: 'Umoge', en: 'Unripe' },
      synonyms: [
        'Umoden',
        'Umogen',
        'Umogent',
        'Ikke modent',
        'Ikke moden',
        'Ikkje moge',
        'Immature',
        'Not mature',
      ],
    },
  ],
};
