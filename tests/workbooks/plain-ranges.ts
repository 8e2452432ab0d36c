import { type PlainCell, plainWorkbook } from '../support/plain-workbook';
import { CASE_NUMBER, ECONOMY, type Month, NEEDS } from './reference-case';

const MONTHS = [
  'jan',
  'feb',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'aug',
  'september',
  'okt',
  'nov',
  'desember',
];
const inWords = ({ year, month }: Month): string => `${MONTHS[month - 1] ?? ''} ${year}`;
const comma = (amount: number): string => String(amount).replace('.', ',');

/**
 * Plain cells on one sheet: title rows above, other names in another order, line breaks and footnote marks in headers, a
 * header `__proto__`, amounts and deadlines as texts, and the other tables below with empty rows between.
 */
export function plainRanges(): Uint8Array {
  const needs = NEEDS.map(({ id, name, frame, spent, remaining, deadline, change }): PlainCell[] => [
    null,
    name,
    `# ${id}`,
    change ? inWords(change.deadline) : null,
    inWords(deadline),
    `${comma(frame)} mill. kr`,
    change ? `${comma(change.proposed)} MNOK` : '–',
    spent === null ? null : `${comma(spent)} MNOK`,
    remaining,
    'nr. 1',
    'Direktoratet',
    'under gjennomføring',
    'programmidler',
    change?.background ?? null,
    change?.reason ?? null,
    change ? `Ved ja: ${change.yes}. Ved nei: ${change.no}.` : null,
    change ? '24.05.22' : null,
    'Inngår i dagens forvaltning',
    'konstruktør',
  ]);
  return plainWorkbook({
    'Køen vår': [
      ['Programmets behov'],
      ['Oppdatert av sekretariatet. Alle beløp i MNOK.'],
      [],
      [
        ...[
          null,
          'Behovselement',
          'Behovs-\nnummer',
          'Foreslått\nny frist',
          'Tidsramme',
          'Økonomisk ramme,\nmill. kr¹',
        ],
        ...['Foreslått ramme (mill. kr)', 'Påløpt', 'Gjenstår', '__proto__', 'Behovseier', 'Behovsfase'],
        ...[
          'Finansieres av',
          'Bakgrunn for endring',
          'Årsak til endring',
          'Konsekvenser',
          'Vurdert i behovsgruppen',
        ],
        ...['FDV', 'constructor'],
      ],
      ...needs,
      [],
      [],
      [null, 'Budsjettår', 'Tildeling', 'Regnskap hittil', 'Regnskap pr', 'Gjenstående prognose'],
      [null, ECONOMY.year, ECONOMY.allocation, '40,0 MNOK', '31.05.2022', ECONOMY.remaining],
      [],
      [],
      [null, 'Saksnr', 'Sakstittel', 'Sakstype', 'Gjelder behov', 'Vedtaksforslag', 'Møtenr'],
      [
        null,
        CASE_NUMBER,
        'Økt ramme for to behov',
        'Drøfting/Beslutning',
        '#20 og #23',
        '1. Rammen for #20 økes til 6,8 MNOK.\n2. Rammen for #23 økes til 11,4 MNOK.',
        '3/22',
      ],
      [],
      [],
      [null, 'Møtenr', 'Utvalg', 'Møtedato', 'Møtested'],
      [null, '3/22', 'Programstyret', '9. juni 2022', 'Trondheim'],
    ],
    Notater: [['Ring økonomi om oversikten.'], ['Husk kaffe']],
  });
}
