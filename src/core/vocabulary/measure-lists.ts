import type { MeasureList } from './terms';
import type { Vocabulary } from './vocabulary';

export const MEASURE_LISTS: Vocabulary<MeasureList> = {
  name: 'measureList',
  entries: [
    {
      term: 'minimum',
      words: { nb: 'Minimum', nn: 'Minimum', en: 'Minimum' },
      synonyms: [
        'Min',
        'Minimumsliste',
        'Minimumslista',
        'Minimumslisten',
        'Minimumsomfang',
        'Minimum list',
        'Minimum scope',
      ],
    },
    {
      term: 'plus',
      words: { nb: 'Pluss', nn: 'Pluss', en: 'Plus' },
      synonyms: ['Plussliste', 'Plusslista', 'Plusslisten', 'Plussomfang', 'Plus list'],
    },
  ],
};
