import { ExcelError, invalidArgument } from '../errors';
import { rewriteSheets, writtenSpan } from './sheet-references';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

/**
 * "Rename a worksheet" (Microsoft Support): 1 to 31 characters, none of `/ \ ? * : [ ]`, no apostrophe at either end,
 * not History, which Excel keeps for itself; names differ by more than case.
 * @throws InvalidArgument, ItemAlreadyExists
 */
export function requireSheetName(workbook: Workbook, name: string): void {
  if (name === '' || name.length > 31 || /[:\\/?*[\]]|^'|'$|^history$/i.test(name))
    throw invalidArgument(`${name} cannot name a worksheet`);
  if (workbook.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()))
    throw new ExcelError('ItemAlreadyExists', `There is already a worksheet ${name}.`);
}

/** `Sheet4`, in Norwegian `Ark4`, or the first number after it that is free. */
export function freeSheetName(workbook: Workbook): string {
  const base = workbook.culture.name === 'en-US' ? 'Sheet' : 'Ark';
  for (let number = workbook.sheets.length + 1; ; number += 1)
    if (!workbook.findSheet(`${base}${number}`)) return `${base}${number}`;
}

/** `Kø (2)`, cut so that it is no longer than a name can be. */
export function copyName(workbook: Workbook, name: string): string {
  const base = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number += 1) {
    const mark = ` (${number})`;
    const candidate = base.slice(0, 31 - mark.length) + mark;
    if (!workbook.findSheet(candidate)) return candidate;
  }
}

/** Gives a sheet another name, in all formulas too. @throws InvalidArgument, ItemAlreadyExists, AccessDenied */
export function renameSheet(sheet: Sheet, name: string): void {
  const { workbook, name: before } = sheet;
  workbook.document.requireStructure();
  if (name === before) return;
  if (name.toLowerCase() !== before.toLowerCase()) requireSheetName(workbook, name);
  else if (name.length > 31) throw invalidArgument(`${name} is too long`);
  sheet.set('name', name);
  const was = before.toLowerCase();
  const renamed = (one: string): string => (one.toLowerCase() === was ? name : one);
  rewriteSheets(workbook, ({ first, last }) =>
    first.toLowerCase() === was || last.toLowerCase() === was
      ? writtenSpan({ first: renamed(first), last: renamed(last) })
      : null,
  );
  workbook.tell({ kind: 'sheet-renamed', sheet, before });
}
