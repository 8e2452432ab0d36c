import type { FoundTableSummary } from '../../core/check-result';

const KEY = 'saksklar.layouts';
const MOST_KEPT = 20;

/** What a person has said is understood rightly: which tables there are, with which columns, read as what. */
export function layoutOf(tables: readonly FoundTableSummary[]): string {
  return JSON.stringify(
    tables.map(({ kind, columns, units, ambiguous, unknown }) => [kind, columns, units, ambiguous, unknown]),
  );
}

/** Whether the layout has been kept on this machine. */
export function isKnownLayout(layout: string): boolean {
  return kept().includes(layout);
}

/** Keeps the layout on this machine, and forgets the oldest when there are many. */
export function keepLayout(layout: string): void {
  try {
    const others = kept().filter((one) => one !== layout);
    localStorage.setItem(KEY, [...others, layout].slice(-MOST_KEPT).join('\n'));
  } catch {
    // Storage can be refused or full; then it is asked again the next time.
  }
}

/** One a line: as JSON, a layout has none within. */
function kept(): readonly string[] {
  try {
    return (localStorage.getItem(KEY) ?? '').split('\n');
  } catch {
    return [];
  }
}
