import type { CheckOptions } from '../../core/check-options';
import type { CheckResult } from '../../core/check-result';
import type { Problem } from '../../core/fault';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';

/** What goes to the worker, and what comes back under the same number. */
export interface CheckRequest {
  readonly id: number;
  readonly snapshot: WorkbookSnapshot;
  readonly options: CheckOptions;
}

export type CheckAnswer =
  | { readonly id: number; readonly ok: true; readonly result: CheckResult }
  | { readonly id: number; readonly ok: false; readonly problem: Problem };

/**
 * Both ends are ours and built together, so the envelope is checked, not every cell of what is in it. By hand: a schema
 * would bring its library into the pane's first view.
 */
export function isCheckAnswer(data: unknown): data is CheckAnswer {
  if (typeof data !== 'object' || data === null || !('id' in data) || !('ok' in data)) return false;
  return typeof data.id === 'number' && typeof data.ok === 'boolean';
}
