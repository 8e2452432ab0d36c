import type { OwnCell, OwnCellContent, OwnColumn, OwnColumns } from '../core/enrichment/enrichment';
import { type LookName, lookOf } from '../core/enrichment/looks';
import { type OwnColumnName, ownHeader, ownTitle } from '../core/enrichment/own-names';
import { type FoundTable, unitOf } from '../core/mapping/find-tables';
import type { MoneyUnit } from '../core/money/unit';
import type { NeedRow } from '../core/programme/programme';
import { valueOf } from '../core/programme/reading';
import { numberFormatAt } from '../core/workbook/snapshot';
import { cell, headRow } from './cells';
import { columnCell } from './column-cells';
import type { EnrichmentSource, SheetPlan } from './plan-enrichment';
import { placedColumns, tableRows } from './place-columns';

const COLUMN_LOOKS: Readonly<Record<OwnColumnName, LookName>> = {
  change: 'signed',
  percent: 'percent',
  months: 'whole',
  available: 'amount',
  share: 'percent',
  case: 'text',
  state: 'text',
};

const WIDTHS: Readonly<Record<OwnColumnName, number>> = {
  change: 18,
  percent: 15,
  months: 15,
  available: 20,
  share: 18,
  case: 13,
  state: 22,
};

/** A needs queue's rows and what is added to them. */
interface NeedsTable {
  readonly table: FoundTable;
  readonly rows: readonly NeedRow[];
  readonly unit: MoneyUnit;
}

/** The computed columns of every needs queue; `unplaced` are those beside which there is no room. */
export function ownColumnsOf(
  source: EnrichmentSource,
  names: readonly OwnColumnName[],
): { readonly columns: readonly OwnColumns[]; readonly unplaced: readonly FoundTable[] } {
  const columns: OwnColumns[] = [];
  const unplaced: FoundTable[] = [];
  if (names.length === 0) return { columns, unplaced };
  for (const needs of needsTables(source)) {
    const places = placedColumns(source.snapshot, needs.table, names);
    if (!places) {
      unplaced.push(needs.table);
      continue;
    }
    const { table } = needs;
    columns.push({
      sheet: table.sheet,
      table: excelTableOf(source, table),
      rows: tableRows(table),
      columns: names.map((name) => ownColumn(source, needs, name, places.get(name) ?? 0)),
    });
  }
  return { columns, unplaced };
}

/** The same columns on a sheet of their own, a row for each need. */
export function computedSheet(
  source: EnrichmentSource,
  tables: readonly FoundTable[],
  names: readonly OwnColumnName[],
): SheetPlan {
  const { texts, language } = source;
  const { changes: t } = texts.enrichment;
  const needs = needsTables(source).filter(({ table }) => tables.includes(table));
  const unit = needs[0]?.unit ?? 'MNOK';
  const rows = needs.flatMap((of) =>
    of.rows.map((row): readonly OwnCell[] => [
      { ...cell(idText(row), 'link'), link: row.at },
      cell(valueOf(row.name), 'text'),
      ...names.map((name) => ({
        ...columnCell(source, row, name, of.unit, row.at.sheet),
        look: COLUMN_LOOKS[name],
      })),
    ]),
  );
  const numbers = names.flatMap((name, place) => (isNumber(name) ? [place + 2] : []));
  return {
    kind: 'computed',
    rows: [
      [cell(ownTitle('computed', language), 'title')],
      [cell(texts.enrichment.doNotWrite, 'note')],
      [],
      headRow([t.need, t.name, ...names.map((name) => headerOf(name, source, unit))], numbers),
      ...rows,
    ],
    widths: [9, 34, ...names.map((name) => WIDTHS[name])],
    frozenRows: 4,
    charts: [],
  };
}

function needsTables({ programme }: EnrichmentSource): readonly NeedsTable[] {
  return programme.tables.flatMap((table) => {
    if (table.kind !== 'needs') return [];
    const isIn = new Set(table.dataRows);
    const rows = programme.needs.filter(({ at }) => at.sheet === table.sheet && isIn.has(at.row));
    const frame = table.mapping.columns.get('frame');
    return [{ table, rows, unit: frame ? unitOf(table, frame) : 'MNOK' }];
  });
}

function ownColumn(
  source: EnrichmentSource,
  { table, rows, unit }: NeedsTable,
  name: OwnColumnName,
  column: number,
): OwnColumn {
  const cells = new Map<number, OwnCellContent>(
    rows.map((row) => [row.at.row, columnCell(source, row, name, unit)]),
  );
  return {
    column,
    header: headerOf(name, source, unit),
    like: likeColumn(table, name),
    numberFormat: numberFormatFor(source, table, name),
    width: WIDTHS[name],
    cells,
  };
}

/** Numbers look like the frames, texts like the names. */
function likeColumn({ mapping, area }: FoundTable, name: OwnColumnName): number {
  return mapping.columns.get(isNumber(name) ? 'frame' : 'name')?.column ?? area.left;
}

function headerOf(name: OwnColumnName, { language }: EnrichmentSource, unit: MoneyUnit): string {
  return ownHeader(name, language, name === 'change' || name === 'available' ? unit : null);
}

const isNumber = (name: OwnColumnName): boolean => name !== 'case' && name !== 'state';

/** Amounts are written as the workbook writes its frames. */
function numberFormatFor({ snapshot }: EnrichmentSource, table: FoundTable, name: OwnColumnName): string {
  const own = lookOf(COLUMN_LOOKS[name]).numberFormat ?? 'General';
  if (name !== 'change' && name !== 'available') return own;
  const sheet = snapshot.sheets.find((one) => one.name === table.sheet);
  const frame = table.mapping.columns.get('frame');
  const [row] = table.dataRows;
  const used = sheet && frame && row !== undefined ? numberFormatAt(sheet, row, frame.column) : 'General';
  return used === 'General' || used === '@' ? own : used;
}

function idText(row: NeedRow): string | null {
  const id = valueOf(row.id);
  return id === null ? null : `#${id}`;
}

function excelTableOf(
  { snapshot }: EnrichmentSource,
  { sheet, area, isExcelTable }: FoundTable,
): string | null {
  if (!isExcelTable) return null;
  const tables = snapshot.sheets.find(({ name }) => name === sheet)?.tables ?? [];
  return tables.find((one) => one.area.top === area.top && one.area.left === area.left)?.name ?? null;
}
