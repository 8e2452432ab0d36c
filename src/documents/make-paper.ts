import type { CheckOptions } from '../core/check-options';
import type { CheckResult } from '../core/check-result';
import { type Paper, type PaperRequest, readPaper } from '../core/papers/paper';
import { TEMPLATE_NAMES } from '../core/papers/template-names';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';
import type { Language } from '../locales/language';
import type { Texts } from '../locales/texts';
import { documentFileName } from './file-name';
import { type DocumentSource, type MadeDocument, makeDocument } from './make-document';
import type { Template } from './template/usable-template';
import { readingHash } from './provenance/reading-hash';
import { workbookHash } from './provenance/workbook-hash';

/** A workbook that has been read and checked. */
export interface CheckedWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly result: CheckResult;
  readonly options: CheckOptions;
}

export interface PaperOptions {
  readonly language: Language;
  readonly texts: Texts;
  readonly draft: boolean;
  /** When it is made, as `toISOString` has it. */
  readonly created: string;
}

export interface MadePaper extends MadeDocument {
  readonly fileName: string;
}

/**
 * Makes one paper from a workbook, with its provenance.
 * @param templateFor gives the template for the kind of paper that it turns out to be
 * @throws {Fault} of `readPaper` and `makeDocument`
 */
export async function makePaper(
  workbook: CheckedWorkbook,
  request: PaperRequest,
  templateFor: (paper: Paper) => Promise<Template>,
  options: PaperOptions,
): Promise<MadePaper> {
  const paper = readPaper(workbook.snapshot, request, workbook.options);
  const template = await templateFor(paper);
  const { boldTexts } = workbook.snapshot;
  const source = sourceOf(workbook, request);
  const made = makeDocument(template, paper, { ...options, ...(boldTexts && { boldTexts }), source });
  return { fileName: documentFileName(paper, options.texts, options.language), ...made };
}

/** The file name of our own template for a paper, in `assets/templates`. */
export function ownTemplateName(paper: Pick<Paper, 'kind'>, language: Language): string {
  return `${TEMPLATE_NAMES[paper.kind]}.${language}.docx`;
}

/** What a document says of the workbook it was made from. */
export function sourceOf(
  { snapshot, result, options }: CheckedWorkbook,
  request: PaperRequest,
): DocumentSource {
  const ofCase = request.kind === 'memo' ? result.cases.find(({ number }) => number === request.case) : null;
  return {
    request,
    meeting: options.meeting ?? null,
    workbook: { name: (options.file ?? '').replace(/^.*[\\/]/, ''), hash: workbookHash(snapshot) },
    reading: readingHash(result.settings),
    blocking: ofCase?.blocking ?? [],
    acknowledged: result.acknowledged,
  };
}
