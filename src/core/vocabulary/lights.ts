import type { Light } from './terms';
import type { Vocabulary } from './vocabulary';

export const LIGHTS: Vocabulary<Light> = {
  name: 'light',
  entries: [
    {
      term: 'green',
      words: { nb: 'Grønn', nn: 'Grøn', en: 'Green' },
      synonyms: ['Grønt', 'G', 'Grønn status', 'I rute'],
    },
    {
      term: 'yellow',
      words: { nb: 'Gul', nn: 'Gul', en: 'Yellow' },
      synonyms: ['Gult', 'Gul status', 'Amber', 'Orange', 'Oransje'],
    },
    {
      term: 'red',
      words: { nb: 'Rød', nn: 'Raud', en: 'Red' },
      synonyms: ['Rødt', 'Raudt', 'R', 'Rød status', 'Raud status'],
    },
  ],
};
