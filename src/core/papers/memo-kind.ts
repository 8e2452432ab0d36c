import type { CaseSummary } from '../check-result';
import type { MemoKind } from './memo-data';

/** What kind of memo a case gets: by whether its needs change, or whether it has any. */
export function memoKindOf({ hasChange, needs }: Pick<CaseSummary, 'hasChange' | 'needs'>): MemoKind {
  if (hasChange) return 'frame-change';
  return needs.length > 0 ? 'need' : 'case';
}
