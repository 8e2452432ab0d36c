import type { ResolutionType } from './terms';
import type { Vocabulary } from './vocabulary';

export const RESOLUTION_TYPES: Vocabulary<ResolutionType> = {
  name: 'resolutionType',
  entries: [
    {
      term: 'maturing',
      words: { nb: 'Modning', nn: 'Modning', en: 'Maturing' },
      synonyms: ['Til modning', 'Start modning', 'Vedtak modning', 'Modningsbeslutning', 'Modningsvedtak'],
    },
    {
      term: 'execution',
      words: { nb: 'Gjennomføring', nn: 'Gjennomføring', en: 'Execution' },
      synonyms: [
        'Til gjennomføring',
        'Start gjennomføring',
        'Vedtak gjennomføring',
        'Gjennomføringsbeslutning',
        'Gjennomføringsvedtak',
      ],
    },
    {
      term: 'frame',
      words: { nb: 'Ramme', nn: 'Ramme', en: 'Frame' },
      synonyms: [
        'Rammeendring',
        'Endring av ramme',
        'Endret ramme',
        'Endra ramme',
        'Ny ramme',
        'Økonomisk ramme',
        'Kostnadsramme',
        'Cost frame',
        'Frame change',
        'New frame',
      ],
    },
    {
      term: 'time',
      words: { nb: 'Tid', nn: 'Tid', en: 'Time' },
      synonyms: [
        'Tidsramme',
        'Frist',
        'Ny frist',
        'Fristendring',
        'Endret frist',
        'Endra frist',
        'Time frame',
        'Deadline',
        'New deadline',
      ],
    },
    {
      term: 'cap',
      words: { nb: 'Tak', nn: 'Tak', en: 'Cap' },
      synonyms: ['Kostnadstak', 'Øvre grense', 'Ceiling', 'Cost cap'],
    },
  ],
};
