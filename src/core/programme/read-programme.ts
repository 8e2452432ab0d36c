import { yearOf } from '../calendar/days';
import type { CheckOptions } from '../check-options';
import { Fault } from '../fault';
import { findTables, type FoundTable, unitOf } from '../mapping/find-tables';
import { settingsFor } from '../settings/settings-in-force';
import { type CaseNumbering, numberingOf } from '../references/case-numbering';
import { prefixedBodies } from '../references/prefixed-numbers';
import { definitionOf, type TableKind } from '../tables/tables';
import { type Vocabularies, withOwnWords } from '../vocabulary/vocabularies';
import {
  addressAt,
  coveredColumns,
  formulaAt,
  numberFormatAt,
  type SheetSnapshot,
  valueAt,
  type WorkbookSnapshot,
} from '../workbook/snapshot';
import { meetingDate } from './meeting-date';
import type { Programme, ReadingContext, Row } from './programme';
import { readCell } from './read-cell';
import { type Reading, valueOf } from './reading';
import { usedTables, type UsedTables } from './used-tables';

/**
 * Reads the workbook's tables.
 * @throws {Fault} `no-needs-table`
 */
export function readNeedsQueue(snapshot: WorkbookSnapshot, options: CheckOptions): Programme {
  const { columns, words, bodies, skipped } = settingsFor(snapshot, options.settings ?? null).settings;
  const context = { today: options.today, meeting: options.meeting ?? null };
  const tables = usedTables(snapshot, findTables(snapshot, columns), skipped);
  const programme = readProgramme(snapshot, context, tables, {
    vocabularies: withOwnWords(words),
    numbering: numberingOf(bodies.length > 0 ? bodies : prefixedBodies(caseNumbersIn(snapshot, tables.used))),
  });
  if (!programme.tables.some(({ kind }) => kind === 'needs')) {
    throw new Fault({ code: 'no-needs-table', file: options.file ?? '' });
  }
  return programme;
}

/** What stands in the columns of case numbers, as written. */
function caseNumbersIn({ sheets }: WorkbookSnapshot, tables: readonly FoundTable[]): readonly string[] {
  return tables.flatMap(({ kind, sheet: name, dataRows, mapping }) => {
    const sheet = sheets.find((one) => one.name === name);
    const column = kind === 'cases' ? mapping.columns.get('number')?.column : undefined;
    if (!sheet || column === undefined) return [];
    return dataRows.map((row) => {
      const value = valueAt(sheet, row, column);
      return typeof value === 'string' ? value : '';
    });
  });
}

/** Reads every row of the tables that are used. */
function readProgramme(
  snapshot: WorkbookSnapshot,
  context: ReadingContext,
  { used: tables, copies, skipped }: UsedTables,
  organisation: Organisation,
): Programme {
  const rows = <K extends TableKind>(kind: K, years: YearsAround): readonly Row<K>[] =>
    tables
      .filter((table) => table.kind === kind)
      .flatMap((table) => readRows(snapshot, table, kind, { years, ...organisation }));
  const economy = rows('economy', { economy: null, meeting: null });
  const ofEconomy = onlyYear(economy);
  const meetings = rows('meetings', { economy: ofEconomy, meeting: null });
  const meeting = meetingDate({ economy, meetings, cases: [] }, { ...context, given: context.meeting });
  // Today is nobody's meeting.
  const years = { economy: ofEconomy, meeting: meeting.from === 'today' ? null : yearOf(meeting.day) };
  return {
    tables,
    copies,
    skipped,
    numbering: organisation.numbering,
    economy,
    needs: rows('needs', years),
    cases: rows('cases', years),
    meetings,
    resolutions: rows('resolutions', years),
    actions: rows('actions', years),
    products: rows('products', years),
    measures: rows('measures', years),
    portfolio: rows('portfolio', years),
    milestones: rows('milestones', years),
    risks: rows('risks', years),
  };
}

/** What an organisation has decided of how cells are read. */
interface Organisation {
  readonly vocabularies: Vocabularies;
  readonly numbering: CaseNumbering;
}

interface Surroundings extends Organisation {
  readonly years: YearsAround;
}

/** The years that deadlines without one may be of, where neither their header nor the table's title says it. */
interface YearsAround {
  /** The one year of Økonomi. */
  readonly economy: number | null;
  readonly meeting: number | null;
}

/** The header's year, else the title's, else Økonomi's, else the meeting's; null where title and Økonomi disagree. */
function yearFor(
  header: number | null,
  title: number | null,
  { economy, meeting }: YearsAround,
): number | null {
  if (header !== null) return header;
  if (title !== null && economy !== null && title !== economy) return null;
  return title ?? economy ?? meeting;
}

/** A row of Økonomi tells its year itself. */
function ownYear(reading: Reading<unknown> | undefined): number | null {
  const year = reading && valueOf(reading);
  return typeof year === 'number' ? year : null;
}

function onlyYear(economy: readonly Row<'economy'>[]): number | null {
  const years = new Set(economy.map(({ year }) => valueOf(year)));
  const [year] = years;
  return years.size === 1 && year !== undefined ? year : null;
}

function readRows<K extends TableKind>(
  snapshot: WorkbookSnapshot,
  table: FoundTable,
  kind: K,
  surroundings: Surroundings,
): readonly Row<K>[] {
  const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
  if (!sheet) return [];
  return table.dataRows.map((row) => readRow(snapshot, sheet, table, kind, row, surroundings));
}

function readRow<K extends TableKind>(
  snapshot: WorkbookSnapshot,
  sheet: SheetSnapshot,
  table: FoundTable,
  kind: K,
  row: number,
  { years, vocabularies, numbering }: Surroundings,
): Row<K> {
  const { fields } = definitionOf(kind);
  const readings: Record<string, Reading<unknown>> = {};
  const isCovered = coveredColumns(sheet, row);
  for (const [name, { type }] of Object.entries(fields)) {
    const column = table.mapping.columns.get(name);
    // Of merged cells only the first holds what is written; that the others do not is one fault (`workbook/merged-cells`).
    const isRead = column && !isCovered(column.column);
    readings[name] = isRead
      ? readCell(type, {
          at: addressAt(sheet, row, column.column),
          value: valueAt(sheet, row, column.column),
          isFormula: formulaAt(sheet, row, column.column) !== '',
          numberFormat: numberFormatAt(sheet, row, column.column),
          dateSystem: snapshot.dateSystem,
          unit: unitOf(table, column),
          year: ownYear(readings['year']) ?? yearFor(column.year, table.titleYear, years),
          vocabularies,
          numbering,
        })
      : { kind: 'absent' };
  }
  const [firstField = ''] = Object.keys(fields);
  const keyColumn = table.mapping.columns.get(firstField)?.column ?? table.area.left;
  // The loop above gives each field of the definition the reading of its own type.
  return { ...readings, at: addressAt(sheet, row, keyColumn) } as Row<K>;
}
