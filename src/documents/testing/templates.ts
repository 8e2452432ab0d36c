import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { PaperKind } from '../../core/papers/paper';
import type { Language } from '../../locales/language';
import { ownTemplateName } from '../make-paper';

/** The template of ours in a language, of the memo for a change of frame when nothing else is said. */
export function ownTemplate(language: Language, kind: PaperKind = 'frame-change'): Uint8Array {
  const folder = join(__dirname, '../../../assets/templates');
  return new Uint8Array(readFileSync(join(folder, ownTemplateName({ kind }, language))));
}

/** A template with parts changed, added (text where there was none) or, with null, taken out. */
export function changed(
  template: Uint8Array,
  parts: Readonly<Record<string, string | null | ((xml: string) => string)>>,
): Uint8Array {
  const files = new Map(Object.entries(unzipSync(template)));
  for (const [path, change] of Object.entries(parts)) {
    if (change === null) files.delete(path);
    else if (typeof change === 'string') files.set(path, strToU8(change));
    else files.set(path, strToU8(change(strFromU8(files.get(path) ?? new Uint8Array()))));
  }
  return zipSync(Object.fromEntries(files));
}

/** A template of ours with another body. */
export function withBody(body: string): Uint8Array {
  return changed(ownTemplate('nb'), {
    'word/document.xml': (xml) =>
      xml.replace(/<w:body>[^]*(<w:sectPr>)/, (_, section: string) => `<w:body>${body}${section}`),
  });
}

export function paragraph(text: string): string {
  return `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
}
