import { isIsoDate } from '../calendar/days';
import type { IsoDate } from '../calendar/iso-date';
import { checkWorkbook } from '../check';
import type { CheckOptions } from '../check-options';
import type { CheckResult } from '../check-result';
import type { Finding } from '../rules/finding';
import { cellName } from '../workbook/address';
import { valueAt, type WorkbookSnapshot } from '../workbook/snapshot';
import { snapshotOf, tableOf, type TestCell, type TestRow } from './snapshot-of';

/** A need in which there is nothing to find, and nothing proposed. */
const SOUND_NEED: TestRow = {
  Nr: 1,
  Navn: 'Oppslag i legemiddellisten',
  Ansvarlig: 'Direktoratet',
  Fase: 'Under gjennomføring',
  Ambisjonsnivå: 'Middels',
  'Ramme (MNOK)': 10,
  'Tak (MNOK)': null,
  'Forbruk (MNOK)': 4,
  'Restprognose (MNOK)': 6,
  'Ny ramme (MNOK)': null,
  'Endring (MNOK)': null,
  Frist: '30.09.2022',
  'Ny frist': null,
  Bakgrunn: null,
  Begrunnelse: null,
  Konsekvens: null,
  Finansiering: 'Programmidler',
  'Drift og forvaltning': null,
  'Behandlet i behovsgruppen': null,
  'Avhenger av': null,
};

/** What a sound change has beside the need itself. */
const SOUND_CHANGE: TestRow = {
  'Ny ramme (MNOK)': 12,
  'Endring (MNOK)': 2,
  Bakgrunn: 'Behovet ble vedtatt til gjennomføring i fjor høst.',
  Konsekvens: 'Ved ja blir løsningen ferdig i september. Ved nei stanser arbeidet før alle har fått den.',
  'Drift og forvaltning': 'Ingen endring i kostnadene etterpå.',
  'Behandlet i behovsgruppen': '02.06.2022',
};

/** A sound row without a change; what is given goes before it. */
export function need(values: TestRow = {}): TestRow {
  return { ...SOUND_NEED, ...values };
}

/** A sound row with a change from 10 to 12 MNOK; what is given goes before it. */
export function change(values: TestRow = {}): TestRow {
  return {
    ...SOUND_NEED,
    ...SOUND_CHANGE,
    Begrunnelse: reasonOf(values['Nr'] ?? SOUND_NEED['Nr']),
    ...values,
  };
}

/** Each need has a reason of its own. */
function reasonOf(id: TestCell | undefined): string {
  return `Estimatet for ${JSON.stringify(id)} tok ikke med arbeidet med å flytte oppslagene, som ble nødvendig da registeret ble lagt om.`;
}

/** A ripe measure of the minimum list that presupposes nothing; what is given goes before it. */
export function measure(id: string, rank: number | string, values: TestRow = {}): TestRow {
  return {
    ID: id,
    Navn: `Tiltak ${id}`,
    Modenhet: 'Modent',
    Rangering: rank,
    'Kostnad (MNOK)': 10,
    Forutsetter: '',
    Liste: 'Minimum',
    ...values,
  };
}

/** The row without some of its columns; where no row has a column, the table has none. */
export function without(row: TestRow, ...headers: readonly string[]): TestRow {
  return Object.fromEntries(Object.entries(row).filter(([header]) => !headers.includes(header)));
}

export interface TestTables {
  readonly needs: readonly TestRow[];
  readonly economy?: readonly TestRow[];
  readonly cases?: readonly TestRow[];
  readonly meetings?: readonly TestRow[];
  readonly log?: readonly TestRow[];
  readonly actions?: readonly TestRow[];
  readonly products?: readonly TestRow[];
  readonly measures?: readonly TestRow[];
  readonly portfolio?: readonly TestRow[];
  readonly milestones?: readonly TestRow[];
  readonly risks?: readonly TestRow[];
}

const SHEETS: readonly (readonly [kind: keyof TestTables, sheet: string])[] = [
  ['needs', 'Behovskø'],
  ['economy', 'Økonomi'],
  ['cases', 'Saker'],
  ['meetings', 'Møter'],
  ['log', 'Vedtakslogg'],
  ['actions', 'Aksjoner'],
  ['products', 'Produktkø'],
  ['measures', 'Tiltak'],
  ['portfolio', 'Portefølje'],
  ['milestones', 'Milepæler'],
  ['risks', 'Risiko'],
];

/** A workbook with one table on each sheet. */
export function workbookOf(tables: TestTables): WorkbookSnapshot {
  return snapshotOf(
    Object.fromEntries(
      SHEETS.flatMap(([kind, sheet]) => {
        const rows = tables[kind];
        return rows ? [[sheet, tableOf(rows)]] : [];
      }),
    ),
  );
}

export function day(text: string): IsoDate {
  if (!isIsoDate(text)) throw new Error(`Not a day: ${text}`);
  return text;
}

/** The meeting of the tests is on 22 June 2022. */
const OPTIONS: CheckOptions = { today: day('2022-06-13'), meeting: day('2022-06-22') };

export function checked(
  tables: TestTables | WorkbookSnapshot,
  options: Partial<CheckOptions> = {},
): CheckResult {
  return checkWorkbook('needs' in tables ? workbookOf(tables) : tables, { ...OPTIONS, ...options });
}

/** What one rule finds. */
export function findingsOf(
  rule: string,
  tables: TestTables | WorkbookSnapshot,
  options: Partial<CheckOptions> = {},
): readonly Finding[] {
  return checked(tables, options).findings.filter((finding) => finding.rule === rule);
}

/**
 * What one rule finds, in short: `#20 Ny ramme (MNOK): same` for a cell of the needs queue whose header is in row 1,
 * `Saker B2: drift` elsewhere.
 */
export function found(
  rule: string,
  tables: TestTables | WorkbookSnapshot,
  options: Partial<CheckOptions> = {},
): readonly string[] {
  const workbook = 'needs' in tables ? workbookOf(tables) : tables;
  return findingsOf(rule, workbook, options).map(({ at, need: id, message }) => {
    const queue = workbook.sheets.find(({ name }) => name === 'Behovskø');
    const header = queue && at.sheet === queue.name && at.row > 0 ? valueAt(queue, 0, at.column) : null;
    const place = typeof header === 'string' ? `#${id ?? '?'} ${header}` : `${at.sheet} ${cellName(at)}`;
    return `${place}: ${message}`;
  });
}
