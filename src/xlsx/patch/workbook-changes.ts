import type { CellAddress } from '../../core/workbook/address';
import type { Edit } from '../../core/workbook/edits';
import type { CellValue } from '../../core/workbook/snapshot';

/** What a changed copy of a workbook has otherwise than the original. */
export interface WorkbookChanges {
  /** In order; a later one for the same cell has what the earlier left as its `was`. */
  readonly edits?: readonly Edit[];
  /**
   * What formulas give after the edits, for formulas in `edits` and others. Excel calculates anew when it opens the
   * copy; other readers see these, and for formulas not given here no value (new ones) or the old one.
   */
  readonly results?: readonly FormulaResult[];
  readonly customXml?: readonly CustomXmlChange[];
}

export interface FormulaResult {
  readonly address: CellAddress;
  readonly value: CellValue;
}

/** A new part (`path` null), another text for one, or its removal (`xml` null). */
export type CustomXmlChange =
  { readonly path: null; readonly xml: string } | { readonly path: string; readonly xml: string | null };
