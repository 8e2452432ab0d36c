import type { CellAddress } from '../workbook/address';

/**
 * What a cell was read as. Faults are values here, so that a rule can tell an empty cell from one that cannot be
 * understood, and neither from a column that the workbook does not have.
 */
export type Reading<T> =
  | { readonly kind: 'absent' }
  | { readonly kind: 'empty'; readonly at: CellAddress }
  | { readonly kind: 'value'; readonly at: CellAddress; readonly value: T }
  | InvalidReading<T>
  | { readonly kind: 'error'; readonly at: CellAddress; readonly error: string };

export interface InvalidReading<T> {
  readonly kind: 'invalid';
  readonly at: CellAddress;
  /** As written. */
  readonly text: string;
  readonly reason: InvalidReason;
  /** What it most likely should be: a term, a date or a number, never applied silently. */
  readonly suggestion: T | null;
}

export type InvalidReason =
  | 'not-an-amount'
  | 'too-precise'
  | 'not-a-number'
  | 'unknown-word'
  | 'near-word'
  | 'not-a-date'
  /** A period where there should be one day. */
  | 'not-a-day'
  | 'not-a-deadline'
  | 'year-missing'
  | 'several-sources'
  | 'unknown-source';

/** The value, or null when it is anything but one. */
export function valueOf<T>(reading: Reading<T>): T | null {
  return reading.kind === 'value' ? reading.value : null;
}

/** Something is written there, understood or not. A formula that failed counts: somebody meant something. */
export function isFilled<T>(
  reading: Reading<T>,
): reading is Exclude<Reading<T>, { kind: 'absent' } | { kind: 'empty' }> {
  return reading.kind !== 'absent' && reading.kind !== 'empty';
}

/** No column, or nothing in the cell. */
export function isMissing<T>(reading: Reading<T>): boolean {
  return !isFilled(reading);
}

/** The cell to point at, or the given one when the table has no such column. */
export function addressOf<T>(reading: Reading<T>, otherwise: CellAddress): CellAddress {
  return reading.kind === 'absent' ? otherwise : reading.at;
}
