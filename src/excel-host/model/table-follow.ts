import type { Area } from '../../core/workbook/address';
import { bottomOf, cellsOf, containsArea, containsCell, intersection, rightOf } from './areas';
import { isEmptyCell } from './cell';
import { isEmptyArea } from './cells';
import { atOrigin } from './relative-formula';
import type { Sheet } from './sheet';
import type { Table } from './table';
import { applyNames, headerText, putHeader } from './table-columns';
import { fillCalculated } from './table-formulas';
import { freeColumnName, uniqueColumnName } from './table-names';
import { takeArea } from './table-resize';
import { growReferences } from './table-rows';

/**
 * What Excel does with tables of its own accord when cells are written, by a person or by an add-in: a table takes in
 * what is written directly below or beside it, a header stays a text with which nothing else is called, and a formula
 * fills its column.
 */
export function followEdit(sheet: Sheet, area: Area): void {
  for (const table of [...sheet.tables]) {
    if (!sheet.protection) grow(table, area);
    followHeaders(table, area);
    const edited = intersection(table.bodyArea, area);
    if (!edited) continue;
    if (table.isBlank && !isEmptyArea(sheet, edited)) table.set({ isBlank: false });
    for (let left = edited.left; left <= rightOf(edited); left += 1)
      followFormula(table, left - table.area.left, { ...edited, left, columns: 1 });
  }
}

function grow(table: Table, edit: Area): void {
  const { area } = table;
  const isInColumns = edit.left >= area.left && rightOf(edit) <= rightOf(area);
  const isInRows = edit.top >= area.top && bottomOf(edit) <= bottomOf(area);
  if (isInColumns && !table.hasTotals && edit.top >= area.top && edit.top <= bottomOf(area) + 1)
    growDown(table, edit);
  else if (isInRows && edit.left >= area.left && edit.left <= rightOf(area) + 1) growRight(table, edit);
}

function growDown(table: Table, edit: Area): void {
  const { sheet, area, bodyArea: body } = table;
  const last = lastFilled(sheet, edit, 'row');
  const rows = last - bottomOf(area);
  const added = { ...area, top: bottomOf(area) + 1, rows };
  if (rows <= 0 || !isFree(table, added, edit)) return;
  takeArea(table, { ...area, rows: area.rows + rows });
  growReferences(table, body, rows);
  for (const { row, column } of cellsOf(added)) {
    const model = sheet.rawCell(bottomOf(area), column)?.style;
    const cell = sheet.rawCell(row, column);
    if (model && cell?.style === sheet.emptyStyle(row, column))
      sheet.put(row, column, { ...cell, style: model });
  }
}

function growRight(table: Table, edit: Area): void {
  const { sheet, area } = table;
  const columns = lastFilled(sheet, edit, 'column') - rightOf(area);
  const added = { ...area, left: rightOf(area) + 1, columns };
  if (columns > 0 && isFree(table, added, edit))
    takeArea(table, { ...area, columns: area.columns + columns });
}

/** The last row or column of an area with something in it; -1 for none. */
function lastFilled(sheet: Sheet, area: Area, line: 'row' | 'column'): number {
  let last = -1;
  for (const cell of cellsOf(area))
    if (!isEmptyCell(sheet.rawCell(cell.row, cell.column))) last = Math.max(last, cell[line]);
  return last;
}

/** Nothing but what was just written stands there. */
function isFree({ sheet }: Table, added: Area, edit: Area): boolean {
  if ([...sheet.tables.map(({ area }) => area), ...sheet.merges].some((other) => intersection(other, added)))
    return false;
  for (const { row, column } of cellsOf(added))
    if (!containsCell(edit, row, column) && !isEmptyCell(sheet.rawCell(row, column))) return false;
  return true;
}

function followHeaders(table: Table, edit: Area): void {
  const edited = table.headerArea && intersection(table.headerArea, edit);
  if (!edited) return;
  const isEdited = (index: number) => containsCell(edited, table.area.top, table.area.left + index);
  const taken = table.columns.flatMap(({ name }, index) => (isEdited(index) ? [] : [name]));
  const renamed = new Map<number, string>();
  for (const [index, { name: before }] of table.columns.entries()) {
    if (!isEdited(index)) continue;
    const text = headerText(table, index);
    const name = text === '' ? freeColumnName(taken) : uniqueColumnName(text, taken);
    taken.push(name);
    putHeader(table, index, name);
    if (name !== before) renamed.set(index, name);
  }
  if (renamed.size > 0) applyNames(table, renamed);
}

/**
 * A formula makes its column a calculated one where nothing else stands in the column, or where all other cells follow
 * the formula that it had.
 */
function followFormula(table: Table, index: number, edited: Area): void {
  const column = table.columns[index];
  if (!column) return;
  const body = table.columnArea(index, table.bodyArea);
  const written = writtenFormula(table.sheet, edited);
  const isWhole = containsArea(edited, body);
  if (written === null || written === column.formula) {
    if (written === null && isWhole && column.formula !== null) setFormula(table, index, null);
    return;
  }
  const standing = isWhole || othersFollow(table, column.formula, body, edited);
  if (!standing) return;
  setFormula(table, index, written);
  fillCalculated(table, body, (row, left) => left === body.left && !containsCell(edited, row, left));
}

/** The formula that all of the cells have, as it would stand in A1; null when they differ or one has none. */
function writtenFormula(sheet: Sheet, area: Area): string | null {
  let common: string | null = null;
  for (const { row, column } of cellsOf(area)) {
    const formula = sheet.rawCell(row, column)?.formula ?? '';
    const here = formula === '' ? null : atOrigin(formula, row, column);
    if (here === null || (common !== null && here !== common)) return null;
    common = here;
  }
  return common;
}

/** The other cells of the column are empty where it had no formula, and have that formula where it had one. */
function othersFollow({ sheet }: Table, formula: string | null, body: Area, edited: Area): boolean {
  for (const { row, column } of cellsOf(body)) {
    if (containsCell(edited, row, column)) continue;
    const cell = sheet.rawCell(row, column);
    const follows =
      formula === null
        ? isEmptyCell(cell)
        : cell !== undefined && cell.formula !== '' && atOrigin(cell.formula, row, column) === formula;
    if (!follows) return false;
  }
  return true;
}

function setFormula(table: Table, index: number, formula: string | null): void {
  table.set({
    columns: table.columns.map((column, place) => (place === index ? { ...column, formula } : column)),
  });
}
