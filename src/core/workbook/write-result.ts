import type { Edit } from './edits';

/** What became of a list of edits that were to be made in one go. */
export interface WriteResult {
  /** Those that stand in the workbook now. */
  readonly made: readonly Edit[];
  readonly refused: readonly RefusedEdit[];
}

export interface RefusedEdit {
  readonly edit: Edit;
  readonly reason: RefusalReason;
}

/**
 * `changed`: the cell no longer holds what the edit said it did. `locked`: the sheet is protected, and the cell with it.
 * `gone`: the sheet is not there. `converted`: Excel made something else of it, and was made to take it back.
 */
export type RefusalReason = 'changed' | 'locked' | 'gone' | 'converted';

/** The edits that take these back, last first. */
export function inverted(edits: readonly Edit[]): readonly Edit[] {
  return edits.toReversed().map(({ address, was, to, numberFormat: format }) => ({
    ...{ address, was: to, to: was },
    ...(format && { numberFormat: { was: format.to, to: format.was } }),
  }));
}
