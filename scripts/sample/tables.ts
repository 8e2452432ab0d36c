import { CASES, MEETINGS, resolutions } from './meetings-and-cases';
import { ECONOMY, NEEDS } from './needs';
import type { SampleNeed } from './sample-need';

/** A cell of the sample; `day` is `YYYY-MM-DD`, `shows` the value that the formula has when the file is opened. */
export type SampleCell =
  | string
  | number
  | null
  | { readonly day: string }
  | { readonly formula: string; readonly shows: string | number };

export interface SampleColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly kind: 'text' | 'source' | 'short' | 'money' | 'proposal' | 'change' | 'number' | 'day';
  /** What a person can choose from in the column. */
  readonly choices?: readonly string[];
}

/** A sheet with a title, a line about it, and one Excel table. */
export interface SampleTable {
  readonly sheet: string;
  /** The Excel table's name. */
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly columns: readonly SampleColumn[];
  readonly rows: readonly (readonly SampleCell[])[];
  /** Columns kept in sight when scrolling sideways. */
  readonly frozenColumns: number;
  /** Headers of the columns that the table's last row sums. */
  readonly sums?: readonly string[];
}

type ColumnOf<T> = SampleColumn & { readonly cell: (row: T) => SampleCell };

const column = <T>(
  header: string,
  width: number,
  kind: SampleColumn['kind'],
  cell: (row: T) => SampleCell | undefined,
  choices?: readonly string[],
): ColumnOf<T> => ({ header, width, kind, cell: (row) => cell(row) ?? null, ...(choices && { choices }) });

function table<T>(
  head: Pick<SampleTable, 'sheet' | 'name' | 'title' | 'about'> &
    Partial<Pick<SampleTable, 'frozenColumns' | 'sums'>>,
  rows: readonly T[],
  columns: readonly ColumnOf<T>[],
): SampleTable {
  return {
    frozenColumns: 0,
    ...head,
    columns,
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  };
}

const SOURCE = 'Kilde';
const INVENTED = 'Oppdiktet';
const PHASES = [
  ...['Foreslått', 'Til modning', 'Under modning', 'Til beslutning', 'Under gjennomføring', 'Gjennomført'],
  ...['Avvist', 'Utsatt', 'Stoppet'],
];

const needsTable = table<SampleNeed>(
  {
    sheet: 'Behovskø',
    name: 'Behov',
    title: 'Behovskø, programmet 2022',
    about: 'Alle beløp i MNOK. Kolonnen Kilde sier hva som er publisert og hva som er oppdiktet.',
    frozenColumns: 2,
    sums: ['Ramme (MNOK)', 'Forbruk (MNOK)', 'Restprognose (MNOK)'],
  },
  NEEDS,
  [
    column('Nr', 7, 'short', ({ id }) => `#${id}`),
    column('Navn', 34, 'text', ({ name }) => name),
    column('Område', 19, 'text', ({ area }) => area),
    column('Ansvarlig', 27, 'text', ({ owner }) => owner),
    column('Fase', 20, 'text', ({ phase }) => phase, PHASES),
    column('Ambisjonsnivå', 14, 'text', ({ ambition }) => ambition, ['Lavt', 'Middels', 'Høyt']),
    column('Prioritet', 10, 'number', ({ priority }) => priority),
    column('Ramme (MNOK)', 11, 'money', ({ frame }) => frame),
    column('Tak (MNOK)', 9, 'short', ({ cap }) => cap),
    column('Forbruk (MNOK)', 11, 'money', ({ spent }) => spent),
    column('Restprognose (MNOK)', 14, 'money', ({ remaining }) => remaining),
    column('Ny ramme (MNOK)', 11, 'proposal', ({ proposed }) => proposed),
    column('Endring (MNOK)', 11, 'change', ({ frame, proposed }) => ({
      formula: '=IF([@[Ny ramme (MNOK)]]="","",[@[Ny ramme (MNOK)]]-[@[Ramme (MNOK)]])',
      // As Excel calculates it: 11.4 - 8.1 is not quite 3.3 in its numbers, nor in ours.
      shows: frame === undefined || proposed === undefined ? '' : proposed - frame,
    })),
    column('Frist', 16, 'text', ({ deadline }) => deadline),
    column('Ny frist', 16, 'text', ({ newDeadline }) => newDeadline),
    column('Bakgrunn', 44, 'text', ({ background }) => background),
    column('Begrunnelse', 48, 'text', ({ reason }) => reason),
    column('Konsekvens', 48, 'text', ({ consequence }) => consequence),
    column('Finansiering', 26, 'text', ({ funding }) => funding),
    column('Drift og forvaltning', 30, 'text', ({ runningCosts }) => runningCosts),
    column('Behandlet i behovsgruppen', 15, 'day', ({ needsGroup }) =>
      needsGroup === undefined ? null : { day: needsGroup },
    ),
    column('Tilråding', 26, 'text', ({ recommendation }) => recommendation),
    column('Vedtak modning', 13, 'text', ({ maturing }) => maturing),
    column('Vedtak gjennomføring', 15, 'text', ({ execution }) => execution),
    column('Avvik fra prosess', 34, 'text', ({ deviation }) => deviation),
    column('Avhenger av', 13, 'text', ({ dependsOn }) => dependsOn),
    column('Status', 28, 'text', ({ status }) => status),
    column('Merknad', 30, 'text', ({ note }) => note),
    column(SOURCE, 34, 'source', ({ published }) =>
      published === null ? INVENTED : `Publisert: ${lowerFirst(published)}. Resten er oppdiktet.`,
    ),
  ],
);

const economyTable = table<typeof ECONOMY>(
  {
    sheet: 'Økonomi',
    name: 'Økonomi',
    title: 'Programmets økonomi',
    about: 'Alle beløp i MNOK. Ubrukte midler overføres til neste år.',
  },
  [ECONOMY],
  [
    column('År', 8, 'number', ({ year }) => year),
    column('Tildelt ramme (MNOK)', 14, 'money', ({ allocation }) => allocation),
    column('Overført fra i fjor (MNOK)', 14, 'money', () => null),
    column('Styringsramme (P50) (MNOK)', 16, 'money', ({ steeringFrame }) => steeringFrame),
    column('Kostnadsramme besluttede (MNOK)', 18, 'money', () => ({
      formula: '=SUM(Behov[Ramme (MNOK)])',
      shows: Number(NEEDS.reduce((sum, { frame = 0 }) => sum + frame, 0).toPrecision(15)),
    })),
    column('Forbruk (MNOK)', 12, 'money', ({ spent }) => spent),
    column('Forbruk pr.', 13, 'day', ({ spentAsOf }) => ({ day: spentAsOf })),
    column('Restprognose (MNOK)', 14, 'money', ({ remaining }) => remaining),
    column('Årsprognose (MNOK)', 14, 'money', ({ spent, remaining }) => ({
      formula: '=[@[Forbruk (MNOK)]]+[@[Restprognose (MNOK)]]',
      shows: spent + remaining,
    })),
    column('Disponibelt (MNOK)', 14, 'money', ({ allocation, spent, remaining }) => ({
      formula: '=[@[Tildelt ramme (MNOK)]]-[@[Årsprognose (MNOK)]]',
      shows: allocation - spent - remaining,
    })),
    column(SOURCE, 18, 'source', () => 'Publisert'),
  ],
);

const casesTable = table(
  {
    sheet: 'Saker',
    name: 'Saker',
    title: 'Saker til programstyret 9. juni 2022',
    about:
      'I den rekkefølgen sakene skal behandles. Oppdiktet, bortsett fra det saken om #20 og #23 skal vedta.',
    frozenColumns: 2,
  },
  CASES,
  [
    column('Sak', 9, 'short', ({ number }) => number),
    column('Tittel', 40, 'text', ({ title }) => title),
    column('Type', 14, 'text', ({ type }) => type),
    column('Ansvarlig', 24, 'text', ({ responsible }) => responsible),
    column('Fra', 8, 'short', ({ from }) => from),
    column('Til', 8, 'short', ({ to }) => to),
    column('Behov', 13, 'text', ({ needs }) => needs),
    column('Forslag til vedtak', 60, 'text', ({ proposedResolution }) => proposedResolution),
    column('Vedtak', 24, 'text', () => null),
    column('Vedlegg', 30, 'text', ({ attachments }) => attachments),
    column('Møte', 8, 'short', ({ meeting }) => meeting),
    column('Arkivnr', 14, 'text', ({ archiveNumber }) => archiveNumber),
    column('Unntatt offentlighet', 14, 'text', () => null),
  ],
);

const meetingsTable = table(
  {
    sheet: 'Møter',
    name: 'Møter',
    title: 'Møter i programstyret',
    about: 'Møtet i juni 2022 er publisert. Dager, klokkeslett og steder er oppdiktet.',
  },
  MEETINGS,
  [
    column('Møte', 9, 'short', ({ id }) => id),
    column('Organ', 20, 'text', ({ body }) => body),
    column('Dato', 14, 'day', ({ day }) => ({ day })),
    column('Fra', 9, 'short', ({ from }) => from),
    column('Til', 9, 'short', ({ to }) => to),
    column('Sted', 24, 'text', ({ place }) => place),
  ],
);

const logTable = table(
  {
    sheet: 'Vedtakslogg',
    name: 'Vedtakslogg',
    title: 'Vedtak i programstyret',
    about:
      'Rammer og tak i MNOK. Oppdiktet, bortsett fra rammene for #20 og #23, taket for #17 og fristen for #15.',
  },
  resolutions(
    NEEDS.flatMap(({ id, name, frame, firstFrame = frame }) =>
      firstFrame === undefined ? [] : [{ id, name, frame: firstFrame }],
    ),
  ),
  [
    column('Dato', 14, 'day', ({ day }) => ({ day })),
    column('Sak', 9, 'short', (row) => row.case),
    column('Behov', 9, 'short', ({ need }) => need),
    column('Type', 16, 'text', ({ type }) => type),
    column('Fra', 16, 'money', ({ from }) => from),
    column('Til', 16, 'money', ({ to }) => to),
    column('Tekst', 70, 'text', ({ text }) => text),
  ],
);

export const TABLES: readonly SampleTable[] = [needsTable, economyTable, casesTable, meetingsTable, logTable];

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
