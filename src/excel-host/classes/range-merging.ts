import type { Area } from '../../core/workbook/address';
import { invalidOperation } from '../errors';
import { cellCount, cellsOf, containsArea, intersection } from '../model/areas';
import { isEmptyCell } from '../model/cell';
import { requireUnprotected } from '../model/protection';
import { replace } from '../model/shift-cells';
import type { Sheet } from '../model/sheet';
import { membersOf, noArguments, since } from '../registry/declare';
import { z } from '../schema';

const { act } = membersOf<'Range'>();

/** The members of `Range` that make one cell of several, and several of one. */
export const rangeMergingMembers = {
  Merge: since(
    '1.2',
    act(z.tuple([z.boolean().nullable()]), ({ sheet, area }, [across]) =>
      merge(sheet, area, across ?? false),
    ),
  ),
  Unmerge: since(
    '1.2',
    act(noArguments, ({ sheet, area }) => {
      requireUnprotected(sheet);
      replace(
        sheet,
        sheet.merges,
        sheet.merges.filter((one) => !intersection(one, area)),
      );
      sheet.workbook.tell({ kind: 'format-changed', sheet, area });
    }),
  ),
} as const;

/** @throws AccessDenied on a protected sheet, InvalidOperation over a table or a part of a merged area */
function merge(sheet: Sheet, area: Area, across: boolean): void {
  requireUnprotected(sheet);
  if (sheet.tables.some((table) => intersection(table.area, area)))
    throw invalidOperation('cells of a table cannot be merged');
  const overlapped = sheet.merges.filter((one) => intersection(one, area));
  if (overlapped.some((one) => !containsArea(area, one)))
    throw invalidOperation('a part of a merged area cannot be merged with other cells');
  const made = across
    ? Array.from({ length: area.rows }, (_, row) => ({ ...area, top: area.top + row, rows: 1 }))
    : [area];
  for (const one of made) keepFirst(sheet, one);
  const others = sheet.merges.filter((one) => !overlapped.includes(one));
  replace(sheet, sheet.merges, [...others, ...made.filter((one) => cellCount(one) > 1)]);
  sheet.workbook.tell({ kind: 'format-changed', sheet, area });
}

/** Of what the cells hold, only the first stays, and moves to the upper left. */
function keepFirst(sheet: Sheet, area: Area): void {
  const filled = [...cellsOf(area)].filter(({ row, column }) => !isEmptyCell(sheet.rawCell(row, column)));
  const [first] = filled;
  const kept = first && sheet.rawCell(first.row, first.column);
  for (const { row, column } of filled) {
    const style = sheet.style(row, column);
    sheet.put(row, column, { value: null, formula: '', style });
  }
  if (kept) sheet.put(area.top, area.left, { ...kept, style: sheet.style(area.top, area.left) });
}
