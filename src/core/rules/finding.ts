import type { NeedId } from '../references/need-id';
import type { TableKind } from '../tables/tables';
import type { CellAddress } from '../workbook/address';
import type { Edit } from '../workbook/edits';

/** `error` blocks submission, `warning` must be acknowledged, `info` informs. */
export type Severity = 'error' | 'warning' | 'info';

/** `safe` only changes form; `suggestion` chooses between figures, names, words or dates. */
export type FixKind = 'safe' | 'suggestion';

/**
 * A fault in the workbook. It carries a message id and data, never a sentence: `src/locales` makes the sentence in
 * the person's language. Plain data.
 */
export interface Finding {
  /** The rule's id, such as `frame/delta-mismatch`. */
  readonly rule: string;
  readonly severity: Severity;
  /** The cell the person should look at first. */
  readonly at: CellAddress;
  readonly need: NeedId | null;
  /** Which of the rule's messages. */
  readonly message: string;
  readonly data: FindingData;
  /** What the cell shows; null where it is empty. */
  readonly found: FindingValue | null;
  /** The column that would have to be there first; null where it is, or none is needed. */
  readonly lacks: LackedColumn | null;
  readonly fix: Fix | null;
}

/** A column by its field, of a table that has no such column. */
export interface LackedColumn {
  readonly table: TableKind;
  readonly field: string;
}

export interface Fix {
  readonly kind: FixKind;
  readonly edits: readonly Edit[];
}

/** The values a message speaks of, tagged so that each language writes them in its own manner. */
export type FindingData = Readonly<Record<string, FindingValue>>;

export type FindingValue =
  | { readonly kind: 'money'; readonly money: number; readonly decimals: number }
  | { readonly kind: 'percent'; readonly tenths: number }
  | { readonly kind: 'number'; readonly number: number }
  /** A time: whole months, or days where there is not one. */
  | { readonly kind: 'duration'; readonly months: number; readonly days: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'truth'; readonly isTrue: boolean }
  | { readonly kind: 'need'; readonly id: NeedId }
  | { readonly kind: 'needs'; readonly ids: readonly NeedId[] }
  | { readonly kind: 'cell'; readonly address: CellAddress }
  | { readonly kind: 'term'; readonly vocabulary: string; readonly term: string }
  /** A kind of table, and a column of it by its field. */
  | { readonly kind: 'table'; readonly table: TableKind }
  | { readonly kind: 'column'; readonly table: TableKind; readonly field: string }
  /** A frame as the board decided it, with when and in which case. */
  | {
      readonly kind: 'decided';
      readonly money: number;
      readonly decimals: number;
      readonly day: string | null;
      readonly case: string | null;
    }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'period'; readonly first: string; readonly last: string }
  | { readonly kind: 'list'; readonly items: readonly FindingValue[] }
  /** One of these. */
  | { readonly kind: 'choice'; readonly items: readonly FindingValue[] };
