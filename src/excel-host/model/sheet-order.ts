import { invalidArgument, invalidOperation } from '../errors';
import type { Visibility } from './sheet-state';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

export const isVisible = ({ visibility }: Sheet): boolean => visibility === 'Visible';

/** The sheets in their order, or those that people see. */
export const listedSheets = (workbook: Workbook, visibleOnly: boolean): readonly Sheet[] =>
  visibleOnly ? workbook.sheets.filter(isVisible) : workbook.sheets;

/** The nearest on one side, passing over hidden ones if so asked. */
export function neighbour(sheet: Sheet, side: 'next' | 'previous', visibleOnly: boolean): Sheet | undefined {
  const { sheets } = sheet.workbook;
  const at = sheets.indexOf(sheet);
  const there = side === 'next' ? sheets.slice(at + 1) : sheets.slice(0, at).toReversed();
  return visibleOnly ? there.find(isVisible) : there[0];
}

/** @throws InvalidArgument for a place that there is not, AccessDenied */
export function moveSheet(sheet: Sheet, to: number): void {
  const { workbook } = sheet;
  workbook.document.requireStructure();
  const from = workbook.sheets.indexOf(sheet);
  if (to < 0 || to >= workbook.sheets.length) throw invalidArgument(`there is no position ${to}`);
  if (to === from) return;
  placeSheet(sheet, to);
  workbook.tell({ kind: 'sheet-moved', sheet, before: from });
}

/** Puts a sheet at a position that there is. */
export function placeSheet(sheet: Sheet, to: number): void {
  const { sheets } = sheet.workbook;
  const from = sheets.indexOf(sheet);
  const place = (index: number): void => {
    sheets.splice(sheets.indexOf(sheet), 1);
    sheets.splice(index, 0, sheet);
  };
  place(to);
  sheet.workbook.changed(
    () => place(from),
    () => place(to),
  );
}

/** @throws InvalidOperation for the last visible sheet, AccessDenied */
export function setVisibility(sheet: Sheet, visibility: Visibility): void {
  const { workbook, visibility: before } = sheet;
  workbook.document.requireStructure();
  if (visibility === before) return;
  if (visibility !== 'Visible' && isVisible(sheet)) {
    const next = neighbour(sheet, 'next', true) ?? neighbour(sheet, 'previous', true);
    if (!next) throw invalidOperation('a workbook keeps at least one visible worksheet');
    if (workbook.activeSheet === sheet) workbook.activate(next);
  }
  sheet.set('visibility', visibility);
  workbook.tell({ kind: 'sheet-visibility-changed', sheet, before });
}
