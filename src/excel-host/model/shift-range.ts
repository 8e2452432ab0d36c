import type { Area } from '../../core/workbook/address';
import { isEntireColumns, isEntireRows } from './areas';
import { requireAllowed, requireUnprotected, type ProtectionOption } from './protection';
import { deleteCells, insertCells } from './shift-cells';
import type { Happening } from './happenings';
import type { Sheet } from './sheet';

type Shifted = Pick<Extract<Happening, { kind: 'cells-shifted' }>, 'change' | 'direction'>;

/**
 * `range.insert`. Whole rows and columns go down and to the right, whichever way was asked for.
 * @throws AccessDenied, InsertDeleteConflict, NonBlankCellOffSheet
 */
export function insertRange(sheet: Sheet, area: Area, asked: 'down' | 'right'): void {
  requireShiftable(sheet, area, 'allowInsertRows', 'allowInsertColumns');
  const direction = isEntireRows(area) ? 'down' : isEntireColumns(area) ? 'right' : asked;
  insertCells(sheet, area, direction);
  tell(sheet, area, {
    change: isEntireRows(area) ? 'RowInserted' : isEntireColumns(area) ? 'ColumnInserted' : 'CellInserted',
    direction: isWhole(area) ? 'None' : direction === 'down' ? 'ShiftCellDown' : 'ShiftCellRight',
  });
}

/**
 * `range.delete`.
 * @throws AccessDenied, InsertDeleteConflict
 */
export function deleteRange(sheet: Sheet, area: Area, asked: 'up' | 'left'): void {
  requireShiftable(sheet, area, 'allowDeleteRows', 'allowDeleteColumns');
  const direction = isEntireRows(area) ? 'up' : isEntireColumns(area) ? 'left' : asked;
  deleteCells(sheet, area, direction);
  tell(sheet, area, {
    change: isEntireRows(area) ? 'RowDeleted' : isEntireColumns(area) ? 'ColumnDeleted' : 'CellDeleted',
    direction: isWhole(area) ? 'None' : direction === 'up' ? 'ShiftCellUp' : 'ShiftCellLeft',
  });
}

const isWhole = (area: Area): boolean => isEntireRows(area) || isEntireColumns(area);

function requireShiftable(sheet: Sheet, area: Area, rows: ProtectionOption, columns: ProtectionOption): void {
  if (isEntireRows(area)) requireAllowed(sheet, rows);
  else if (isEntireColumns(area)) requireAllowed(sheet, columns);
  else requireUnprotected(sheet);
}

function tell(sheet: Sheet, area: Area, shifted: Shifted): void {
  sheet.workbook.tell({ kind: 'cells-shifted', sheet, area, table: null, ...shifted });
}
