import type { Area } from '../../core/workbook/address';
import { invalidArgument, invalidOperation } from '../errors';
import { clearCriteria } from './apply-filter';
import { bottomOf } from './areas';
import { emptyCells, isEmptyArea } from './cells';
import { valueType } from './cell';
import { requireUnprotected } from './protection';
import { insertCells } from './shift-cells';
import type { Table, TableColumn, TableLook, TableState } from './table';
import { putHeader } from './table-columns';
import { followTableName } from './table-formulas';
import { requireTableName } from './table-names';
import { putInputs } from './write';

/** @throws AccessDenied, InvalidArgument */
export function renameTable(table: Table, name: string): void {
  requireUnprotected(table.sheet);
  const before = table.name;
  if (name === before) return;
  requireTableName(table.sheet.workbook, name, before);
  table.set({ name });
  followTableName(table, before);
}

/** @throws AccessDenied, InvalidArgument for a style that Excel does not have */
export function setLook<K extends TableLook>(table: Table, key: K, value: TableState[K]): void {
  requireUnprotected(table.sheet);
  if (key === 'style' && !isStyle(String(value))) throw invalidArgument(`there is no table style ${value}`);
  if (key === 'showFilterButton') {
    if (!table.hasHeader) throw invalidOperation(`${table.name} has no header row for buttons`);
    if (value === false) clearCriteria({ sheet: table.sheet, table });
  }
  const change: Partial<TableState> = {};
  table.set(Object.assign(change, { [key]: value }));
}

/** `TableStyleLight1` to 21, `Medium1` to 28, `Dark1` to 11; other names are those of the workbook's own styles. */
function isStyle(name: string): boolean {
  const [, kind = '', number = ''] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(name) ?? [];
  const most = new Map([
    ['Light', 21],
    ['Medium', 28],
    ['Dark', 11],
  ]);
  return Number(number) >= 1 && Number(number) <= (most.get(kind) ?? 0);
}

/**
 * Shows or hides the header row. Hidden, its cells are empty and outside the table, which keeps the columns' names.
 * @throws AccessDenied, InsertDeleteConflict
 */
export function showHeaders(table: Table, shown: boolean): void {
  const { sheet, area } = table;
  requireUnprotected(sheet);
  if (shown === table.hasHeader) return;
  if (!shown) {
    clearCriteria({ sheet, table });
    emptyCells(sheet, { ...area, rows: 1 });
    table.set({
      hasHeader: false,
      showFilterButton: false,
      area: { ...area, top: area.top + 1, rows: area.rows - 1 },
    });
    return;
  }
  const above = { ...area, top: area.top - 1, rows: 1 };
  const isFree = above.top >= 0 && isEmptyArea(sheet, above);
  if (!isFree) insertCells(sheet, { ...area, rows: 1 }, 'down');
  const top = isFree ? above.top : area.top;
  table.set({ hasHeader: true, showFilterButton: true, area: { ...area, top, rows: area.rows + 1 } });
  for (const [index, { name }] of table.columns.entries()) putHeader(table, index, name);
}

/**
 * Shows or hides the totals row. The first time it says `Total` and sums up or counts the last column; later it is what
 * it was. Hidden, its cells are empty and outside the table.
 * @throws AccessDenied, InsertDeleteConflict
 */
export function showTotals(table: Table, shown: boolean): void {
  const { sheet, area } = table;
  requireUnprotected(sheet);
  if (shown === table.hasTotals) return;
  if (!shown) {
    const row = { ...area, top: bottomOf(area), rows: 1 };
    const columns = table.columns.map((column, index): TableColumn => {
      const cell = sheet.rawCell(row.top, row.left + index);
      return { ...column, totals: { value: cell?.value ?? null, formula: cell?.formula ?? '' } };
    });
    emptyCells(sheet, row);
    table.set({ hasTotals: false, columns, area: { ...area, rows: area.rows - 1 } });
    return;
  }
  const below = { ...area, top: area.top + area.rows, rows: 1 };
  if (!isEmptyArea(sheet, below)) insertCells(sheet, below, 'down');
  table.set({ hasTotals: true, area: { ...area, rows: area.rows + 1 } });
  fillTotals(table, below);
}

function fillTotals(table: Table, row: Area): void {
  const { sheet, columns } = table;
  const isFirst = columns.every(({ totals }) => totals === null);
  for (const [index, { totals }] of columns.entries()) {
    const at = { ...row, left: row.left + index, columns: 1 };
    if (isFirst) putInputs(sheet, at, [[firstTotal(table, index)]]);
    else if (totals)
      sheet.put(at.top, at.left, {
        ...totals,
        value: totals.formula === '' ? totals.value : null,
        style: sheet.style(at.top, at.left),
      });
  }
}

function firstTotal(table: Table, index: number): string | null {
  if (index === table.columns.length - 1) return subtotal(table, index);
  return index === 0 ? 'Total' : null;
}

/** 109 is a sum of the rows to be seen, 103 their count. */
function subtotal({ sheet, columns, bodyArea }: Table, index: number): string {
  let isNumeric = false;
  for (let row = bodyArea.top; row <= bottomOf(bodyArea); row += 1) {
    const type = valueType(sheet.cell(row, bodyArea.left + index)?.value ?? null);
    if (type !== 'Double' && type !== 'Empty')
      return `=SUBTOTAL(103,[${inBrackets(columns[index]?.name ?? '')}])`;
    isNumeric ||= type === 'Double';
  }
  return `=SUBTOTAL(${isNumeric ? 109 : 103},[${inBrackets(columns[index]?.name ?? '')}])`;
}

const inBrackets = (name: string): string => name.replace(/[[\]#'@]/g, "'$&");
