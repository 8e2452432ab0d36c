import type { Area, CellAddress } from '../../core/workbook/address';
import type { Edit } from '../../core/workbook/edits';
import type { CellValue } from '../../core/workbook/snapshot';
import type { SheetChart } from '../create/sheet-chart';
import type { SheetSpec } from '../create/workbook-spec';
import type { CellStyle, ConditionalFormatFile } from '../workbook-file';
import type { ChangedWidth } from './column-widths';

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
  readonly looks?: readonly SheetLooks[];
  readonly addedSheets?: readonly AddedSheet[];
}

/** What of a sheet that is there looks otherwise, beside its content. */
export interface SheetLooks {
  readonly sheet: string;
  readonly cells: readonly { readonly row: number; readonly column: number; readonly style: CellStyle }[];
  /** Null where the column has the standard width again. */
  readonly widths: readonly ChangedWidth[];
  /** Tables that got columns at their right. */
  readonly tables: readonly {
    readonly name: string;
    readonly area: Area;
    readonly added: readonly string[];
  }[];
  readonly conditionalFormats: readonly ConditionalFormatFile[];
}

/** A sheet that the original does not have; its styles are by name. */
export interface AddedSheet {
  readonly spec: SheetSpec;
  readonly charts: readonly SheetChart[];
  readonly conditionalFormats: readonly ConditionalFormatFile[];
  readonly styles: ReadonlyMap<string, CellStyle>;
}

export interface FormulaResult {
  readonly address: CellAddress;
  readonly value: CellValue;
}

/** A new part (`path` null), another text for one, or its removal (`xml` null). */
export type CustomXmlChange =
  { readonly path: null; readonly xml: string } | { readonly path: string; readonly xml: string | null };
