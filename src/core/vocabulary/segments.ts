import type { Segment } from './terms';
import type { Vocabulary } from './vocabulary';

export const SEGMENTS: Vocabulary<Segment> = {
  name: 'segment',
  entries: [
    {
      term: 'jointSteering',
      words: { nb: 'Samstyring', nn: 'Samstyring', en: 'Joint steering' },
      synonyms: ['Samstyrt', 'Samstyres', 'Joint governance'],
    },
    {
      term: 'coordination',
      words: { nb: 'Koordinering', nn: 'Koordinering', en: 'Coordination' },
      synonyms: ['Koordineres', 'Koordinert', 'Blir koordinert', 'Samordning'],
    },
    {
      term: 'observation',
      words: { nb: 'Observasjon', nn: 'Observasjon', en: 'Observation' },
      synonyms: ['Observeres', 'Blir observert', 'Følges', 'Monitoring'],
    },
  ],
};
