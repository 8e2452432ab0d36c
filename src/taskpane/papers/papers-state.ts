import type { Problem } from '../../core/fault';
import type { MeetingPaperKind } from '../../core/papers/paper';
import type { CaseNumber } from '../../core/references/case-number';
import type { PreviewBlock, RefreshResult, Template, TemplateReport, Verification } from '../../documents';
import type { MadeFile } from '../session/session-parts';

export type PaperState =
  | { readonly kind: 'making' }
  | { readonly kind: 'ready'; readonly made: MadeFile; readonly isDraft: boolean }
  | { readonly kind: 'failed'; readonly problem: Problem };

export type PreviewState =
  | { readonly kind: 'making' }
  | {
      readonly kind: 'shown';
      readonly blocks: readonly PreviewBlock[];
      readonly made: MadeFile;
      readonly isDraft: boolean;
    }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** All the meeting's papers, one after the other. */
export type BatchState =
  /** `of`: null until the workbook is read. */
  | { readonly kind: 'running'; readonly done: number; readonly of: number | null }
  | {
      readonly kind: 'ready';
      readonly made: MadeFile;
      readonly count: number;
      readonly left: readonly CaseNumber[];
    }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** A document that a person has handed in, to be compared with the workbook. */
export interface ComparedDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly state:
    | { readonly kind: 'comparing' }
    | { readonly kind: 'compared'; readonly verification: Verification }
    | {
        readonly kind: 'refreshed';
        readonly verification: Verification;
        readonly result: Omit<RefreshResult, 'bytes'>;
        readonly made: MadeFile;
      }
    | { readonly kind: 'failed'; readonly problem: Problem };
}

export interface PapersState {
  readonly preview: PreviewState | null;
  readonly batch: BatchState | null;
  readonly papers: ReadonlyMap<MeetingPaperKind, PaperState>;
  /** The person's own template, checked; null while ours are used. */
  readonly template: (Template & { readonly report: TemplateReport }) | null;
  /** Whether it will be there another time too. */
  readonly isTemplateKept: boolean;
  readonly templateProblem: Problem | null;
  readonly compared: readonly ComparedDocument[];
}

/** Which other papers go with the cases of a meeting. */
export interface BatchOptions {
  readonly withAgenda: boolean;
  readonly withControlSheet: boolean;
  /** Cases that are blocked are made too, as drafts. */
  readonly withDrafts: boolean;
  readonly zipName: string;
}
