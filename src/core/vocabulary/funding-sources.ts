import type { FundingSource } from './terms';
import type { Vocabulary } from './vocabulary';

export const FUNDING_SOURCES: Vocabulary<FundingSource> = {
  name: 'funding',
  entries: [
    {
      term: 'programme',
      words: { nb: 'Programmidler', nn: 'Programmidlar', en: 'Programme money' },
      synonyms: [
        'Programmet',
        'Programmets midler',
        'Programramme',
        'Programme funds',
        'Programme funding',
        'Programme',
        'Program funds',
        'Program money',
      ],
    },
    {
      term: 'membership',
      words: { nb: 'Medlemsavgift', nn: 'Medlemsavgift', en: 'Membership fee' },
      synonyms: [
        'Medlemsavgiften',
        'Medlemsavgifta',
        'Medlemsavgifter',
        'Medlemskontingent',
        'Membership fees',
      ],
    },
    {
      term: 'operations',
      words: { nb: 'Drift/forvaltning', nn: 'Drift/forvaltning', en: 'Running operations' },
      synonyms: [
        'Drift og forvaltning',
        'Drift & forvaltning',
        'Drift',
        'Forvaltning',
        'FDV',
        'Driftsmidler',
        'Driftsmidlar',
        'Driftsbudsjett',
        'Driftsbudsjettet',
        'Løpende drift',
        'Løpande drift',
        'Operations',
        'Running costs',
        'Operation and maintenance',
        'Operations and maintenance',
      ],
    },
  ],
};
