import type { CellContent } from './edits';

/** Whether two cells hold the same: the same formula, or the same value of the same type. */
export function sameContent(a: CellContent, b: CellContent): boolean {
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null) return a === b;
  if ('formula' in a) return 'formula' in b && a.formula === b.formula;
  return 'error' in b && a.error === b.error;
}
