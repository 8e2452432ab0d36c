import type { Period } from '../../calendar/iso-date';
import type { ProductRow } from '../../programme/programme';
import { type Reading, valueOf } from '../../programme/reading';

type ReadPlan = Extract<Reading<Period>, { readonly kind: 'value' }>;

/** A product whose revised plan is later than the original one. */
export interface Slip {
  readonly row: ProductRow;
  /** Which end of the plan moved; the start alone where the end stands. */
  readonly moved: 'end' | 'start';
  readonly original: Period;
  readonly revised: ReadPlan;
}

/** Plans are compared by their last day, starts by their first. */
export function* slips(products: readonly ProductRow[]): Generator<Slip> {
  for (const row of products) {
    const { originalEnd, revisedEnd, originalStart, revisedStart } = row;
    const end = valueOf(originalEnd);
    const start = valueOf(originalStart);
    if (end && revisedEnd.kind === 'value' && revisedEnd.value.last > end.last)
      yield { row, moved: 'end', original: end, revised: revisedEnd };
    else if (start && revisedStart.kind === 'value' && revisedStart.value.first > start.first)
      yield { row, moved: 'start', original: start, revised: revisedStart };
  }
}
