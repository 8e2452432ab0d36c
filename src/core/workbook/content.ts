import type { CellAddress } from './address';
import type { CellContent } from './edits';
import { formulaAt, valueAt, type WorkbookSnapshot } from './snapshot';

/** What a cell holds, as an edit's `was` says it: its formula, else its value. */
export function contentAt(snapshot: WorkbookSnapshot, at: CellAddress): CellContent {
  const sheet = snapshot.sheets.find(({ name }) => name === at.sheet);
  if (!sheet) return null;
  const formula = formulaAt(sheet, at.row, at.column);
  return formula === '' ? valueAt(sheet, at.row, at.column) : { formula };
}
