import { createWorkbook } from '../../xlsx';

const HEADERS = [
  'Nr',
  'Navn',
  'Ansvarlig',
  'Fase',
  'Ramme (MNOK)',
  'Ny ramme (MNOK)',
  'Endring (MNOK)',
  '__proto__',
];

/** #1 is in order but for its texts; of #2 nobody can say what the new frame is; #3 proposes nothing. */
export function faultyWorkbook(): Uint8Array {
  return createWorkbook({
    title: 'Behovskø',
    language: 'nb-NO',
    creator: 'Saksklar',
    created: '2022-06-01T00:00:00Z',
    sheets: [
      {
        name: 'Kø',
        rows: [
          HEADERS,
          ['#1', 'Samtykke', 'Seksjon A', 'Under gjennomføring', 4, 5, 1, 'a'],
          ['#2', 'Register', 'Seksjon B', 'Under gjennomføring', 3, 'avklares', null, 'constructor'],
          ['#3', 'Innsyn', 'Seksjon C', 'Under gjennomføring', 2, null, null, '__proto__'],
        ],
      },
      {
        name: 'Saker',
        rows: [
          ['Sak', 'Tittel', 'Type', 'Behov', 'Forslag til vedtak'],
          ['1/22', 'Økt ramme for samtykke', 'Beslutning', '#1', 'Rammen for #1 økes til 5 MNOK.'],
          ['2/22', 'Økt ramme for register', 'Beslutning', '#2', 'Rammen for #2 økes.'],
        ],
      },
    ],
  });
}

/** A sound workbook in which no table is a needs queue. */
export function workbookWithoutNeeds(): Uint8Array {
  return createWorkbook({
    title: 'Annet',
    language: 'nb-NO',
    creator: 'Saksklar',
    created: '2022-06-01T00:00:00Z',
    sheets: [
      {
        name: 'Ark1',
        rows: [
          ['Dag', 'Temperatur'],
          [1, 14],
          [2, 15],
        ],
      },
    ],
  });
}
