import type { Settings } from '../../core/settings/settings';
import { hashOf } from './hash';

/** Tells whether two documents were made from workbooks that were read in the same way: by the same columns and words. */
export function readingHash({ columns, words, bodies, skipped }: Settings): string {
  return hashOf([columns, words, bodies, skipped].map(inOrder).join('\n'));
}

/** Whatever order somebody wrote them in. */
function inOrder(parts: readonly object[]): string {
  return parts
    .map((part) => JSON.stringify(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1))))
    .toSorted()
    .join();
}
