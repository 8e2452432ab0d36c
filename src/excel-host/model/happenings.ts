import type { Area } from '../../core/workbook/address';
import type { CellValue } from '../../core/workbook/snapshot';
import type { CommentChange, CommentState } from './comment';
import type { Sheet } from './sheet';
import type { Visibility } from './sheet-state';
import type { Table } from './table';

/** Who is doing something: the person here, someone else in the same workbook, or an add-in by its connection. */
export type Author =
  | { readonly kind: 'user' }
  | { readonly kind: 'co-author' }
  | { readonly kind: 'add-in'; readonly connection: object };

/** Something that happened in the workbook and that clients may want to hear about. */
export type Happening =
  | {
      readonly kind: 'cells-edited';
      readonly sheet: Sheet;
      readonly area: Area;
      /** For a single cell. */
      readonly values: { readonly before: CellValue; readonly after: CellValue } | null;
    }
  | {
      /** Cells were put in or taken out; `area` is where they are or were. */
      readonly kind: 'cells-shifted';
      readonly sheet: Sheet;
      readonly area: Area;
      readonly change:
        'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';
      /** For single cells, where the others went. */
      readonly direction: 'None' | 'ShiftCellLeft' | 'ShiftCellUp' | 'ShiftCellRight' | 'ShiftCellDown';
      /** The table whose rows or columns they are. */
      readonly table: Table | null;
    }
  | {
      readonly kind: 'sorted';
      readonly sheet: Sheet;
      readonly area: Area;
      readonly orientation: 'Rows' | 'Columns';
    }
  | { readonly kind: 'table-added'; readonly table: Table }
  | { readonly kind: 'table-deleted'; readonly table: Table }
  | { readonly kind: 'format-changed'; readonly sheet: Sheet; readonly area: Area }
  | {
      readonly kind: 'rows-hidden-changed';
      readonly sheet: Sheet;
      readonly area: Area;
      readonly hidden: boolean;
    }
  /** Sizes, hidden columns, a step taken back: people see it, but no event of Excel's tells it. */
  | { readonly kind: 'layout-changed' }
  | { readonly kind: 'calculated'; readonly sheet: Sheet }
  | { readonly kind: 'selection-changed'; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: 'sheet-activated'; readonly sheet: Sheet; readonly left: Sheet }
  | { readonly kind: 'sheet-added'; readonly sheet: Sheet }
  | { readonly kind: 'sheet-deleted'; readonly sheet: Sheet }
  | { readonly kind: 'sheet-renamed'; readonly sheet: Sheet; readonly before: string }
  /** `before` is its position. */
  | { readonly kind: 'sheet-moved'; readonly sheet: Sheet; readonly before: number }
  | { readonly kind: 'sheet-visibility-changed'; readonly sheet: Sheet; readonly before: Visibility }
  | { readonly kind: 'protection-changed'; readonly sheet: Sheet }
  | {
      readonly kind: 'comment-added' | 'comment-deleted';
      readonly sheet: Sheet;
      readonly comment: CommentState;
    }
  | {
      readonly kind: 'comment-changed';
      readonly sheet: Sheet;
      readonly comment: CommentState;
      /** The id of the reply that it is about; null for the comment itself. */
      readonly reply: string | null;
      readonly change: CommentChange;
    }
  | { readonly kind: 'settings-changed' };
