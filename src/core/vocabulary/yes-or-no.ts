import type { YesOrNo } from './terms';
import type { Vocabulary } from './vocabulary';

export const YES_OR_NO: Vocabulary<YesOrNo> = {
  name: 'yesOrNo',
  entries: [
    {
      term: 'yes',
      words: { nb: 'Ja', nn: 'Ja', en: 'Yes' },
      synonyms: ['J', 'X', 'Y', 'Oppfylt', 'Sann', 'True'],
    },
    {
      term: 'no',
      words: { nb: 'Nei', nn: 'Nei', en: 'No' },
      synonyms: ['N', 'Ikke oppfylt', 'Ikkje oppfylt', 'Usann', 'False'],
    },
  ],
};
