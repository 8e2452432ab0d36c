import { breaks, markedWorkbook, type Scenario, type ScenarioCell } from './marked-workbook';

const HEADERS = [
  ...['Nr', 'Navn', 'Ansvarlig', 'Fase', 'Ramme (MNOK)', 'Forbruk (MNOK)', 'Restprognose (MNOK)'],
  ...['Ny ramme (MNOK)', 'Endring (MNOK)', 'Frist', 'Ny frist', 'Bakgrunn', 'Begrunnelse', 'Konsekvens'],
  ...['Finansiering', 'Drift og forvaltning', 'Behandlet i behovsgruppen', 'Vedtak modning'],
];

type Row = Partial<Record<(typeof HEADERS)[number], ScenarioCell>>;

const SOUND: Row = {
  Ansvarlig: 'Seksjon A',
  Fase: 'Under gjennomføring',
  'Ramme (MNOK)': 10,
  'Forbruk (MNOK)': 4,
  'Restprognose (MNOK)': 6,
  Frist: 'desember 2022',
  Finansiering: 'Programmidler',
  'Vedtak modning': 'Sak 3/21',
};

const CHANGE: Row = {
  ...SOUND,
  'Ny ramme (MNOK)': 12,
  'Endring (MNOK)': 2,
  'Ny frist': 'mars 2023',
  Bakgrunn: 'Behovet ble vedtatt til gjennomføring i fjor høst.',
  Konsekvens: 'Ved ja blir løsningen ferdig i mars. Ved nei stanser arbeidet før alle har fått den.',
  'Drift og forvaltning': 'Ingen endring i kostnadene etterpå.',
  'Behandlet i behovsgruppen': '24.05.2022',
};

const reason = (id: number): string =>
  `Estimatet for #${id} tok ikke med arbeidet med å flytte oppslagene, som ble nødvendig da registeret ble lagt om.`;

const needs: readonly Row[] = [
  { ...SOUND, Nr: '#1', Navn: 'Samtykke' },
  { ...SOUND, Nr: '#2', Navn: 'Ikke en dato', Frist: breaks('31.06.2022', 'schedule/date-invalid') },
  { ...SOUND, Nr: '#3', Navn: 'Ikke en frist', Frist: breaks('løpende', 'schedule/not-a-deadline') },
  {
    ...SOUND,
    Nr: '#4',
    Navn: 'Uten gammel frist',
    Frist: breaks(null, 'schedule/extension-incomplete'),
    'Ny frist': 'mars 2023',
  },
  {
    ...SOUND,
    Nr: '#5',
    Navn: 'Tidligere frist',
    'Ny frist': breaks('oktober 2022', 'schedule/new-before-old'),
  },
  { ...SOUND, Nr: '#6', Navn: 'Over tiden', Frist: breaks('april 2022', 'schedule/overdue') },
  {
    ...CHANGE,
    Nr: '#7',
    Navn: 'Samme frist',
    'Ny ramme (MNOK)': breaks(12, 'schedule/frame-without-time'),
    'Ny frist': null,
    Begrunnelse: reason(7),
  },
  {
    ...CHANGE,
    Nr: '#8',
    Navn: 'Etter styret',
    'Behandlet i behovsgruppen': breaks('20.06.2022', 'process/group-after-board'),
    Begrunnelse: reason(8),
  },
  {
    ...CHANGE,
    Nr: '#9',
    Navn: 'Ikke på sakslisten',
    'Ny ramme (MNOK)': breaks(12, 'process/not-on-agenda'),
    Begrunnelse: reason(9),
  },
  { ...SOUND, Nr: '#10', Navn: 'Hoppet over', 'Vedtak modning': breaks(null, 'process/maturing-skipped') },
  { ...SOUND, Nr: '#11', Navn: 'Vedtatt', Fase: breaks('Til beslutning', 'process/phase-conflict') },
  { ...SOUND, Nr: '#12', Navn: 'Tekst', 'Forbruk (MNOK)': breaks('4,0', 'workbook/number-as-text') },
  {
    ...SOUND,
    Nr: '#13',
    Navn: 'Kroner',
    'Forbruk (MNOK)': breaks(4_000_000, 'workbook/unit-suspect'),
  },
];

/** A board meeting with faults in the deadlines, the money, the process and the cases, each marked where it stands. */
export function boardWithFaults(): Scenario {
  const rows = needs.map((row) => HEADERS.map((header) => row[header] ?? null));
  return markedWorkbook({
    Kø: [
      ['Behovskø 2022'],
      [],
      HEADERS,
      ...rows.slice(0, 4),
      [breaks(null, 'workbook/blank-row')],
      ...rows.slice(4, 6),
      [breaks(null, 'workbook/total-in-data'), 'Sum', null, null, 60],
      ...rows.slice(6),
    ],
    Økonomi: [
      [
        'År',
        'Tildelt ramme',
        'Kostnadsramme besluttede',
        'Forbruk',
        'Forbruk pr.',
        'Restprognose',
        'Årsprognose',
        'Disponibelt',
      ],
      [
        2022,
        114,
        breaks(125, 'budget/frames-sum'),
        40,
        breaks('31.03.2022', 'budget/stale-actuals'),
        76,
        breaks(115, 'budget/forecast-sum', 'budget/over-allocation'),
        breaks(3, 'budget/available-sum'),
      ],
    ],
    Saker: [
      ['Sak', 'Tittel', 'Type', 'Fra', 'Til', 'Behov', 'Forslag til vedtak', 'Vedlegg', 'Møte'],
      [
        '17/22',
        'Økt ramme for #7',
        'Beslutning',
        '09.00',
        '09.30',
        '#7',
        breaks('Rammen for #7 økes fra 10 til 13 MNOK.', 'case/resolution-figures'),
        'Notat',
        '3/22',
      ],
      [
        breaks('19/22', 'case/number-gap'),
        breaks('Økt ramme for #8.', 'case/title-full-stop'),
        'Beslutning',
        breaks('09.20', 'case/time-overlap'),
        '09.40',
        '#8',
        breaks('Rammen for #8 økes, se vedlegg 2.', 'case/attachment-missing'),
        'Notat',
        '3/22',
      ],
      [
        breaks('20.22', 'case/number-format'),
        'Status for #1',
        breaks('Orientring', 'case/type-unknown'),
        breaks('09.45', 'case/time-gap'),
        '10.00',
        breaks('#1 og #99', 'case/need-unknown'),
        'Programstyret tar saken til orientering.',
        null,
        '3/22',
      ],
      [
        breaks('17/22', 'case/number-duplicate'),
        'Økt ramme for #5',
        'Beslutning',
        '10.00',
        '10.10',
        '#5, #4',
        breaks(null, 'case/resolution-missing'),
        null,
        '3/22',
      ],
      [
        '21/22',
        'Orientering om #6',
        'Orientering',
        '10.10',
        '10.20',
        '#6',
        breaks('Programstyret vedtar ny frist.', 'case/resolution-type'),
        null,
        '3/22',
      ],
      [
        '22/22',
        'Fristen for #2 og #3',
        'Beslutning',
        '10.20',
        '10.30',
        '#2 og #3',
        breaks(
          'Fristen for #2 flyttes, jf. sak 22/22.\nFristen for #3 flyttes.',
          'case/self-reference',
          'case/resolution-unnumbered',
        ),
        null,
        '3/22',
      ],
    ],
    Vedtakslogg: [
      ['Dato', 'Sak', 'Behov', 'Type', 'Fra', 'Til', 'Tekst'],
      ['10.06.2021', '9/21', '#11', 'Gjennomføring', null, 10, 'Gjennomføring av #11.'],
      [
        '10.06.2021',
        breaks(null, 'process/decision-without-case'),
        '#1',
        'Tid',
        null,
        'desember 2022',
        'Fristen.',
      ],
    ],
    Møter: [
      ['Møte', 'Organ', 'Dato', 'Sted'],
      ['3/22', 'Programstyret', '09.06.2022', 'Oslo'],
    ],
  });
}
