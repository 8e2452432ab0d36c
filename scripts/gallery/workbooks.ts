import nb from '../../src/locales/nb';
import { newWorkbook as words } from '../../src/locales/nb/new-workbook';
import { newWorkbook } from '../../src/new-workbook';
import { plainWorkbook } from '../../tests/support/plain-workbook';

/** A queue as somebody wrote it, without a proposal and without any other table. */
export const fewColumns = (): Uint8Array =>
  plainWorkbook({
    Kø: [
      [
        'Behovsnr.',
        'Hva',
        'Eier',
        'Fase',
        'Kostnadsramme, mill. kr',
        'Ny kostnadsramme, mill. kr',
        'Seksjon',
      ],
      ['#4', 'Oppslag', 'Direktoratet', 'Under gjennomføring', 3, null, 'A'],
    ],
  });

/** In thousands, which nothing tells. */
export const withoutUnits = (): Uint8Array =>
  plainWorkbook({
    Kø: [
      ['Behovsnr.', 'Behov', 'Eier', 'Fase', 'Ramme', 'Ny ramme', 'Frist'],
      [20, 'Tillitsanker, del 1', 'Direktoratet', 'Under gjennomføring', 4800, 6800, 'des. 2022'],
    ],
  });

/** Headers that nobody could know. */
export const ownHeaders = (): Uint8Array =>
  plainWorkbook({
    Liste: [
      ['Prosjektliste 2022'],
      [],
      ['Ref', 'Hva vi gjør', 'Hvem', 'Hvor langt', 'Nå, mill. kr', 'Ønskes, mill. kr'],
      ['#4', 'Oppslag', 'Direktoratet', 'Under gjennomføring', 3, 4.5],
    ],
  });

/** Amounts in kroner, of a programme that has many of them. */
export const largeAmounts = (): Uint8Array =>
  plainWorkbook({
    Kø: [
      ['Nr', 'Navn', 'Ansvarlig', 'Fase', 'Ramme (kr)', 'Ny ramme (kr)', 'Frist', 'Ny frist'],
      [4, 'Oppslag', 'Direktoratet', 'Under gjennomføring', 1_234_567_890, 2_345_678_901, 'juni 2022', null],
      [
        5,
        'Varsling',
        'Direktoratet',
        'Under gjennomføring',
        987_654_321,
        876_543_210,
        'juni 2022',
        'mai 2023',
      ],
    ],
    Økonomi: [
      ['År', 'Tildelt ramme (kr)', 'Årsprognose (kr)'],
      [2022, 12_345_678_901, 11_234_567_890],
    ],
  });

export const emptyQueue = (): Uint8Array =>
  newWorkbook({
    texts: { ...nb, newWorkbook: words },
    language: 'nb',
    year: 2022,
    created: '2022-06-01T00:00:00Z',
  });
