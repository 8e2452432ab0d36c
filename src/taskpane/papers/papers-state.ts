import type { Problem } from '../../core/fault';
import type { MeetingPaperKind } from '../../core/papers/paper';
import type { CaseNumber } from '../../core/references/case-number';
import type { PreviewBlock, RefreshResult, Template, TemplateReport, Verification } from '../../documents';
import type { MadeFile } from '../session/session-parts';

/** The session's `changes` when it was begun: with more since, it is out of date. */
interface OfWorkbook {
  readonly of: number;
}

export type PaperState =
  | { readonly kind: 'making' }
  | (OfWorkbook & { readonly kind: 'ready'; readonly made: MadeFile })
  | { readonly kind: 'failed'; readonly problem: Problem };

export type PreviewState =
  | { readonly kind: 'making' }
  | (OfWorkbook & {
      readonly kind: 'shown';
      readonly blocks: readonly PreviewBlock[];
      readonly made: MadeFile;
      readonly isDraft: boolean;
    })
  | { readonly kind: 'failed'; readonly problem: Problem };

/** All the meeting's papers, one after the other. */
export type BatchState =
  /** `of`: null until the workbook is read. */
  | { readonly kind: 'running'; readonly done: number; readonly of: number | null }
  | (OfWorkbook & {
      readonly kind: 'ready';
      readonly made: MadeFile;
      readonly count: number;
      readonly left: readonly CaseNumber[];
    })
  | { readonly kind: 'failed'; readonly problem: Problem };

/** A document that a person has handed in, to be compared with the workbook. */
export interface ComparedDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly state:
    | { readonly kind: 'comparing' }
    | (OfWorkbook & { readonly kind: 'compared'; readonly verification: Verification })
    | (OfWorkbook & {
        readonly kind: 'refreshed';
        readonly verification: Verification;
        readonly result: Omit<RefreshResult, 'bytes'>;
        readonly made: MadeFile;
      })
    | { readonly kind: 'failed'; readonly problem: Problem };
}

export interface PapersState {
  readonly preview: PreviewState | null;
  readonly batch: BatchState | null;
  readonly papers: ReadonlyMap<MeetingPaperKind, PaperState>;
  /** The person's own template, checked; null while ours are used. */
  readonly template: (Template & { readonly report: TemplateReport }) | null;
  /** What was chosen last and cannot be used, with what is wrong in it; what was used before is used on. */
  readonly refusedTemplate: { readonly name: string; readonly report: TemplateReport } | null;
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
