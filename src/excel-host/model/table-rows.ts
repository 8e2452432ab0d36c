import type { Area } from '../../core/workbook/address';
import { invalidArgument } from '../errors';
import { bottomOf, rightOf } from './areas';
import { moveAttached } from './attached';
import { copyStyles, emptyCells, isEmptyArea } from './cells';
import { requireUnprotected } from './protection';
import { rewriteFormulas } from './rewrite-formulas';
import { deleteAreas, insertCells } from './shift-cells';
import { mapReferences } from './shift-references';
import type { Table } from './table';
import { fillCalculated, findCalculated } from './table-formulas';
import { putInputs, type Input } from './write';

/** Where one row of the body stands. */
export const rowArea = ({ bodyArea }: Table, index: number): Area => ({
  ...bodyArea,
  top: bodyArea.top + index,
  rows: 1,
});

/**
 * Adds rows at `index`, or at the end for null, and gives the first one's index. Cells below the table move down, but
 * not for rows at the end that may stand on empty cells. Calculated columns get their formula where the values leave a
 * cell empty.
 * @throws AccessDenied, InvalidArgument, InsertDeleteConflict
 */
export function addRows(
  table: Table,
  index: number | null,
  values: readonly (readonly Input[])[],
  alwaysInsert: boolean,
): number {
  requireUnprotected(table.sheet);
  const at = index ?? table.rowCount;
  if (at < 0 || at > table.rowCount) throw invalidArgument(`${table.name} has ${table.rowCount} rows`);
  if (values.length === 0 || values.some((row) => row.length !== table.columns.length))
    throw invalidArgument(`the rows of ${table.name} have ${table.columns.length} columns`);
  const count = values.length;
  const top = table.bodyArea.top + at;
  // The row that an empty table keeps is filled first.
  if (!table.isBlank) openRows(table, top, count, alwaysInsert);
  else if (count > 1) openRows(table, top + 1, count - 1, alwaysInsert);
  if (table.isBlank) table.set({ isBlank: false });
  const added = { ...table.area, top, rows: count };
  fillCalculated(table, added);
  // Excel takes an empty text for no value in a column that it calculates itself.
  const isLeft = (value: Input, column: number) => value === '' && table.columns[column]?.formula !== null;
  putInputs(
    table.sheet,
    added,
    values.map((row) => row.map((value, column) => (isLeft(value, column) ? null : value))),
  );
  findCalculated(table);
  tell(table, added, 'RowInserted');
  return at;
}

/** Makes room for rows and has the table take them in. */
export function openRows(table: Table, top: number, count: number, alwaysInsert = true): void {
  const { sheet, area: before, bodyArea: body } = table;
  const added = { ...before, top, rows: count };
  const isEnd = top > bottomOf(body);
  if (alwaysInsert || !isEnd || table.hasTotals || !isEmptyArea(sheet, added))
    insertCells(sheet, added, 'down');
  table.set({ area: { ...before, rows: before.rows + count } });
  const model = top > body.top ? top - 1 : top + count;
  copyStyles(sheet, { ...before, top: model, rows: 1 }, added);
  if (isEnd) growReferences(table, body, count);
}

/**
 * Takes rows out of the table; cells below move up. A table without rows keeps an empty one to be filled in.
 * @throws AccessDenied, InvalidArgument, InsertDeleteConflict
 */
export function deleteRows(table: Table, indexes: readonly number[]): void {
  requireUnprotected(table.sheet);
  const rows = [...new Set(indexes)].sort((a, b) => b - a);
  if (rows.length < indexes.length || rows.some((row) => !(row >= 0 && row < table.rowCount)))
    throw invalidArgument(`${table.name} has no such row`);
  const keepsNone = rows.length === table.rowCount;
  const gone = blocksOf(keepsNone ? rows.slice(0, -1) : rows).map(({ first, count }) => ({
    ...rowArea(table, first),
    rows: count,
  }));
  deleteAreas(table.sheet, gone, 'up');
  for (const area of gone) tell(table, area, 'RowDeleted');
  if (!keepsNone || rows.length === 0) return;
  const last = rowArea(table, 0);
  emptyCells(table.sheet, last);
  table.set({ isBlank: true });
  tell(table, last, 'RowDeleted');
}

function tell(table: Table, area: Area, change: 'RowInserted' | 'RowDeleted'): void {
  const { sheet } = table;
  sheet.workbook.tell({ kind: 'cells-shifted', sheet, area, change, direction: 'None', table });
}

/** Rows in falling order, as runs of neighbours. */
function blocksOf(rows: readonly number[]): { first: number; count: number }[] {
  const blocks: { first: number; count: number }[] = [];
  for (const row of rows) {
    const block = blocks.at(-1);
    if (block?.first === row + 1) {
      block.first = row;
      block.count += 1;
    } else blocks.push({ first: row, count: 1 });
  }
  return blocks;
}

/** What takes in whole columns of the body (`B2:B9` in a formula, a chart) takes in rows added at its end. */
export function growReferences({ sheet, area }: Table, body: Area, count: number): void {
  const grown = (found: Area): Area => {
    const isWhole =
      found.top === body.top &&
      found.rows === body.rows &&
      found.left >= area.left &&
      rightOf(found) <= rightOf(area);
    return isWhole ? { ...found, rows: found.rows + count } : found;
  };
  moveAttached(sheet, grown);
  // A reference to the one cell of a single row means that cell.
  if (body.rows < 2) return;
  rewriteFormulas(sheet.workbook, (formula, { sheet: home }) =>
    mapReferences(formula, home, (found, on) =>
      on.toLowerCase() === sheet.name.toLowerCase() ? grown(found) : found,
    ),
  );
}
