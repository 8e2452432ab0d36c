import { wholeSheet } from '../model/areas';
import { type ClassDeclaration, membersOf, noArguments, rangeArgument } from '../registry/declare';
import type { Sheet } from '../model/sheet';
import { itemNotFound } from '../errors';
import { z } from '../schema';
import { range } from './range-address';

const { act, find } = membersOf<'WorksheetFreezePanes'>();

const count = z.int().nonnegative().nullable();

/** What stays in sight when the sheet is scrolled. */
export const freezePanesClass: ClassDeclaration<'WorksheetFreezePanes'> = {
  since: '1.7',
  members: {
    FreezeRows: act(z.tuple([count]), (sheet, [rows]) =>
      sheet.set('frozen', { rows: rows ?? 1, columns: 0 }),
    ),
    FreezeColumns: act(z.tuple([count]), (sheet, [columns]) =>
      sheet.set('frozen', { rows: 0, columns: columns ?? 1 }),
    ),
    FreezeAt: act(z.tuple([rangeArgument]), (sheet, [{ area }]) =>
      sheet.set('frozen', { rows: area.top + area.rows, columns: area.left + area.columns }),
    ),
    Unfreeze: act(noArguments, (sheet) => sheet.set('frozen', { rows: 0, columns: 0 })),
    GetLocation: find(noArguments, (sheet) => {
      const found = frozenRange(sheet);
      if (!found) throw itemNotFound('frozen panes');
      return found;
    }),
    GetLocationOrNullObject: find(noArguments, frozenRange),
  },
};

function frozenRange(sheet: Sheet) {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  return range(sheet, {
    top: 0,
    left: 0,
    rows: rows === 0 ? wholeSheet.rows : rows,
    columns: columns === 0 ? wholeSheet.columns : columns,
  });
}
