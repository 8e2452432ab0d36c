import { createWorkbook, type CellSpec } from '../../src/xlsx';
import { CASE_NUMBER, ECONOMY, type Month, NEEDS, serial } from './reference-case';

const MONTHS = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
];
const inWords = ({ year, month }: Month): string => `${MONTHS[month - 1] ?? ''} ${year}`;
const thousands = (amount: number): number => Math.round(amount * 1000);

/** Nynorsk headers, amounts in thousands, dates of the system that begins in 1904, merged title cells. */
export function nynorskThousands(): Uint8Array {
  const day = (year: number, month: number, date: number): CellSpec<'day'> => ({
    value: serial(year, month, date, 1904),
    style: 'day',
  });
  return createWorkbook<'day' | 'amount'>({
    title: 'Behovskø',
    language: 'nn-NO',
    creator: 'Saksklar',
    created: '2022-06-01T00:00:00Z',
    dateSystem: 1904,
    styles: { day: { numberFormat: 'd. mmmm yyyy' }, amount: { numberFormat: '# ##0' } },
    sheets: [
      {
        name: 'Behov i køa',
        merges: ['A1:E1'],
        rows: [
          ['Behovskøa til programmet'],
          ['Beløp i heile tusen kroner'],
          [
            ...['Løpenr', 'Namn', 'Ansvarleg', 'Fase', 'Vedteken ramme i 1000 kr', 'Påløpt i 1000 kr'],
            ...[
              'Attståande prognose i 1000 kr',
              'Føreslått ny ramme i 1000 kr',
              'Auke i 1000 kr',
              'Gjeldande frist',
            ],
            ...['Framlegg til ny frist', 'Bakgrunn', 'Kvifor estimatet er endra', 'Konsekvens ved ja'],
            ...['Konsekvens ved nei', 'Kven betaler', 'Drift og forvalting', 'Behandla i behovsgruppa'],
          ],
          ...NEEDS.map(
            ({ id, name, frame, spent, remaining, deadline, change }): CellSpec<'day' | 'amount'>[] => [
              id,
              name,
              'Direktoratet',
              'Under gjennomføring',
              { value: thousands(frame), style: 'amount' },
              spent === null ? null : thousands(spent),
              remaining === null ? null : thousands(remaining),
              change ? thousands(change.proposed) : null,
              change ? thousands(change.proposed) - thousands(frame) : null,
              inWords(deadline),
              change ? inWords(change.deadline) : null,
              change?.background ?? null,
              change?.reason ?? null,
              change?.yes ?? null,
              change?.no ?? null,
              'Programmidlar',
              'Driftskostnadene endrar seg ikkje',
              change ? day(2022, 5, 24) : null,
            ],
          ),
        ],
      },
      {
        name: 'Økonomi',
        rows: [
          [
            'År',
            'Løyving (1000 kr)',
            'Forbruk hittil i år (1000 kr)',
            'Forbruk per',
            'Prognose resten av året (1000 kr)',
          ],
          [ECONOMY.year, 170_000, 40_000, day(2022, 5, 31), 76_000],
        ],
      },
      {
        name: 'Saker',
        rows: [
          ['Saksnr', 'Tittelen på saka', 'Type sak', 'Gjeld behov', 'Framlegg til vedtak'],
          [CASE_NUMBER, 'Auka ramme for to behov', 'Vedtak', '20 og 23', 'Rammene blir auka som føreslått.'],
        ],
      },
      {
        name: 'Møte',
        rows: [
          ['Møtenr', 'Organ', 'Møtedato', 'Møtestad'],
          ['3/22', 'Programstyret', day(2022, 6, 9), 'Førde'],
        ],
      },
      {
        name: 'Leveranseplan',
        rows: [
          ['Leveranseplan 2022'],
          [],
          ['Nr', 'Produkt', 'Verdi', 'Opphavleg plan', 'Revidert plan', 'Årsak til endring'],
          [1, 'Oppslag', 'Raskare svar', 'Pilot i Q1 2022, alle innan juni 2022', 'juni 2022', ''],
          [2, 'Varsling', 'Færre feil', 'september 2022', '3. kvartal 2022', ''],
        ],
      },
      {
        name: 'Milepelar',
        rows: [
          ['Nr', 'Når', 'Milepel', 'Blir behandla'],
          [1, '4. kvartal 2022', 'Oppslag for alle', 'Programstyret'],
        ],
      },
      {
        name: 'Risiko',
        rows: [
          ['Nr', 'Risiko', 'Nivå', 'Trend', 'Tiltak', 'Ansvarleg'],
          [1, 'Registeret blir forseinka', 'Høg', 'Aukande', 'Reserveløysing', 'Seksjon A'],
        ],
      },
    ],
  });
}
