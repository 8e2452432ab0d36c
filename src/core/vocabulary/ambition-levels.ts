import type { AmbitionLevel } from './terms';
import type { Vocabulary } from './vocabulary';

export const AMBITION_LEVELS: Vocabulary<AmbitionLevel> = {
  name: 'ambition',
  entries: [
    {
      term: 'low',
      words: { nb: 'Lavt', nn: 'Lågt', en: 'Low' },
      synonyms: ['Lav', 'Låg', 'L', 'Lavt ambisjonsnivå', 'Lågt ambisjonsnivå', 'Lav ambisjon'],
    },
    {
      term: 'medium',
      words: { nb: 'Middels', nn: 'Middels', en: 'Medium' },
      synonyms: ['Mellom', 'Moderat', 'Moderate', 'M', 'Middels ambisjonsnivå', 'Middels ambisjon'],
    },
    {
      term: 'high',
      words: { nb: 'Høyt', nn: 'Høgt', en: 'High' },
      synonyms: ['Høy', 'Høg', 'H', 'Høyt ambisjonsnivå', 'Høgt ambisjonsnivå', 'Høy ambisjon'],
    },
  ],
};
