import { breaks, markedWorkbook, type Scenario, type ScenarioCell } from './marked-workbook';

const HEADERS = [
  ...['Nr', 'Navn', 'Ansvarlig', 'Fase', 'Ambisjonsnivå', 'Ramme (MNOK)', 'Tak (MNOK)', 'Forbruk (MNOK)'],
  ...[
    'Restprognose (MNOK)',
    'Ny ramme (MNOK)',
    'Endring (MNOK)',
    'Frist',
    'Ny frist',
    'Bakgrunn',
    'Begrunnelse',
  ],
  ...['Konsekvens', 'Finansiering', 'Drift og forvaltning', 'Behandlet i behovsgruppen', 'Avhenger av'],
];

type Row = Partial<Record<(typeof HEADERS)[number], ScenarioCell>>;

const SOUND: Row = {
  Ansvarlig: 'Seksjon A',
  Fase: 'Under gjennomføring',
  Ambisjonsnivå: 'Middels',
  'Ramme (MNOK)': 10,
  'Forbruk (MNOK)': 4,
  'Restprognose (MNOK)': 6,
  Frist: 'desember 2022',
  Finansiering: 'Programmidler',
};

const CHANGE: Row = {
  ...SOUND,
  'Ny ramme (MNOK)': 12,
  'Endring (MNOK)': 2,
  Bakgrunn: 'Behovet ble vedtatt til gjennomføring i fjor høst.',
  Konsekvens: 'Ved ja blir løsningen ferdig i september. Ved nei stanser arbeidet før alle har fått den.',
  'Drift og forvaltning': 'Ingen endring i kostnadene etterpå.',
  'Behandlet i behovsgruppen': '24.05.2022',
  'Ny frist': 'desember 2022',
};

const reason = (id: number): string =>
  `Estimatet for #${id} tok ikke med arbeidet med å flytte oppslagene, som ble nødvendig da registeret ble lagt om.`;

const needs: readonly Row[] = [
  { ...SOUND, Nr: '#1', Navn: 'Samtykke' },
  { ...SOUND, Nr: breaks(null, 'need/id-missing'), Navn: 'Uten nummer' },
  { ...SOUND, Nr: '#3', Navn: 'Register' },
  { ...SOUND, Nr: breaks('#3', 'need/id-duplicate'), Navn: 'Samme nummer' },
  { ...SOUND, Nr: '#5', Navn: breaks(null, 'need/name-missing') },
  { ...SOUND, Nr: '#6', Navn: 'Uten ansvarlig', Ansvarlig: breaks(null, 'need/owner-missing') },
  { ...SOUND, Nr: '#7', Navn: 'Ukjent fase', Fase: breaks('Påbegynt kanskje', 'need/phase-unknown') },
  { ...SOUND, Nr: '#8', Navn: 'Ukjent nivå', Ambisjonsnivå: breaks('Ekstremt', 'need/ambition-unknown') },
  {
    ...CHANGE,
    Nr: '#9',
    Navn: 'Ferdig med endring',
    Fase: 'Gjennomført',
    'Ny ramme (MNOK)': breaks(12, 'need/closed-with-change'),
    Begrunnelse: reason(9),
  },
  {
    ...SOUND,
    Nr: '#10',
    Navn: 'Avhenger av ukjent',
    'Avhenger av': breaks('#99', 'need/dependency-unknown'),
  },
  {
    ...SOUND,
    Nr: '#11',
    Navn: 'Avhenger av seg selv',
    'Avhenger av': breaks('#11', 'need/dependency-cycle'),
  },
  {
    ...SOUND,
    Nr: '#12',
    Navn: 'Før det den venter på',
    Frist: breaks('juli 2022', 'need/dependency-late'),
    'Avhenger av': '#1',
  },
  { ...SOUND, Nr: '#13', Navn: 'Tekst i beløp', 'Ramme (MNOK)': breaks('ca. ti', 'frame/amount-invalid') },
  {
    ...CHANGE,
    Nr: '#14',
    Navn: 'Går ikke opp',
    'Endring (MNOK)': breaks(3, 'frame/delta-mismatch'),
    Begrunnelse: reason(14),
  },
  {
    ...CHANGE,
    Nr: '#15',
    Navn: 'Uten grunnlag',
    'Ramme (MNOK)': breaks(null, 'frame/incomplete-change'),
    'Ny ramme (MNOK)': 12,
    'Endring (MNOK)': null,
    Begrunnelse: reason(15),
  },
  {
    ...CHANGE,
    Nr: '#16',
    Navn: 'Feil gjeldende ramme',
    'Ramme (MNOK)': breaks(11, 'frame/baseline-mismatch'),
    'Endring (MNOK)': 1,
    Begrunnelse: reason(16),
  },
  { ...CHANGE, Nr: '#17', Navn: 'Uten begrunnelse', Begrunnelse: breaks(null, 'frame/reason-missing') },
  {
    ...CHANGE,
    Nr: '#18',
    Navn: 'Tynn begrunnelse',
    Begrunnelse: breaks('Økte kostnader.', 'frame/reason-thin'),
  },
  {
    ...CHANGE,
    Nr: '#19',
    Navn: 'Uten bakgrunn',
    Bakgrunn: breaks(null, 'frame/background-missing'),
    Begrunnelse: reason(19),
  },
  {
    ...CHANGE,
    Nr: '#20',
    Navn: 'Bare ja',
    Konsekvens: breaks('Ved ja blir løsningen ferdig.', 'frame/consequence-missing'),
    Begrunnelse: reason(20),
  },
  {
    ...CHANGE,
    Nr: '#21',
    Navn: 'Ikke i behovsgruppen',
    'Behandlet i behovsgruppen': breaks(null, 'frame/needs-group-missing'),
    Begrunnelse: reason(21),
  },
  {
    ...CHANGE,
    Nr: '#22',
    Navn: 'Over taket',
    'Tak (MNOK)': '< 12',
    'Ny ramme (MNOK)': breaks(12, 'frame/cap-exceeded'),
    Begrunnelse: reason(22),
  },
  {
    ...SOUND,
    Nr: '#23',
    Navn: 'Brukt for mye',
    'Forbruk (MNOK)': breaks(11, 'frame/spent-over-frame'),
    'Restprognose (MNOK)': 0,
  },
  {
    ...SOUND,
    Nr: '#24',
    Navn: 'Prognose over',
    'Restprognose (MNOK)': breaks(7, 'frame/forecast-over-frame'),
  },
  {
    ...CHANGE,
    Nr: '#25',
    Navn: 'Under forbruket',
    'Ny ramme (MNOK)': breaks(3, 'frame/below-spent', 'frame/large-change'),
    'Endring (MNOK)': -7,
    Begrunnelse: reason(25),
  },
  {
    ...CHANGE,
    Nr: '#26',
    Navn: 'Stor endring',
    'Ny ramme (MNOK)': breaks(13, 'frame/large-change'),
    'Endring (MNOK)': 3,
    Begrunnelse: reason(26),
  },
  {
    ...CHANGE,
    Nr: '#27',
    Navn: 'Uten drift',
    'Drift og forvaltning': breaks(null, 'frame/running-costs-missing'),
    Begrunnelse: reason(27),
  },
  {
    ...CHANGE,
    Nr: '#28',
    Navn: 'Hvem betaler',
    Finansiering: breaks(null, 'funding/missing'),
    Begrunnelse: reason(28),
  },
  // Nothing is asked of the board, so nobody need say yet who pays.
  { ...SOUND, Nr: '#32', Navn: 'Ikke til beslutning', Finansiering: null },
  {
    ...SOUND,
    Nr: '#29',
    Navn: 'Uklart',
    Finansiering: breaks('Programmidler eller medlemsavgift', 'funding/unclear'),
  },
  {
    ...SOUND,
    Nr: '#30',
    Navn: 'Går ikke opp',
    Finansiering: breaks('Programmidler 5 MNOK og medlemsavgift 4 MNOK', 'funding/sum-mismatch'),
  },
];

/** A needs queue in which nearly every row has one fault, each marked where it stands. */
export function juneWithFaults(): Scenario {
  return markedWorkbook({
    Kø: [['Behovskø 2022'], [], HEADERS, ...needs.map((row) => HEADERS.map((header) => row[header] ?? null))],
    Vedtakslogg: [
      ['Dato', 'Sak', 'Behov', 'Type', 'Fra', 'Til', 'Tekst'],
      ['10.06.2021', '9/21', '#16', 'Gjennomføring', null, 10, 'Gjennomføring av #16.'],
    ],
    Møter: [
      ['Møte', 'Organ', 'Dato', 'Sted'],
      ['3/22', 'Programstyret', '09.06.2022', 'Oslo'],
    ],
  });
}
