import type { CellAddress } from './address';
import type { CellValue } from './snapshot';

/**
 * One change to one cell, as data: shown before it is made, refused where the cell no longer holds `was`, and
 * undone by the same edit turned around. A cell with a formula has that formula, with its `=`, as its content.
 */
export interface Edit {
  readonly address: CellAddress;
  readonly was: CellContent;
  readonly to: CellContent;
  /**
   * The cell's number format, where it changes with the content: in a cell formatted as text, Excel takes a number for text.
   */
  readonly numberFormat?: { readonly was: string; readonly to: string };
}

/** Text is text even when it begins with `=`; only `formula` is ever calculated. */
export type CellContent =
  Exclude<CellValue, object> | { readonly formula: string } | { readonly error: string };
