import type { CaseSummary } from '../check-result';

/** Each case once: of two rows with the same number the first counts, as everywhere. */
export function casesOnce(cases: readonly CaseSummary[]): readonly CaseSummary[] {
  const numbers = new Set<string>();
  return cases.filter(({ number }) => !numbers.has(number) && numbers.add(number));
}
