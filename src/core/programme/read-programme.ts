import { yearOf } from '../calendar/days';
import type { CheckOptions } from '../check-options';
import { Fault } from '../fault';
import { findTables, type FoundTable, unitOf } from '../mapping/find-tables';
import type { ColumnSetting } from '../mapping/known-headers';
import { settingsFor } from '../settings/settings';
import { definitionOf, type TableKind } from '../tables/tables';
import {
  addressAt,
  formulaAt,
  numberFormatAt,
  type SheetSnapshot,
  valueAt,
  type WorkbookSnapshot,
} from '../workbook/snapshot';
import type { Programme, ReadingContext, Row } from './programme';
import { readCell } from './read-cell';
import { type Reading, valueOf } from './reading';
import { usedTables } from './used-tables';

/**
 * Reads the workbook's tables.
 * @throws {Fault} `no-needs-table`
 */
export function readNeedsQueue(snapshot: WorkbookSnapshot, options: CheckOptions): Programme {
  const { columns } = settingsFor(snapshot, options.settings ?? null).settings;
  const context = { today: options.today, meeting: options.meeting ?? null };
  const programme = readProgramme(snapshot, context, columns);
  if (!programme.tables.some(({ kind }) => kind === 'needs')) {
    throw new Fault({ code: 'no-needs-table', file: options.file ?? '' });
  }
  return programme;
}

/** Finds the tables of the workbook and reads every row of them. */
function readProgramme(
  snapshot: WorkbookSnapshot,
  context: ReadingContext,
  columns: readonly ColumnSetting[],
): Programme {
  const tables = usedTables(snapshot, findTables(snapshot, columns));
  const rows = <K extends TableKind>(kind: K, year: number | null): readonly Row<K>[] =>
    tables.filter((table) => table.kind === kind).flatMap((table) => readRows(snapshot, table, kind, year));
  const economy = rows('economy', null);
  const year = onlyYear(economy) ?? yearOf(context.meeting ?? context.today);
  return {
    tables,
    economy,
    needs: rows('needs', year),
    cases: rows('cases', year),
    meetings: rows('meetings', year),
    resolutions: rows('resolutions', year),
  };
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
  year: number | null,
): readonly Row<K>[] {
  const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
  if (!sheet) return [];
  return table.dataRows.map((row) => readRow(snapshot, sheet, table, kind, row, year));
}

function readRow<K extends TableKind>(
  snapshot: WorkbookSnapshot,
  sheet: SheetSnapshot,
  table: FoundTable,
  kind: K,
  row: number,
  year: number | null,
): Row<K> {
  const { fields } = definitionOf(kind);
  const readings: Record<string, Reading<unknown>> = {};
  for (const [name, { type }] of Object.entries(fields)) {
    const column = table.mapping.columns.get(name);
    readings[name] = column
      ? readCell(type, {
          at: addressAt(sheet, row, column.column),
          value: valueAt(sheet, row, column.column),
          isFormula: formulaAt(sheet, row, column.column) !== '',
          numberFormat: numberFormatAt(sheet, row, column.column),
          dateSystem: snapshot.dateSystem,
          unit: unitOf(table, column),
          year: column.year ?? table.titleYear ?? year,
        })
      : { kind: 'absent' };
  }
  const [firstField = ''] = Object.keys(fields);
  const keyColumn = table.mapping.columns.get(firstField)?.column ?? table.area.left;
  // The loop above gives each field of the definition the reading of its own type.
  return { ...readings, at: addressAt(sheet, row, keyColumn) } as Row<K>;
}
