import type { IsoDate } from '../../core/calendar/iso-date';
import type { CheckResult } from '../../core/check-result';
import type { Enrichment, PresentEnrichment } from '../../core/enrichment/enrichment';
import type { Problem } from '../../core/fault';
import type { CaseNumber } from '../../core/references/case-number';
import type { Finding } from '../../core/rules/finding';
import type { CellAddress } from '../../core/workbook/address';
import type { RefusedEdit } from '../../core/workbook/write-result';
import type { MadeFile } from './session-parts';

export type MemoState =
  | { readonly kind: 'making' }
  | {
      readonly kind: 'ready';
      readonly memo: MadeFile;
      readonly isDraft: boolean;
      /** The `changes` of the session when it was begun: with more since, it is out of date. */
      readonly of: number;
    }
  | { readonly kind: 'blocked' }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** Adding the computed columns, the sheets and the marks, seen before it is done. */
export type EnrichmentState =
  | { readonly kind: 'planning' }
  | { readonly kind: 'planned'; readonly plan: Enrichment; readonly hasUnwanted: boolean }
  /** All of it is to be taken away, and what that is is seen before. */
  | { readonly kind: 'leaving'; readonly present: PresentEnrichment }
  | { readonly kind: 'writing'; readonly plan: Enrichment | null };

/** What the last write did, until the person has seen it. */
export type Written =
  | WrittenCells
  | { readonly kind: 'accepted' | 'reopened'; readonly finding: Finding }
  /** Columns, sheets and marks put in, all of them taken away, the marks alone taken away. */
  | { readonly kind: 'enriched' | 'cleared' | 'unmarked' }
  /** The settings are as they were before the last change of them. */
  | { readonly kind: 'unset' };

/**
 * What a notice is of: something that a person did, and that can be tried again, or how this Excel is. `half-done`: what
 * stands of a write that failed, until a person has seen to it.
 */
export type NoticeOf =
  'going' | 'writing' | 'settings' | 'enriching' | 'new-workbook' | 'half-done' | 'read-only' | 'following';

export interface SessionNotice {
  readonly of: NoticeOf;
  readonly problem: Problem;
}

export interface WrittenCells {
  /** `tried`: what was tried out among the frames. */
  readonly kind: 'fixed' | 'tried' | 'undone';
  readonly cells: number;
  readonly refused: readonly RefusedEdit[];
  /** Cells that another fix of the same go writes otherwise; they can be mended next. */
  readonly left: readonly CellAddress[];
}

/** Whether all that was asked for was done, so that nothing of it is left to see to. */
export function isWhole(written: Written): boolean {
  return !('refused' in written) || (written.refused.length === 0 && written.left.length === 0);
}

export interface SessionState {
  readonly isChecking: boolean;
  /** How many of the checks that a person has asked for are done. */
  readonly askedChecks: number;
  /** The newest result; kept while the next one is on its way. */
  readonly result: CheckResult | null;
  /** Why there is no newer result. */
  readonly problem: Problem | null;
  /** What is to be told beside the result, at most one of a kind. */
  readonly notices: readonly SessionNotice[];
  /** How often the workbook was heard to change. */
  readonly changes: number;
  readonly memos: ReadonlyMap<CaseNumber, MemoState>;
  readonly isWriting: boolean;
  /** The meeting's day as the person has chosen it here; null where Saksklar is to find it in the workbook. */
  readonly meeting: IsoDate | null;
  /** How many changes of the settings have been written. */
  readonly savedSettings: number;
  /** The settings that travel in the workbook, as JSON. */
  readonly settings: string | undefined;
  readonly written: Written | null;
  readonly enrichment: EnrichmentState | null;
  /** Whether the add-in's own sheets or columns are in the workbook. */
  readonly isEnriched: boolean;
  /** Whether there is something of the add-in's own to take back. */
  readonly canUndo: boolean;
}
