import type { Area } from '../../core/workbook/address';
import { insertDeleteConflict, nonBlankCellOffSheet } from '../errors';
import { bottomOf, containsArea, containsCell, intersection, rightOf, sameArea, sheetSize } from './areas';
import { shiftAttached } from './attached';
import { isEmptyCell, type Cell } from './cell';
import { rewriteFormulas } from './rewrite-formulas';
import type { Sheet } from './sheet';
import { continueLineStyles, shiftLines } from './shift-lines';
import { afterAll, isVertical, shiftedArea, shiftedFormula, type Shift } from './shift-references';
import { rewriteTable } from './table-formulas';
import { lacksBody, shiftTable } from './table-shift';

/**
 * Puts empty cells into a sheet; what stands there and beyond moves down or to the right, and whatever refers to it
 * follows: formulas, names, tables, merged areas. The new cells look like those above, or to the left. Asking about
 * protection and telling of it are the caller's.
 * @throws NonBlankCellOffSheet when content would leave the sheet, InsertDeleteConflict when a table or a merged area
 * would be torn apart
 */
export function insertCells(sheet: Sheet, area: Area, direction: 'down' | 'right'): void {
  shiftCells(sheet, [area], direction);
  const [rows, columns] = direction === 'down' ? [1, 0] : [0, 1];
  continueLineStyles(sheet, area, direction);
  for (let row = area.top; row <= bottomOf(area); row += 1)
    for (let column = area.left; column <= rightOf(area); column += 1) {
      const style = styleBefore(sheet, rows ? area.top - rows : row, columns ? area.left - columns : column);
      if (style) sheet.put(row, column, { ...(sheet.rawCell(row, column) ?? noContent), style });
    }
}

const noContent = { value: null, formula: '' } as const;

function styleBefore(sheet: Sheet, row: number, column: number): Cell['style'] | undefined {
  return row < 0 || column < 0 ? undefined : sheet.rawCell(row, column)?.style;
}

/**
 * Takes cells out of a sheet; what stands beyond moves up or to the left, as in `insertCells`. References to what was
 * taken out become `#REF!`; a table that lies in it wholly is gone.
 * @throws InsertDeleteConflict
 */
export function deleteCells(sheet: Sheet, area: Area, direction: 'up' | 'left'): void {
  shiftCells(sheet, [area], direction);
}

/** The same for several areas of the same width (or height), given from the last to the first. */
export function deleteAreas(sheet: Sheet, areas: readonly Area[], direction: 'up' | 'left'): void {
  if (areas.length > 0) shiftCells(sheet, areas, direction);
}

/** All at once: each pass goes through every formula there is. */
function shiftCells(sheet: Sheet, areas: readonly Area[], direction: Shift['direction']): void {
  const shifts = areas.map((area): Shift => ({ sheet: sheet.name, area, direction }));
  for (const shift of shifts) requireWholeParts(sheet, shift);
  const moves = movedCells(sheet, shifts);
  for (const { row, column } of moves) sheet.put(row, column, undefined);
  for (const { to, cell } of moves) if (to) sheet.put(to.row, to.column, cell);
  rewriteFormulas(sheet.workbook, (formula, { sheet: home }) => shiftedFormula(formula, home, ...shifts));
  for (const shift of shifts) {
    shiftTables(sheet, shift);
    replace(sheet, sheet.merges, shiftedAll(sheet.merges, shift));
    shiftFilter(sheet, shift);
    shiftAttached(sheet, shift);
    shiftLines(sheet, shift);
    sheet.workbook.trackedRanges.move(sheet, (area) => shiftedArea(area, shift));
  }
}

/** The part of the sheet whose cells move or go: from the area to the edge. */
export function bandOf({ area, direction }: Pick<Shift, 'area' | 'direction'>): Area {
  return isVertical({ direction })
    ? { ...area, rows: sheetSize.rows - area.top }
    : { ...area, columns: sheetSize.columns - area.left };
}

function requireWholeParts(sheet: Sheet, shift: Shift): void {
  const band = bandOf(shift);
  for (const part of [...sheet.tables.map((table) => table.area), ...sheet.merges])
    if (isTorn(part, band, shift))
      throw insertDeleteConflict('it would move cells of a table or a merged area');
  for (const { headerArea, area } of sheet.tables)
    if (headerArea && isRemoval(shift) && isVertical(shift) && !containsArea(shift.area, area))
      if (intersection(shift.area, headerArea)) throw insertDeleteConflict('a table keeps its header row');
  if (!isRemoval(shift) && hasContentAtEdge(sheet, shift)) throw nonBlankCellOffSheet();
}

const isRemoval = ({ direction }: Shift): boolean => direction === 'up' || direction === 'left';

/** Something that moves in part of its width only. */
function isTorn(part: Area, band: Area, shift: Shift): boolean {
  if (!intersection(part, band) || (isRemoval(shift) && containsArea(shift.area, part))) return false;
  return isVertical(shift)
    ? part.left < band.left || rightOf(part) > rightOf(band)
    : part.top < band.top || bottomOf(part) > bottomOf(band);
}

function hasContentAtEdge(sheet: Sheet, shift: Shift): boolean {
  const { area } = shift;
  const edge = isVertical(shift)
    ? { ...area, top: sheetSize.rows - area.rows }
    : { ...area, left: sheetSize.columns - area.columns };
  const used = sheet.usedArea();
  if (!used || !intersection(used, edge)) return false;
  for (const { row, column, cell } of sheet.cells())
    if (containsCell(edge, row, column) && !isEmptyCell(cell)) return true;
  return false;
}

interface Move {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
  readonly to: { readonly row: number; readonly column: number } | null;
}

function movedCells(sheet: Sheet, shifts: readonly Shift[]): Move[] {
  const first = shifts.at(-1);
  const moves: Move[] = [];
  if (!first) return moves;
  const band = bandOf(first);
  for (const { row, column, cell } of sheet.cells()) {
    if (!containsCell(band, row, column)) continue;
    const to = afterAll({ top: row, left: column, rows: 1, columns: 1 }, shifts);
    moves.push({ row, column, cell, to: to && { row: to.top, column: to.left } });
  }
  return moves;
}

function shiftTables(sheet: Sheet, shift: Shift): void {
  const gone = sheet.tables.filter((table) => !shiftTable(table, shift));
  const kept = sheet.tables.filter((table) => !gone.includes(table));
  if (gone.length > 0) replace(sheet, sheet.tables, kept);
  for (const table of gone) {
    rewriteTable(table, table.name, () => '#REF!');
    sheet.workbook.tell({ kind: 'table-deleted', table });
  }
  for (const other of sheet.workbook.tables) if (other.sheet !== sheet) shiftTable(other, shift);
  if (!isRemoval(shift)) return;
  for (const table of kept.filter(lacksBody)) {
    const { area, hasHeader } = table;
    table.set({ isBlank: true });
    insertCells(sheet, { ...area, top: area.top + Number(hasHeader), rows: 1 }, 'down');
    table.set({ area: { ...area, rows: area.rows + 1 } });
  }
}

/** The sheet's own filter goes with its cells; columns taken out take their criteria with them. */
function shiftFilter(sheet: Sheet, shift: Shift): void {
  const before = sheet.autoFilter;
  if (!before) return;
  const area = shiftedArea(before.area, shift);
  if (area && sameArea(area, before.area)) return;
  const criteria = [...before.criteria].flatMap(([index, each]) => {
    const column = shiftedArea({ ...before.area, left: before.area.left + index, columns: 1 }, shift);
    return area && column ? [[column.left - area.left, each] as const] : [];
  });
  sheet.set('autoFilter', area && { area, criteria: new Map(criteria) });
}

const shiftedAll = (areas: readonly Area[], shift: Shift): Area[] =>
  areas.flatMap((area) => shiftedArea(area, shift) ?? []);

/** Another content for a list of the sheet's. */
export function replace<T>(sheet: Sheet, list: T[], next: readonly T[]): void {
  const before = [...list];
  const after = [...next];
  const put = (items: readonly T[]) => list.splice(0, list.length, ...items);
  put(after);
  sheet.workbook.changed(
    () => put(before),
    () => put(after),
  );
}
