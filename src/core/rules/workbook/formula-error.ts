import type { FoundTable } from '../../mapping/find-tables';
import { type Reading, valueOf } from '../../programme/reading';
import { TABLE_KINDS, type TableKind } from '../../tables/tables';
import type { CellAddress } from '../../workbook/address';
import { columnData, textData } from '../data';
import { defineRule, type RuleContext } from '../define-rule';
import { namesCell, referencesIn } from './references-in';

/** A formula in a mapped column gives an error. Those that only pass on another cell's error are not reported. */
export const formulaError = defineRule({
  id: 'workbook/formula-error',
  severity: 'error',
  fix: null,
  *check(context) {
    const found = errorCells(context);
    const roots = found.filter(({ at }) => {
      const content = context.contentOf(at);
      if (typeof content !== 'object' || content === null || !('formula' in content)) return true;
      const references = referencesIn(content.formula, at.sheet);
      return !found.some((other) => other.at !== at && namesCell(references, at, other));
    });
    // Errors that only point at each other have no first one: then each is shown.
    for (const { at, need, table, field, error } of roots.length > 0 ? roots : found) {
      yield {
        at,
        need,
        message: 'error',
        data: { error: textData(error), column: columnData(table, field) },
      };
    }
  },
});

interface ErrorCell {
  readonly at: CellAddress;
  readonly header: string;
  readonly need: number | null;
  readonly table: TableKind;
  readonly field: string;
  readonly error: string;
}

function errorCells({ programme }: RuleContext): readonly ErrorCell[] {
  return [
    ...programme.needs.flatMap((row) => errorsIn(programme.tables, 'needs', row, valueOf(row.id))),
    ...TABLE_KINDS.filter((kind) => kind !== 'needs').flatMap((kind) =>
      programme[kind].flatMap((row) => errorsIn(programme.tables, kind, row, null)),
    ),
  ];
}

function errorsIn(
  tables: readonly FoundTable[],
  table: TableKind,
  row: Readonly<Record<string, Reading<unknown> | CellAddress>>,
  need: number | null,
): readonly ErrorCell[] {
  if (Object.values(row).every((reading) => !('kind' in reading) || reading.kind !== 'error')) return [];
  return Object.entries(row).flatMap(([field, reading]) => {
    if (!('kind' in reading) || reading.kind !== 'error') return [];
    const { at, error } = reading;
    const header =
      tables
        .find(
          ({ kind, sheet, dataRows }) => kind === table && sheet === at.sheet && dataRows.includes(at.row),
        )
        ?.mapping.columns.get(field)?.header ?? '';
    return [{ at, header, need, table, field, error }];
  });
}
