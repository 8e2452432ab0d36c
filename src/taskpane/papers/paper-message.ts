import type { CheckOptions } from '../../core/check-options';
import type { Problem } from '../../core/fault';
import type { PaperRequest } from '../../core/papers/paper';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import type {
  MadePaper,
  PreviewBlock,
  RefreshResult,
  Template,
  TemplateReport,
  Verification,
} from '../../documents';
import type { Language } from '../../locales/language';

/** A file by its name. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Which of the workbooks that the worker holds is meant: several things can be made at once, each of its own. */
interface Holding {
  readonly held: number;
}

/** What the worker for documents can be asked, and what it gives. */
export interface PaperCalls {
  /** Reads and checks a workbook once, for all that follows. */
  readonly hold: {
    readonly ask: {
      readonly snapshot: WorkbookSnapshot;
      readonly options: CheckOptions;
      readonly language: Language;
    };
    /** The name under which it is held. */
    readonly give: number;
  };
  /** Holds it no more. */
  readonly release: { readonly ask: Holding; readonly give: null };
  readonly make: {
    readonly ask: Holding & {
      readonly request: PaperRequest;
      readonly draft: boolean;
      readonly template: Template;
      readonly created: string;
    };
    readonly give: MadePaper;
  };
  /** A document's data as the end of an address; null when it would be too long. */
  readonly carry: {
    readonly ask: Holding & {
      readonly request: PaperRequest;
      readonly draft: boolean;
      readonly created: string;
    };
    readonly give: string | null;
  };
  readonly preview: { readonly ask: NamedBytes; readonly give: readonly PreviewBlock[] };
  readonly verify: { readonly ask: Holding & NamedBytes; readonly give: Verification };
  readonly refresh: {
    readonly ask: Holding & NamedBytes & { readonly overwrite: boolean; readonly created: string };
    readonly give: RefreshResult;
  };
  readonly template: { readonly ask: NamedBytes; readonly give: TemplateReport };
  readonly zip: { readonly ask: { readonly files: readonly NamedBytes[] }; readonly give: Uint8Array };
}

export type PaperCall = keyof PaperCalls;

export type PaperQuestion = {
  readonly [C in PaperCall]: { readonly id: number; readonly call: C; readonly ask: PaperCalls[C]['ask'] };
}[PaperCall];

export type PaperAnswer<C extends PaperCall = PaperCall> =
  | { readonly id: number; readonly ok: true; readonly call: C; readonly give: PaperCalls[C]['give'] }
  | { readonly id: number; readonly ok: false; readonly call: C; readonly problem: Problem };

/**
 * Both ends are ours and built together, so the envelope is checked, not all that is in it. By hand: a schema would bring
 * its library into the pane's first view.
 */
export function isAnswerTo<C extends PaperCall>(data: unknown, id: number, call: C): data is PaperAnswer<C> {
  if (typeof data !== 'object' || data === null) return false;
  if (!('id' in data && 'ok' in data && 'call' in data)) return false;
  return data.id === id && typeof data.ok === 'boolean' && data.call === call;
}
