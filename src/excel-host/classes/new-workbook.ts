import { readWorkbook } from '../../xlsx';
import { invalidArgument, notImplemented } from '../errors';
import type { Workbook } from '../model/workbook';

/** Null for an empty workbook. @throws InvalidArgument for what is not an .xlsx in base64 */
export function workbookBytes(base64: string | null): Uint8Array | null {
  if (base64 === null) return null;
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    readWorkbook(bytes, 'base64File');
    return bytes;
  } catch {
    throw invalidArgument('base64File is not a workbook');
  }
}

/** @throws NotImplemented where there can be no other window */
export function openOther({ options }: Workbook, bytes: Uint8Array | null): void {
  if (!options.onNewWorkbook) throw notImplemented('createWorkbook without onNewWorkbook');
  options.onNewWorkbook(bytes);
}
