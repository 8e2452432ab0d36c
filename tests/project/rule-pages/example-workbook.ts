import { snapshotOf, type TestCell, type TestRow } from '../../../src/core/testing/snapshot-of';
import type { CellAddress } from '../../../src/core/workbook/address';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import type { ExampleTable } from './example-table';
import type { Example } from './read-page';

/** The workbook that the example shows, and in which all that it does not show is as it should be. */
export function exampleWorkbook({ tables }: Example): WorkbookSnapshot {
  const hasQueue = tables.some(({ sheet }) => sheet === QUEUE);
  const grids = tables.map((table): readonly [string, Grid] => [table.sheet, gridOf(table)]);
  const workbook = snapshotOf(Object.fromEntries(hasQueue ? grids : [[QUEUE, SOUND_QUEUE], ...grids]));
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const table = tables.find((one) => one.sheet === sheet.name);
      if (!table) return sheet;
      const rows = sheet.values.length;
      const area = { top: 0, left: 0, rows, columns: sheet.values[0]?.length ?? 0 };
      const excelTable = { name: 'Tabell1', area, hasHeader: true, hasTotals: false };
      const { hiddenRows, merges, isExcelTable } = table;
      return { ...sheet, hiddenRows, merges, tables: isExcelTable ? [excelTable] : [] };
    }),
  };
}

/** The cells that the example says a finding points at. */
export function markedCells({ tables }: Example): readonly CellAddress[] {
  return tables.flatMap(({ sheet, headers, rows }) =>
    [headers, ...rows].flatMap((cells, row) =>
      cells.flatMap(({ isMarked }, column) => (isMarked ? [{ sheet, row, column }] : [])),
    ),
  );
}

type Grid = readonly (readonly TestCell[])[];

const QUEUE = 'Behovskø';

/** The table as shown, and to the right of it the columns that are not. */
function gridOf({ sheet, headers, rows, isWhole }: ExampleTable): Grid {
  const shown = headers.map(({ cell }) => (typeof cell === 'string' ? cell : ''));
  const values = rows.map((row) => row.map(({ cell }) => cell));
  if (isWhole) return [shown, ...values];
  const fills = values.map((cells, at): TestRow => {
    const row = Object.fromEntries(shown.map((header, column) => [header, cells[column] ?? null]));
    const isRow = cells.some((cell) => cell !== null) && !cells.includes('Sum');
    return isRow ? (FILL[sheet]?.(row, at + 1) ?? {}) : {};
  });
  const filled = [...new Set(fills.flatMap(Object.keys))].filter((header) => !shown.includes(header));
  return [
    [...shown, ...filled],
    ...values.map((cells, at) => [...cells, ...filled.map((header) => fills[at]?.[header] ?? null)]),
  ];
}

/** What a sound row of each sheet has in the columns that an example may leave out. */
const FILL: Readonly<Record<string, (row: TestRow, number: number) => TestRow>> = {
  [QUEUE]: (row, number) => ({
    ...{ Navn: `Oppslag ${number}`, Ansvarlig: 'Direktoratet', Fase: 'Under gjennomføring' },
    ...{ Finansiering: 'Programmidler', ...(proposesFrame(row) && changeTexts(number)) },
  }),
  Økonomi: () => ({ År: 2022, 'Tildelt ramme (MNOK)': 170 }),
  Saker: (_row, number) => ({
    ...{ Sak: `${number}/22`, Tittel: 'Endret ramme', Type: 'Beslutning' },
    ...{ 'Forslag til vedtak': 'Programstyret godkjenner rammen.' },
  }),
  Møter: () => ({ Organ: 'Programstyret' }),
  Vedtakslogg: () => ({ Dato: '10.11.2021', Sak: '9/21', Behov: '#20' }),
};

function proposesFrame(row: TestRow): boolean {
  return Object.entries(row).some(([header, cell]) => /^(?:Ny ramme|Endring)/.test(header) && cell !== null);
}

function changeTexts(number: number): TestRow {
  return {
    Bakgrunn: 'Behovet ble vedtatt til gjennomføring i fjor høst.',
    Begrunnelse: `Estimatet tok ikke med arbeidet med å flytte ${number} oppslag, som ble nødvendig da registeret ble lagt om.`,
    Konsekvens: 'Ved ja blir løsningen ferdig i september. Ved nei stanser arbeidet.',
    'Drift og forvaltning': 'Ingen endring i kostnadene etterpå.',
    'Behandlet i behovsgruppen': '02.06.2022',
  };
}

const SOUND_QUEUE: Grid = [
  ['Nr', 'Navn', 'Ansvarlig', 'Fase'],
  [20, 'Tillitsanker, del 1', 'Direktoratet', 'Under gjennomføring'],
  [23, 'Prøvesvar i kjernejournal', 'Direktoratet', 'Under gjennomføring'],
];
