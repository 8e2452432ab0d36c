import { invalidArgument } from '../errors';
import { gridOf } from '../model/areas';
import { plainValue } from '../model/cell';
import type { Table } from '../model/table';
import { writeInputs, type Input } from '../model/write';
import { z } from '../schema';

const input = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** Values of table rows or columns: rows × columns, or one for all cells. */
export const tableValues = z.union([z.array(z.array(input)), z.string(), z.number(), z.boolean()]);

export type TableValues = z.output<typeof tableValues>;

export const valuesOf = (table: Table, area: Table['area']) =>
  gridOf(area, (row, column) => plainValue(table.sheet.cell(row, column)?.value ?? null));

/** @throws InvalidArgument when the values have another shape than the area */
export function writeValues(table: Table, area: Table['area'], given: TableValues): void {
  const grid = asGrid(given, area);
  if (grid.length !== area.rows || grid.some((row) => row.length !== area.columns))
    throw invalidArgument(
      `there are ${area.rows} rows and ${area.columns} columns, the values have another shape`,
    );
  writeInputs(table.sheet, area, grid);
}

/** One value stands for as many as there are cells. */
export const asGrid = (
  given: TableValues,
  { rows, columns }: Pick<Table['area'], 'rows' | 'columns'>,
): readonly (readonly Input[])[] =>
  Array.isArray(given) ? given : gridOf({ top: 0, left: 0, rows, columns }, () => given);
