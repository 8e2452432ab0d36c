import type { CaseNumber } from './references/case-number';
import type { NeedId } from './references/need-id';
import type { TableKind } from './tables/tables';

/**
 * What can go wrong outside the workbook's content: the file, the host, the template, the disk, the person's request.
 * (Faults in the content are findings.) Each is told to the person once, at the edge, by `src/locales`.
 */
export type Problem =
  // the workbook as a file
  | { readonly code: 'file-not-found'; readonly file: string }
  | { readonly code: 'file-not-readable'; readonly file: string }
  | { readonly code: 'workbook-not-xlsx'; readonly file: string }
  | { readonly code: 'workbook-old-format'; readonly file: string }
  | { readonly code: 'workbook-encrypted'; readonly file: string }
  | { readonly code: 'workbook-truncated'; readonly file: string }
  | {
      readonly code: 'workbook-too-large';
      readonly file: string;
      readonly megabytes: number;
      readonly limit: number;
    }
  | { readonly code: 'workbook-too-many-cells'; readonly file: string; readonly limit: number }
  | { readonly code: 'workbook-damaged'; readonly file: string; readonly part: string }
  // a changed copy of the workbook; `cell` is with its sheet: `Behovskø!H5`
  | { readonly code: 'cell-changed'; readonly file: string; readonly cell: string }
  | {
      readonly code: 'cell-not-editable';
      readonly file: string;
      readonly cell: string;
      readonly reason: 'sheet-missing' | 'array-formula' | 'table-header';
    }
  // the workbook as a needs queue
  | { readonly code: 'no-needs-table'; readonly file: string }
  | { readonly code: 'case-unknown'; readonly case: string; readonly known: readonly CaseNumber[] }
  | { readonly code: 'case-without-change'; readonly case: CaseNumber }
  /** The paper is made of a table that the workbook does not have, or that has no rows. */
  | { readonly code: 'paper-without-table'; readonly table: TableKind }
  | { readonly code: 'need-without-change'; readonly need: NeedId; readonly known: readonly NeedId[] }
  // the settings that travel in it
  | { readonly code: 'settings-unreadable'; readonly isNewer: boolean }
  | { readonly code: 'settings-too-large' }
  | { readonly code: 'settings-changed' }
  // the template
  | { readonly code: 'template-not-docx'; readonly file: string }
  | {
      readonly code: 'template-too-large';
      readonly file: string;
      readonly megabytes: number;
      readonly limit: number;
    }
  | { readonly code: 'template-refused'; readonly file: string; readonly content: TemplateContent }
  | { readonly code: 'template-damaged'; readonly file: string; readonly part: string }
  | {
      readonly code: 'template-field';
      readonly file: string;
      readonly field: string;
      readonly where: string;
      readonly reason: TemplateFaultCode;
      /** The known field nearest to an unknown one, the list that a field belongs in, or the forms that there are. */
      readonly hint: string | null;
      /** How many more faults there are. */
      readonly more: number;
    }
  // a document that was made here
  | { readonly code: 'document-not-docx'; readonly file: string }
  | {
      readonly code: 'document-too-large';
      readonly file: string;
      readonly megabytes: number;
      readonly limit: number;
    }
  | { readonly code: 'document-damaged'; readonly file: string; readonly part: string }
  | { readonly code: 'document-not-ours'; readonly file: string }
  /** Where its figures come from has been changed by hand, or is written by a newer version. */
  | { readonly code: 'document-provenance'; readonly file: string; readonly isNewer: boolean }
  // the place to write to
  | { readonly code: 'output-not-writable'; readonly path: string }
  | { readonly code: 'output-is-input'; readonly path: string }
  // the request
  | { readonly code: 'date-not-understood'; readonly text: string }
  | { readonly code: 'usage'; readonly command: string | null; readonly detail: string }
  // Excel
  | { readonly code: 'excel-cell-edit' }
  | { readonly code: 'excel-item-gone'; readonly what: string }
  | { readonly code: 'excel-protected'; readonly what: string }
  /** Somebody has written at `what` since it was read; nothing was written. */
  | { readonly code: 'excel-changed'; readonly what: string }
  /** A write failed, and these cells could not be given back what they had. */
  | { readonly code: 'excel-half-written'; readonly cells: readonly string[] }
  /** Excel failed while what the add-in adds was written or taken away; what of it stands now. */
  | {
      readonly code: 'excel-half-enriched';
      /** `Behovskø!AC4:AC40`; null when it is not known. */
      readonly columns: readonly string[] | null;
      readonly sheets: readonly string[];
    }
  | { readonly code: 'excel-too-much' }
  | { readonly code: 'excel-connection' }
  | { readonly code: 'excel-too-old' }
  /** What is written may be refused, or cannot be saved. */
  | { readonly code: 'excel-read-only' }
  /** Excel can show no cell of it. */
  | { readonly code: 'excel-sheet-hidden'; readonly sheet: string }
  /** Excel does not tell of changes: nothing is checked unless a person asks for it. */
  | { readonly code: 'excel-not-followed' }
  | { readonly code: 'excel-other'; readonly detail: string }
  /** What checks could not be fetched, as without a network. */
  | { readonly code: 'rules-not-loaded' }
  /** What makes documents, or a template for them, could not be fetched. */
  | { readonly code: 'documents-not-loaded' }
  | { readonly code: 'unexpected'; readonly detail: string };

/** What can be wrong with a field of a template. */
export type TemplateFaultCode =
  /** No such field. */
  | 'unknown'
  /** `[[` without `]]`. */
  | 'unclosed'
  /** `]]` without `[[`. */
  | 'unopened'
  /** `[[#…]]` without `[[/…]]`. */
  | 'loop-unclosed'
  /** `[[/…]]` without `[[#…]]`. */
  | 'loop-unopened'
  /** The end stands in another table, row or box than the beginning, or across another loop. */
  | 'loop-crossed'
  /** The field belongs in a list that it does not stand in. */
  | 'outside'
  /** A list used as a field, or a field used as a list. */
  | 'wrong-use'
  /** After the bar stands no way to write such a field. */
  | 'form'
  /** A chart outside the body. */
  | 'chart-place';

/** What a template is refused for: it would run, or fetch, or hide something in the memos made from it. */
export type TemplateContent = 'macros' | 'ole' | 'active-x' | 'alt-chunk' | 'dde' | 'external';

/** Thrown for a `Problem`. The message is for developers; people get the text of `problem` in their language. */
export class Fault extends Error {
  override readonly name = 'Fault';

  constructor(
    readonly problem: Problem,
    options?: { cause: unknown },
  ) {
    super(JSON.stringify(problem));
    if (options) Object.defineProperty(this, 'cause', { value: options.cause });
  }
}
