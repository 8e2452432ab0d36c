import type { OwnCell } from '../core/enrichment/enrichment';
import type { LookName } from '../core/enrichment/looks';

/** A cell without a formula. */
export function cell(value: string | number | null, look: LookName, numberFormat?: string): OwnCell {
  return { content: value, value, look, ...(numberFormat !== undefined && { numberFormat }) };
}

/** Headers; those named in `numbers`, by place, stand above numbers. */
export function headRow(texts: readonly string[], numbers: readonly number[] = []): readonly OwnCell[] {
  return texts.map((text, place) => cell(text, numbers.includes(place) ? 'headNumber' : 'head'));
}
