import type { Area } from '../../core/workbook/address';
import { accessDenied } from '../errors';
import { cellCount, cellsOf, intersection } from './areas';
import type { Sheet } from './sheet';

/** What a protected sheet still lets people do; the names are those of `Excel.WorksheetProtectionOptions`. */
export const protectionOptionNames = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const;

export type ProtectionOption = (typeof protectionOptionNames)[number];

export interface ProtectionState {
  readonly options: Partial<Readonly<Record<ProtectionOption, boolean>>>;
  /** `unknown` when the file came protected: only a hash of a password, if any, is there. */
  readonly password: 'none' | 'unknown' | { readonly text: string };
}

/** @throws AccessDenied when the sheet is protected and a cell of the area is locked. */
export function requireWritable(sheet: Sheet, area: Area): void {
  if (sheet.protection && hasLockedCell(sheet, area)) throw accessDenied(`${sheet.name} is protected`);
}

/** @throws AccessDenied when the sheet is protected and does not let people do this. */
export function requireAllowed(sheet: Sheet, option: ProtectionOption): void {
  if (sheet.protection && !sheet.protection.options[option]) throw accessDenied(`${sheet.name} is protected`);
}

/** Rows and columns of tables cannot come or go on a protected sheet, whatever it allows. @throws AccessDenied */
export function requireUnprotected(sheet: Sheet): void {
  if (sheet.protection) throw accessDenied(`${sheet.name} is protected`);
}

function hasLockedCell(sheet: Sheet, area: Area): boolean {
  const used = sheet.usedArea();
  const known = used && intersection(used, area);
  // Cells outside the used range carry the default style, and that is locked.
  if (!known || cellCount(known) < cellCount(area)) return true;
  for (const { row, column } of cellsOf(known)) if (sheet.style(row, column).locked) return true;
  return false;
}
