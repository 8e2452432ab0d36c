import * as z from 'zod/mini';
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

z.config({ jitless: true });

const answerShape = z.object({ id: z.number(), ok: z.boolean() });

/** Both ends are ours and built together, so the envelope is checked, not every cell of what is in it. */
export function isCheckAnswer(data: unknown): data is CheckAnswer {
  return answerShape.safeParse(data).success;
}
