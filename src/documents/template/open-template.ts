import { Fault } from '../../core/fault';
import { TEXT_PART } from '../word/fill-template';
import { LARGEST_MEGABYTES, openPackage, PackageError } from '../word/open-package';
import { mapParts, type Package, setText, textOf } from '../word/package';
import { scanXml } from '../word/scan-xml';
import { acceptRevisions, hasRevisions } from './accept-revisions';
import { refusedContent } from './template-safety';
import { paragraphReader, type TemplateParagraph } from './template-text';

/**
 * Opens a Word template (.docx or .dotx). What a template may carry without harm but a memo should not, the address of
 * the template it was itself made from, is taken out.
 * @throws {Fault} `template-not-docx`, `template-too-large`, `template-damaged`, `template-refused`
 */
export function openTemplate(bytes: Uint8Array, file: string): OpenedTemplate {
  const parts = packageOf(bytes, file);
  const paragraphs = new Map<string, readonly TemplateParagraph[]>();
  for (const [path, text] of xmlParts(parts)) {
    const content = refusedIn(path, text, file, paragraphs);
    if (content !== null) throw new Fault({ code: 'template-refused', file, content });
  }
  forgetOwnTemplate(parts);
  mapParts(parts, /^\[Content_Types\]\.xml$/, (text) =>
    text.replaceAll('wordprocessingml.template.main+xml', 'wordprocessingml.document.main+xml'),
  );
  const hadRevisions = acceptAll(parts, paragraphs);
  return { parts, paragraphs: [...paragraphs.values()], hadRevisions };
}

/** Accepts tracked changes, and reads the parts they stood in anew; true when there were any. */
function acceptAll(parts: Package, paragraphs: Map<string, readonly TemplateParagraph[]>): boolean {
  let found = false;
  for (const path of paragraphs.keys()) {
    const xml = textOf(parts, path) ?? '';
    if (!hasRevisions(xml)) continue;
    found = true;
    const accepted = acceptRevisions(xml);
    setText(parts, path, accepted);
    const reader = paragraphReader(path);
    scanXml(accepted, reader.visitor);
    paragraphs.set(path, reader.paragraphs());
  }
  return found;
}

function packageOf(bytes: Uint8Array, file: string): Package {
  try {
    return openPackage(bytes);
  } catch (cause) {
    if (!(cause instanceof PackageError)) throw cause;
    const { fault, part, megabytes } = cause;
    if (fault === 'not-docx') throw new Fault({ code: 'template-not-docx', file }, { cause });
    if (fault === 'damaged') throw new Fault({ code: 'template-damaged', file, part }, { cause });
    throw new Fault({ code: 'template-too-large', file, megabytes, limit: LARGEST_MEGABYTES }, { cause });
  }
}

/** A template that may be filled. */
export interface OpenedTemplate {
  readonly parts: Package;
  /** The paragraphs of each part that may hold fields. */
  readonly paragraphs: readonly (readonly TemplateParagraph[])[];
  /** There were tracked changes in it, which now are accepted. */
  readonly hadRevisions: boolean;
}

function xmlParts(parts: Package): readonly (readonly [string, string])[] {
  return [...parts.keys()]
    .filter((path) => /\.(?:xml|rels)$/i.test(path))
    .map((path) => [path, textOf(parts, path) ?? '']);
}

function refusedIn(
  path: string,
  text: string,
  file: string,
  paragraphs: Map<string, readonly TemplateParagraph[]>,
): ReturnType<typeof refusedContent> {
  const reader = TEXT_PART.test(path) ? paragraphReader(path) : null;
  try {
    const content = refusedContent(path, text, reader?.visitor);
    if (reader) paragraphs.set(path, reader.paragraphs());
    return content;
  } catch (cause) {
    throw new Fault({ code: 'template-damaged', file, part: path }, { cause });
  }
}

/** Word looks up the attached template's address each time the document is opened; a memo has no use for it. */
function forgetOwnTemplate(parts: Package): void {
  mapParts(parts, /^word\/_rels\/settings\.xml\.rels$/, (text) =>
    text.replace(/<Relationship\b[^>]*\/attachedTemplate"[^>]*?(?:\/>|>\s*<\/Relationship>)/g, ''),
  );
  mapParts(parts, /^word\/settings\.xml$/, (text) => text.replace(/<w:attachedTemplate\b[^>]*\/>/g, ''));
}
