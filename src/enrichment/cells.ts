import type { OwnCell } from '../core/enrichment/enrichment';
import { type LookName, lookOf } from '../core/enrichment/looks';

/** A cell without a formula. */
export function cell(value: string | number | null, look: LookName, numberFormat?: string): OwnCell {
  return { content: value, value, look, ...(numberFormat !== undefined && { numberFormat }) };
}

/** Headers; those named in `numbers`, by place, stand above numbers. */
export function headRow(texts: readonly string[], numbers: readonly number[] = []): readonly OwnCell[] {
  return texts.map((text, place) =>
    cell(text === '' ? null : text, numbers.includes(place) ? 'headNumber' : 'head'),
  );
}

const LINE = 15;

/**
 * A height, in points, at which all wrapped texts of the row can be read. It is reckoned from the texts' length: a file
 * cannot ask Excel to fit it, and LibreOffice does not by itself.
 */
export function rowHeight(cells: readonly (OwnCell | null)[], widths: readonly number[]): number {
  const heights = cells.map((one, column) => {
    if (!one) return LINE;
    const { wrap, size = 11 } = lookOf(one.look);
    const text = typeof one.value === 'string' ? one.value : '';
    return (wrap ? lines(text, (widths[column] ?? 9) - 2) : 1) * LINE * (size / 11);
  });
  return Math.min(400, Math.ceil(Math.max(LINE, ...heights)) + (heights.length > 1 ? 3 : 0));
}

/** Lines that the text takes, broken between words. */
function lines(text: string, width: number): number {
  let count = 0;
  for (const paragraph of text.split('\n')) {
    let left = 0;
    count += 1;
    for (const word of paragraph.split(/\s+/)) {
      if (left > 0 && left + 1 + word.length > width) {
        count += 1;
        left = 0;
      }
      left += (left > 0 ? 1 : 0) + word.length;
      while (left > width) {
        count += 1;
        left -= width;
      }
    }
  }
  return count;
}
