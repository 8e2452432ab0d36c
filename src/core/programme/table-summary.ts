import type { FoundTableSummary, HeaderSummary, HeaderUnit } from '../check-result';
import { isOwnName } from '../mapping/column-header';
import { moneyColumns, unitOf, unitTold } from '../mapping/find-tables';
import type { MappedColumn } from '../mapping/map-columns';
import type { MoneyUnit } from '../money/unit';
import type { FindingValue } from '../rules/finding';
import { foundIn } from '../rules/found';
import { type OptionalKind, TABLE_KINDS } from '../tables/tables';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Programme } from './programme';
import { placeOf } from './used-tables';

/** The kinds of table that the workbook could have beside its needs queue, and has not. */
export function missingKinds({ tables, skipped }: Programme): readonly OptionalKind[] {
  return TABLE_KINDS.filter(
    (kind): kind is OptionalKind =>
      kind !== 'needs' && ![...tables, ...skipped].some((table) => table.kind === kind),
  );
}

/** What is told of a table that was found. */
export function tableSummary(
  table: Programme['tables'][number],
  { tables, copies, skipped }: Programme,
  snapshot: WorkbookSnapshot,
): FoundTableSummary {
  const { kind, sheet, area, dataRows, mapping } = table;
  const all = [...tables, ...copies.map((copy) => copy.table), ...skipped].toSorted(
    (a, b) => a.headerRow - b.headerRow || a.area.left - b.area.left,
  );
  const place = placeOf(table, all);
  const columns = Object.fromEntries([...mapping.columns].map(([name, { header }]) => [name, header]));
  const unknown = mapping.unknown.map(({ text }) => text);
  const ambiguous = Object.fromEntries(
    [...mapping.ambiguous].map(([name, candidates]) => [name, candidates.map(({ header }) => header)]),
  );
  return {
    ...{ kind, sheet, place, area, columns, ambiguous, unknown },
    headers: headersOf(table, snapshot),
    rows: dataRows.length,
    units: unitsOf(table),
  };
}

function headersOf(table: Programme['tables'][number], snapshot: WorkbookSnapshot): readonly HeaderSummary[] {
  const { kind, columns, ambiguous, unknown, leftOut } = table.mapping;
  const amounts = new Set(moneyColumns(table.mapping));
  const read = [...columns].map(([field, column]) => {
    const unit = amounts.has(column) ? headerUnit(table, column) : null;
    return { ...column, field, isOwnName: isOwnName(kind, field, column.header), unit };
  });
  const notRead = { field: null, isOwnName: false, unit: null };
  const doubtful = [...ambiguous].flatMap(([field, candidates]) =>
    candidates.filter((one) => one !== columns.get(field)).map((one) => ({ ...one, ...notRead })),
  );
  const all = [
    ...read,
    ...doubtful,
    ...unknown.map(({ column, text }) => ({ column, header: text, isChosen: false, ...notRead })),
    ...leftOut.map(({ column, text }) => ({ column, header: text, isChosen: true, ...notRead })),
  ].toSorted((a, b) => a.column - b.column);
  return all.flatMap(({ column, header, field, isChosen, isOwnName, unit }, index) =>
    all.slice(0, index).some((one) => one.header === header)
      ? []
      : [{ column, header, field, isChosen, isOwnName, unit, example: exampleIn(table, column, snapshot) }],
  );
}

function exampleIn(
  { sheet: name, dataRows }: Programme['tables'][number],
  column: number,
  { sheets, dateSystem }: WorkbookSnapshot,
): FindingValue | null {
  const sheet = sheets.find((one) => one.name === name);
  for (const row of dataRows) {
    const found = foundIn(sheet, { sheet: name, row, column }, dateSystem);
    if (found) return found;
  }
  return null;
}

function headerUnit(table: Programme['tables'][number], column: MappedColumn): HeaderUnit {
  const told = unitTold(table, column);
  if (told === null) return { is: unitOf(table, column), from: 'assumed' };
  return { is: told, from: column.isUnitChosen ? 'chosen' : 'told' };
}

function unitsOf(table: Programme['tables'][number]): readonly MoneyUnit[] {
  return [...new Set(moneyColumns(table.mapping).map((column) => unitOf(table, column)))];
}
