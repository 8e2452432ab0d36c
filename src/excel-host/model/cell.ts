import { isCellError, type CellValue } from '../../core/workbook/snapshot';
import type { CellStyle } from '../../xlsx/workbook-file';

/** What a cell holds. Never changed in place: a change puts another cell there, so that an undo can put the first back. */
export interface Cell {
  /** Of a formula: what it last came to. */
  readonly value: CellValue;
  /** With the leading `=`, in English; `''` when none. */
  readonly formula: string;
  readonly style: CellStyle;
}

export type ValueType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

export function valueType(value: CellValue): ValueType {
  if (value === null) return 'Empty';
  if (isCellError(value)) return 'Error';
  if (typeof value === 'string') return 'String';
  return typeof value === 'boolean' ? 'Boolean' : 'Double';
}

/** As `range.values` gives it: an empty cell is `''`, an error is its text. */
export function plainValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return isCellError(value) ? value.error : value;
}

type Content = Pick<Cell, 'value' | 'formula'>;

export const isEmptyCell = (cell: Content | undefined): boolean =>
  !cell || (cell.value === null && cell.formula === '');

/** Formulas are the same when their texts are, whatever they come to. */
export function sameContent(a: Content | undefined, b: Content | undefined): boolean {
  if (a?.formula || b?.formula) return a?.formula === b?.formula;
  const [one, other] = [a?.value ?? null, b?.value ?? null];
  return plainValue(one) === plainValue(other) && valueType(one) === valueType(other);
}
