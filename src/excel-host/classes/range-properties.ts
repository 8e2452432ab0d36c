import { invalidArgument, notImplemented } from '../errors';
import { gridOf } from '../model/areas';
import type { RangeTarget } from '../registry/targets';
import { z } from '../schema';
import { fullRangeAddress } from './range-address';
import { columnWidthOf, rowHeightOf } from './range-size';

/**
 * What a script wants of each cell, row or column: `{ format: { fill: { color: true } } }`. Reads from it what `known`
 * can tell, and fails by name on the rest.
 */
type Known = { readonly [name: string]: (() => unknown) | Known };

const wantedSchema = z.record(z.string(), z.unknown());

export function cellProperties({ sheet, area }: RangeTarget, wanted: unknown): unknown[][] {
  return gridOf(area, (row, column) => {
    const style = sheet.style(row, column);
    const cell: RangeTarget = { sheet, area: { top: row, left: column, rows: 1, columns: 1 } };
    return pick('CellProperties', wanted, {
      address: () => fullRangeAddress(cell),
      addressLocal: () => fullRangeAddress(cell),
      hidden: () => sheet.hiddenRows.has(row) || sheet.hiddenColumns.has(column),
      format: {
        fill: { color: () => style.fill ?? '#FFFFFF' },
        font: {
          bold: () => style.font.bold,
          italic: () => style.font.italic,
          color: () => style.font.color,
          name: () => style.font.name,
          size: () => style.font.size,
          underline: () => (style.font.underline ? 'Single' : 'None'),
        },
        protection: { locked: () => style.locked },
      },
    });
  });
}

export function rowProperties({ sheet, area }: RangeTarget, wanted: unknown): unknown[] {
  return Array.from({ length: area.rows }, (_, index) => {
    const row: RangeTarget = { sheet, area: { ...area, top: area.top + index, rows: 1 } };
    return pick('RowProperties', wanted, {
      address: () => fullRangeAddress(row),
      addressLocal: () => fullRangeAddress(row),
      rowIndex: () => row.area.top,
      rowHidden: () => sheet.hiddenRows.has(row.area.top),
      format: { rowHeight: () => rowHeightOf(sheet, row.area.top) },
    });
  });
}

export function columnProperties({ sheet, area }: RangeTarget, wanted: unknown): unknown[] {
  return Array.from({ length: area.columns }, (_, index) => {
    const column: RangeTarget = { sheet, area: { ...area, left: area.left + index, columns: 1 } };
    return pick('ColumnProperties', wanted, {
      address: () => fullRangeAddress(column),
      addressLocal: () => fullRangeAddress(column),
      columnIndex: () => column.area.left,
      columnHidden: () => sheet.hiddenColumns.has(column.area.left),
      format: { columnWidth: () => columnWidthOf(sheet, column.area.left) },
    });
  });
}

function pick(label: string, wanted: unknown, known: Known): Record<string, unknown> {
  const names = wantedSchema.safeParse(wanted);
  if (!names.success) throw invalidArgument(`${label} takes an object that says what to load`);
  const result: Record<string, unknown> = {};
  for (const [name, choice] of Object.entries(names.data)) {
    if (choice === false || choice === null) continue;
    const read = Object.hasOwn(known, name) ? known[name] : undefined;
    if (read === undefined) throw notImplemented(`${label}.${name}`);
    result[name] =
      typeof read === 'function'
        ? read()
        : pick(`${label}.${name}`, choice === true ? allOf(read) : choice, read);
  }
  return result;
}

const allOf = (known: Known): Record<string, true> =>
  Object.fromEntries(Object.keys(known).map((name) => [name, true]));
