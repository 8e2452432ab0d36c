import type { Area } from '../../core/workbook/address';
import { bottomOf } from './areas';
import { atCell, commonFormula } from './relative-formula';
import { rewriteFormulas } from './rewrite-formulas';
import { mapTableReferences, parseBrackets, renameColumns } from './structured-references';
import type { Table } from './table';

/** Gives rows of the body the formulas of the calculated columns, where `wanted` says so. */
export function fillCalculated(
  table: Table,
  rows: Pick<Area, 'top' | 'rows'>,
  wanted: (row: number, column: number) => boolean = () => true,
): void {
  const { sheet } = table;
  for (const [index, { formula }] of table.columns.entries()) {
    if (formula === null) continue;
    const column = table.area.left + index;
    for (let row = rows.top; row <= bottomOf({ ...table.area, ...rows }); row += 1)
      if (wanted(row, column))
        sheet.put(row, column, {
          value: null,
          formula: atCell(formula, row, column),
          style: sheet.style(row, column),
        });
  }
}

/** Marks as calculated the columns whose cells all have the same formula. */
export function findCalculated(table: Table): void {
  const found = table.columns.map((column, index) =>
    column.formula === null
      ? { ...column, formula: commonFormula(table.sheet, table.columnArea(index, table.bodyArea)) }
      : column,
  );
  if (found.some(({ formula }, index) => formula !== table.columns[index]?.formula))
    table.set({ columns: found });
}

/** Every formula that names the table by its old name names it by the new one. */
export function followTableName(table: Table, before: string): void {
  rewriteTable(table, before, ({ brackets }, isNamed) => (isNamed ? table.name + brackets : null));
}

/** Every formula that names columns by their old names, in lower case, names them by the new ones. */
export function followColumnNames(table: Table, names: ReadonlyMap<string, string>): void {
  rewriteTable(table, table.name, (reference) => {
    const brackets = reference.brackets === '' ? null : renameColumns(reference.brackets, names);
    return brackets === null ? null : reference.table + brackets;
  });
}

/** References to columns that are gone become `#REF!`. Names in lower case. */
export function forgetColumns(table: Table, gone: ReadonlySet<string>): void {
  rewriteTable(table, table.name, ({ brackets }) => {
    const columns = brackets === '' ? null : parseBrackets(brackets).columns;
    return columns?.some((name) => gone.has(name.toLowerCase())) ? '#REF!' : null;
  });
}

/** Puts what refers to the table, by its name or from within it, through `write`, in cells and in calculated columns. */
export function rewriteTable(
  table: Table,
  name: string,
  write: (
    reference: { readonly table: string; readonly brackets: string },
    isNamed: boolean,
    row: number | null,
  ) => string | null,
): void {
  const rewrite = (formula: string, isWithin: boolean, row: number | null): string =>
    mapTableReferences(formula, (reference) => {
      const isNamed = reference.table.toLowerCase() === name.toLowerCase();
      return isNamed || (reference.table === '' && isWithin) ? write(reference, isNamed, row) : null;
    });
  rewriteFormulas(table.sheet.workbook, (formula, place) =>
    rewrite(formula, place.table === table, place.sheet === null ? null : place.row),
  );
  for (const other of table.sheet.workbook.tables) {
    const columns = other.columns.map((column) =>
      column.formula === null
        ? column
        : { ...column, formula: rewrite(column.formula, other === table, null) },
    );
    if (columns.some(({ formula }, index) => formula !== other.columns[index]?.formula))
      other.set({ columns });
  }
}
