import type { Area } from '../../core/workbook/address';
import { bottomOf, rightOf, sameArea } from './areas';
import { atCell, atOrigin } from './relative-formula';
import { isVertical, shiftedArea, shiftedFormula, type Shift } from './shift-references';
import type { Table, TableColumn } from './table';
import { fillCalculated, forgetColumns } from './table-formulas';
import { freeColumnName } from './table-names';

/** Takes a table along when cells of its sheet were put in or taken out. False when it is gone. */
export function shiftTable(table: Table, shift: Shift): boolean {
  const before = table.area;
  const area = shift.sheet === table.sheet.name ? shiftedArea(before, shift) : before;
  if (!area) return false;
  const columns = isVertical(shift) ? table.columns : shiftedColumns(table, shift);
  const moved = columns.map((column) => shiftedColumn(column, table, shift));
  const isChanged = moved.some((column, index) => column !== table.columns[index]);
  if (sameArea(area, before) && !isChanged && moved.length === table.columns.length) return true;
  const gone = table.columns.filter(({ id }) => !moved.some((column) => column.id === id));
  if (gone.length > 0) forgetColumns(table, new Set(gone.map(({ name }) => name.toLowerCase())));
  const filters = new Map([...table.filters].filter(([id]) => moved.some((column) => column.id === id)));
  table.set({ area, columns: moved, filters });
  writeNewHeaders(table);
  if (area.rows > before.rows && !table.isBlank)
    fillCalculated(table, { top: shift.area.top, rows: shift.area.rows });
  return true;
}

/** Whether all rows of the body were taken out: a table always has one. */
export const lacksBody = ({ area, hasHeader, hasTotals }: Table): boolean =>
  area.rows <= Number(hasHeader) + Number(hasTotals);

function shiftedColumns({ area, columns }: Table, shift: Shift): readonly TableColumn[] {
  const band = shift.area;
  if (area.top < band.top || bottomOf(area) > bottomOf(band)) return columns;
  if (shift.direction === 'left')
    return columns.filter((_, index) => area.left + index < band.left || area.left + index > rightOf(band));
  const at = band.left - area.left;
  if (at <= 0 || at >= columns.length) return columns;
  const result = [...columns];
  for (let index = 0; index < band.columns; index += 1) result.splice(at + index, 0, newColumn(result));
  return result;
}

/** A column with a name and an id that none of the others has. */
export const newColumn = (others: readonly TableColumn[]): TableColumn => ({
  id: Math.max(0, ...others.map(({ id }) => id)) + 1,
  name: freeColumnName(others.map(({ name }) => name)),
  formula: null,
  totals: null,
});

/** The formula of a calculated column as it reads after the shift, by that of a row which is still there. */
function shiftedColumn(column: TableColumn, table: Table, shift: Shift): TableColumn {
  const place = column.formula === null ? null : survivor(column, table, shift);
  if (column.formula === null || !place) return column;
  const { from, to } = place;
  const here = atCell(column.formula, from.top, from.left);
  const formula = atOrigin(shiftedFormula(here, table.sheet.name, shift), to.top, to.left);
  return formula === column.formula ? column : { ...column, formula };
}

/** A cell of the column before and after. */
function survivor({ id }: TableColumn, table: Table, shift: Shift): { from: Area; to: Area } | null {
  const body = table.columnArea(
    table.columns.findIndex((column) => column.id === id),
    table.bodyArea,
  );
  for (const top of [body.top, bottomOf(body)]) {
    const from = { ...body, top, rows: 1 };
    const to = shift.sheet === table.sheet.name ? shiftedArea(from, shift) : from;
    if (to) return { from, to };
  }
  return null;
}

function writeNewHeaders({ sheet, area, columns, hasHeader }: Table): void {
  if (!hasHeader) return;
  for (const [index, { name }] of columns.entries()) {
    const at = [area.top, area.left + index] as const;
    if ((sheet.rawCell(...at)?.value ?? null) === null)
      sheet.put(...at, { value: name, formula: '', style: sheet.style(...at) });
  }
}
