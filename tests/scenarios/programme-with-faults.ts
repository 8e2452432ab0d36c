import { breaks, markedWorkbook, type Scenario, type ScenarioCell } from './marked-workbook';

type Rows = readonly (readonly ScenarioCell[])[];

const NEEDS: Rows = [
  ['Nr', 'Navn', 'Ansvarlig', 'Fase', 'Ramme (MNOK)', 'Forbruk (MNOK)', 'Frist', 'Finansiering'],
  ['#1', 'Prøvesvar', 'Seksjon A', 'Under gjennomføring', 10, 4, 'desember 2022', 'Programmidler'],
  ['#2', 'Tillitsanker', 'Seksjon B', 'Under gjennomføring', 8, 3, 'desember 2022', 'Programmidler'],
];

const ACTIONS: Rows = [
  ['Dato', 'Beskrivelse', 'Ansvarlig', 'Frist', 'Status', 'Utfall', 'Behov', 'Sak'],
  ['24.05.2022', 'Avklare hvem som betaler', 'Direktoratet', 'Q3/Q4 22', 'Åpen', null, '#1', '12/22'],
  [
    '24.05.2022',
    'Svare fylkene',
    breaks(null, 'action/owner-missing'),
    '01.09.2022',
    'Pågår',
    null,
    null,
    null,
  ],
  ['24.05.2022', 'Hente tall', 'Seksjon A', breaks('mai 2022', 'action/overdue'), null, null, '#2', null],
  ['24.05.2022', 'Melde inn risiko', 'Seksjon A', 'mai 2022', null, 'Meldt inn i juni', null, null],
  [
    '24.05.2022',
    'Oppdatere plan',
    'Seksjon B',
    'mai 2022',
    'Ferdig',
    breaks('–', 'action/closed-without-outcome'),
    null,
    null,
  ],
  [
    '24.05.2022',
    'Be om møte',
    'Seksjon B',
    breaks('Så fort som mulig', 'schedule/not-a-deadline'),
    'Åpen',
    null,
    null,
    null,
  ],
  [
    breaks('31.06.2022', 'schedule/date-invalid'),
    'Sende referat',
    'Sekretariatet',
    'juni 2022',
    'Åpen',
    null,
    null,
    null,
  ],
  ['24.05.2022', 'Lukket for lenge siden', null, 'snarest', 'Lukket', 'Ikke lenger aktuelt', null, null],
];

const PRODUCTS: Rows = [
  ['Nr', 'Navn', 'Behov og verdi', 'Opprinnelig plan', 'Revidert plan', 'Årsak'],
  [
    1,
    'Oppslag',
    'Raskere svar',
    'Pilot Q1 2022, alle innen juni 2022',
    'Pilot Q1 2022, alle innen juni 2022',
    null,
  ],
  [2, 'Varsling', 'Færre feil', 'april 2022', breaks('desember 2022', 'plan/slip'), 'Venter på registeret'],
  [
    3,
    'Rapport',
    'Oversikt',
    'Q2 2022',
    breaks('Pilot Q2 2022, resten i Q1 2023', 'plan/slip'),
    breaks(null, 'plan/reason-missing'),
  ],
  [4, 'Innsyn', 'Åpenhet', 'Q4 2022', 'Q3 2022', null],
];

const MEASURES: Rows = [
  ['ID', 'Navn', 'Modenhet', 'Rangering', 'Kostnad (MNOK)', 'Forutsetter', 'Liste'],
  ['JD-1', 'Felles innlogging', 'Modent', 1, 40, null, 'Minimum'],
  ['JD-2', 'Felles varsling', 'Umodent', breaks(2, 'priority/immature-first'), 30, 'JD-1', 'Minimum'],
  [
    'JD-3',
    'Innsynsløsning',
    'Modent',
    3,
    breaks(35, 'priority/list-over-frame'),
    breaks('JD-1 – JD-3', 'priority/prerequisite-cycle'),
    'Minimum',
  ],
  ['JD-4', 'Fullmakter', 'Mindre modent', 4, 10, breaks('SKD-9', 'priority/prerequisite-unknown'), 'Pluss'],
  [
    'JD-5',
    'Arkiv',
    'Umodent',
    breaks(4, 'priority/rank'),
    breaks('mye', 'frame/amount-invalid'),
    'JD-4 og ny lov',
    'Pluss',
  ],
  ['JD-6', 'Statistikk', 'Umodent', 6, 5, null, 'Pluss'],
];

const PORTFOLIO: Rows = [
  [
    'Tiltak',
    'Eier',
    'Digitalisering vesentlig',
    'Krever samordning',
    'Segment',
    'Status',
    'Risiko',
    'Oppfølging',
  ],
  ['Nasjonal pasientoversikt', 'Direktoratet', 'Ja', 'Ja', 'Samstyring', 'Grønn', null, null],
  ['Bygg for arkivet', 'Etaten', breaks('Nei', 'portfolio/criteria'), 'Ja', 'Observasjon', 'Gul', null, null],
  [
    'Kjernejournal',
    'Direktoratet',
    'ja',
    breaks(null, 'portfolio/criteria'),
    'Koordinering',
    'Rød',
    'Høy',
    'Ny plan i august',
  ],
  [
    'Fritt valg',
    'Fylkene',
    'Ja',
    'Ja',
    'Koordinering',
    'Rød',
    'Høy',
    breaks(null, 'portfolio/red-without-action'),
  ],
];

/** What goes with the queue in a programme that follows up, plans and ranks: one fault of each kind, and near misses. */
export function programmeWithFaults(): Scenario {
  return markedWorkbook({
    Behovskø: NEEDS,
    Økonomi: [
      ['År', 'Tildelt ramme', 'Styringsramme (P50)'],
      [2022, 170, 100],
    ],
    Møter: [
      ['Møte', 'Organ', 'Dato', 'Sted'],
      ['4/22', 'Programstyret', '22.06.2022', 'Oslo'],
    ],
    Aksjonsliste: [['Aksjoner etter møtet 24. mai'], [], ...ACTIONS],
    Produktkø: PRODUCTS,
    Prioritering: MEASURES,
    Portefølje: PORTFOLIO,
    Milepæler: [
      ['Nr', 'Dato', 'Resultat', 'Behandles'],
      [1, 'Q3 2022', 'Oppslag for alle', 'Programstyret'],
      [2, breaks('31.09.2022', 'schedule/date-invalid'), 'Varsling i pilot', 'Programstyret'],
    ],
    Risiko: [
      ['Nr', 'Beskrivelse', 'Nivå', 'Trend', 'Tiltak', 'Ansvarlig'],
      [1, 'Registeret blir forsinket', 'Høy', 'Økende', 'Reserveløsning', 'Seksjon A'],
    ],
  });
}
