import { isIsoDate } from '../core/calendar/days';
import type { FrameChangeMemo } from '../core/memo/memo-data';
import { Fault } from '../core/fault';
import type { Language } from '../locales/language';
import type { Texts } from '../locales/texts';
import { withControlNamespace } from './content-controls';
import { filled, TEXT_PART } from './docx';
import { markAsDraft } from './draft-mark';
import { memoView } from './memo-view';
import { mapParts, type Package, textOf, zipped } from './package';
import { setProperties } from './properties';
import { readStyles } from './styles';
import { openTemplate } from './template';
import { TemplateFieldError } from './template-fields';
import { withoutEmptied } from './tidy';
import { giveUniqueIds } from './unique-ids';

export interface MemoOptions {
  readonly language: Language;
  readonly texts: Texts;
  /** Marks every page, and the document's title. */
  readonly draft: boolean;
  /** The template's name, for what is told when it cannot be used. */
  readonly file?: string;
  /** When the memo is made, as `toISOString` has it. Without it the memo's date is left to fill in. */
  readonly created?: string;
}

/**
 * Makes the memo Saksfremlegg, rammeendring from a Word template. The same input gives the same bytes.
 * @throws {Fault} `template-not-docx`, `template-too-large`, `template-damaged`, `template-refused`, `template-field`
 */
export function makeMemo(template: Uint8Array, memo: FrameChangeMemo, options: MemoOptions): Uint8Array {
  const { texts, language, draft, file = '', created = null } = options;
  const day = created?.slice(0, 10) ?? '';
  const values = memoView(
    memo,
    { language, texts, decimals: memo.decimals },
    { draft, day: isIsoDate(day) ? day : null },
  );
  const opened = openTemplate(template, file);
  const parts = fill(opened, values, file, texts);
  mapParts(parts, TEXT_PART, (xml) => withControlNamespace(withoutEmptied(xml)));
  giveUniqueIds(parts, TEXT_PART);
  const title = memo.case.title.trim() || texts.documents.untitled;
  if (draft) markAsDraft(parts, texts.documents.draft);
  setProperties(parts, {
    title: draft ? `${texts.documents.draft}: ${title}` : title,
    subject: texts.documents.frameChangeMemo,
    language: texts.documents.languageTag,
    created: created?.replace(/\.\d+/, '') ?? null,
  });
  return zipped(parts);
}

function fill(template: Package, values: ReturnType<typeof memoView>, file: string, texts: Texts): Package {
  try {
    return filled(template, values, readStyles(textOf(template, 'word/styles.xml') ?? '<none/>'));
  } catch (error) {
    if (!(error instanceof TemplateFieldError)) throw error;
    const { field, path, reason, nearest } = error;
    const where = placeName(path, texts);
    throw new Fault({ code: 'template-field', file, field, where, reason, nearest }, { cause: error });
  }
}

function placeName(path: string, texts: Texts): string {
  const names = texts.documents.templatePart;
  if (path === 'word/document.xml' || path === '') return names.body;
  if (path.startsWith('word/header')) return names.header;
  if (path.startsWith('word/footer')) return names.footer;
  return /notes\.xml$/.test(path) ? names.notes : names.other;
}
