import { ownSheetKind } from '../enrichment/own-names';
import { isSettingsSheet } from '../settings/settings-sheet';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import type { Programme } from './programme';

/** Fewer could be a note beside another. */
const FEWEST_HEADERS = 3;
const FEWEST_ROWS = 2;

/**
 * Visible sheets that hold something like a table, of which none was understood: a log or an action list under another name
 * than those that are known. In the order of the sheets.
 */
export function unreadSheets(
  { sheets }: WorkbookSnapshot,
  { tables, copies, skipped }: Programme,
): readonly string[] {
  const understood = new Set(
    [...tables, ...copies.map(({ table }) => table), ...skipped].map(({ sheet }) => sheet),
  );
  return sheets
    .filter((sheet) => sheet.visibility === 'visible' && !understood.has(sheet.name))
    .filter((sheet) => !ownSheetKind(sheet) && !isSettingsSheet(sheet) && holdsTable(sheet))
    .map(({ name }) => name);
}

/** A row of texts with rows of two or more cells right below it. */
function holdsTable({ values }: SheetSnapshot): boolean {
  const filled = values.map((row) => row.filter((value) => value !== null && value !== ''));
  return filled.some(
    (row, index) =>
      row.length >= FEWEST_HEADERS &&
      row.every((value) => typeof value === 'string') &&
      filled.slice(index + 1, index + 1 + FEWEST_ROWS).filter((below) => below.length >= 2).length ===
        FEWEST_ROWS,
  );
}
