import { checkWorkbook } from '../../core/check';
import { type Paper, type PaperKind, type PaperRequest, readPaper } from '../../core/papers/paper';
import { day, type TestTables, workbookOf } from '../../core/testing/programme-of';
import type { TestRow } from '../../core/testing/snapshot-of';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import type { CheckedWorkbook } from '../make-paper';

const NEED_20: TestRow = {
  Nr: '#20',
  Navn: 'Tillitsanker',
  Område: 'Grunnmur',
  Ansvarlig: 'Seksjon A',
  Fase: 'Under gjennomføring',
  Ambisjonsnivå: 'Middels',
  'Ramme (MNOK)': 4.8,
  'Tak (MNOK)': 8,
  'Forbruk (MNOK)': 3.1,
  'Restprognose (MNOK)': 1.7,
  'Ny ramme (MNOK)': 6.8,
  Frist: 'april 2022',
  'Ny frist': 'desember 2022',
  Bakgrunn: 'Del 1 er bygget, men ikke satt i drift.\n- to regioner\n- én kommune',
  Begrunnelse: 'Anslaget manglet arbeidet med å sette løsningen i produksjon, og med nøklene.',
  Konsekvens: 'Ved ja: Del 1 settes i drift. Ved nei: Arbeidet stanser.',
  Finansiering: 'Programmidler',
  'Drift og forvaltning': '1,4 MNOK i året',
  'Behandlet i behovsgruppen': '24.05.2022',
  Tilråding: 'Tilrås.',
  'Avhenger av': '#24',
  'Avvik fra prosess': 'Lagt fram uten vedtak om modning.',
  Status: 'I rute',
};

const NEED_24: TestRow = {
  Nr: '#24',
  Navn: 'Dokumentdeling',
  Område: 'Datadeling',
  Ansvarlig: 'Seksjon B',
  Fase: 'Til beslutning',
  'Ramme (MNOK)': 7.9,
  Frist: 'mars 2023',
  Finansiering: 'Programmidler',
};

const TABLES: Omit<TestTables, 'needs'> = {
  economy: [
    {
      År: 2022,
      'Tildelt ramme (MNOK)': 170,
      'Overført fra i fjor (MNOK)': 3,
      'Styringsramme (P50) (MNOK)': 754,
      'Forbruk (MNOK)': 90,
      'Forbruk pr.': '31.05.2022',
      'Restprognose (MNOK)': 26,
    },
  ],
  cases: [
    {
      Sak: '15/22',
      Tittel: 'Godkjenning av innkalling',
      Type: 'Godkjenning',
      'Forslag til vedtak': 'Innkallingen godkjennes.',
      Møte: '3/22',
    },
    {
      Sak: '17/22',
      Tittel: 'Økt ramme for tillitsanker',
      Type: 'Beslutning',
      Ansvarlig: 'Programledelsen',
      Fra: '09.40',
      Til: '10.20',
      Behov: '#20',
      'Forslag til vedtak':
        '1. Rammen for #20 økes fra 4,8 MNOK til 6,8 MNOK.\n2. Det rapporteres i hvert møte.',
      Vedtak: 'Som foreslått.',
      Vedlegg: 'Vedlegg 1 Nytt estimat',
      Møte: '3/22',
      'Unntatt offentlighet': 'Offl. § 23',
    },
    {
      Sak: '18/22',
      Tittel: 'Dokumentdeling til gjennomføring',
      Type: 'Beslutning',
      Behov: '#24',
      Møte: '3/22',
    },
  ],
  meetings: [
    { Møte: '3/22', Organ: 'Programstyret', Dato: '09.06.2022', Fra: '09.00', Til: '11.30', Sted: 'Fjorden' },
  ],
  log: [
    {
      Dato: '10.06.2021',
      Sak: '9/21',
      Behov: '#20',
      Type: 'gjennomføring',
      Til: 4.8,
      Tekst: 'Gjennomføring besluttet.',
    },
  ],
  actions: [
    {
      Dato: '07.04.2022',
      Beskrivelse: 'Avklare hvem som betaler',
      Ansvarlig: 'Seksjon A',
      Frist: 'juni 2022',
      Status: 'Lukket',
      Utfall: 'Programmet betaler.',
    },
  ],
  products: [
    {
      Nr: '1',
      Navn: 'Tillitsanker',
      'Behov og verdi': 'Færre pålogginger.',
      'Opprinnelig start': 'Q1 2022',
      'Opprinnelig slutt': 'Q2 2022',
      'Revidert start': 'Q1 2022',
      'Revidert slutt': 'Q4 2022',
      Årsak: 'Nøklene måtte bygges på nytt.',
    },
  ],
  measures: [
    { ID: 'JD-1', Navn: 'Grunnmur', Modenhet: 'Modent', Rangering: 1, Kostnad: 500, Liste: 'minimum' },
    {
      ID: 'JD-2',
      Navn: 'Innsyn',
      Modenhet: 'Umodent',
      Rangering: 2,
      Kostnad: 300,
      Liste: 'pluss',
      Forutsetter: 'JD-1',
    },
    { ID: 'JD-3', Navn: 'Arkiv', Modenhet: 'Umodent', Rangering: 3, Kostnad: 10 },
  ],
  portfolio: [
    {
      Tiltak: 'Felles journal',
      Eier: 'Region Vest',
      'Digitalisering vesentlig': 'Ja',
      'Krever samordning': 'Nei',
      Segment: 'Samstyring',
      Status: 'Rød',
      Risiko: 'Leverandøren er forsinket.',
      Avhengighet: 'Tillitsanker',
      Kritikalitet: 'Høy',
      Frist: '2023',
      Oppfølging: 'Møte i juni.',
    },
  ],
  milestones: [{ Nr: 'M1', Dato: 'juni 2022', Resultat: 'Del 1 i drift', Behandles: 'Programstyret' }],
  risks: [
    {
      Nr: 'R1',
      Beskrivelse: 'For få folk',
      Nivå: 'Høy',
      Trend: 'Økende',
      Tiltak: 'Ansette',
      Ansvarlig: 'Seksjon A',
    },
  ],
};

/** A small workbook that has all the tables, so that every list of every document has something in it. Invented. */
export const FULL_WORKBOOK = fullWorkbook();

/** The same workbook, with other cells in the row of #20. */
export function fullWorkbook(changes: TestRow = {}): WorkbookSnapshot {
  return workbookOf({ ...TABLES, needs: [{ ...NEED_20, ...changes }, NEED_24] });
}

const options = { today: day('2022-06-01'), meeting: day('2022-06-09'), file: 'behov.xlsx' };

/** The full workbook, read and checked on the day before the papers go out. */
export const CHECKED = checkedFrom(FULL_WORKBOOK);

export function checkedFrom(snapshot: WorkbookSnapshot): CheckedWorkbook {
  return { snapshot, result: checkWorkbook(snapshot, options), options };
}

/** One request for each kind of paper, in the order in which they are made. */
export const REQUESTS: readonly (readonly [PaperKind, PaperRequest])[] = [
  ['frame-change', { kind: 'memo', case: '17/22' }],
  ['need', { kind: 'memo', case: '18/22' }],
  ['case', { kind: 'memo', case: '15/22' }],
  ['status', { kind: 'status' }],
  ['plan', { kind: 'plan' }],
  ['priorities', { kind: 'priorities' }],
  ['agenda', { kind: 'agenda' }],
  ['minutes', { kind: 'minutes' }],
  ['portfolio', { kind: 'portfolio' }],
  ['control', { kind: 'control' }],
];

/** One paper of each kind. */
export const PAPERS: readonly (readonly [PaperKind, Paper])[] = REQUESTS.map(([kind, request]) => [
  kind,
  readPaper(FULL_WORKBOOK, request, options),
]);
