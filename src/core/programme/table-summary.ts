import type { FoundTableSummary } from '../check-result';
import { moneyColumns, unitOf, unitTold } from '../mapping/find-tables';
import type { MoneyUnit } from '../money/unit';
import { type OptionalKind, TABLE_KINDS } from '../tables/tables';
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
): FoundTableSummary {
  const { kind, sheet, area, dataRows, mapping } = table;
  const all = [...tables, ...copies.map((copy) => copy.table), ...skipped].toSorted(
    (a, b) => a.headerRow - b.headerRow || a.area.left - b.area.left,
  );
  const place = placeOf(table, all);
  const columns = Object.fromEntries([...mapping.columns].map(([name, { header }]) => [name, header]));
  const unknown = mapping.unknown.map(({ text }) => text);
  const headers = [
    ...[...mapping.columns.values(), ...[...mapping.ambiguous.values()].flat()],
    ...mapping.unknown.map(({ column, text }) => ({ column, header: text })),
  ]
    .toSorted((a, b) => a.column - b.column)
    .map(({ header }) => header);
  const ambiguous = Object.fromEntries(
    [...mapping.ambiguous].map(([name, candidates]) => [name, candidates.map(({ header }) => header)]),
  );
  return {
    ...{ kind, sheet, place, area, columns, ambiguous, unknown },
    headers: [...new Set(headers)],
    rows: dataRows.length,
    units: unitsOf(table),
    isUnitAssumed: moneyColumns(mapping).some((column) => unitTold(table, column) === null),
  };
}

function unitsOf(table: Programme['tables'][number]): readonly MoneyUnit[] {
  return [...new Set(moneyColumns(table.mapping).map((column) => unitOf(table, column)))];
}
