import { Fault } from '../../core/fault';
import type { PaperKind } from '../../core/papers/paper';
import type { Texts } from '../../locales/texts';
import { DOCUMENT_KINDS } from '../papers/document-kinds';
import { hashOf } from '../provenance/hash';
import { type Package, textOf } from '../word/package';
import { readStyles, type TemplateStyles } from '../word/styles';
import { checkTemplate } from './check-template';
import { describePlace } from './describe-place';
import { openTemplate } from './open-template';

export interface Template {
  readonly bytes: Uint8Array;
  /** What to call it where it cannot be used, and in the provenance. */
  readonly name: string;
}

/** A template that has been opened, checked for a kind of document, and found without fault. */
export interface UsableTemplate {
  readonly parts: Package;
  readonly styles: TemplateStyles;
  readonly hash: string;
}

/** A meeting's papers use the same few templates over and over. */
const MOST_KEPT = 12;
const kept = new Map<string, UsableTemplate>();

/**
 * Opens and checks a template, once for the same contents.
 * @throws {Fault} `template-field` for the first fault among its fields; of `openTemplate`
 */
export function usableTemplate({ bytes, name }: Template, kind: PaperKind, texts: Texts): UsableTemplate {
  const hash = hashOf(bytes);
  const key = `${kind} ${hash}`;
  const before = kept.get(key);
  if (before) return before;
  const opened = openTemplate(bytes, name);
  const { fields, expected } = DOCUMENT_KINDS[kind];
  const [first, ...more] = checkTemplate(opened, fields, expected).errors;
  if (first) {
    const { code, field, hint } = first;
    const where = describePlace(first.place, texts);
    throw new Fault({
      code: 'template-field',
      file: name,
      field,
      where,
      reason: code,
      hint,
      more: more.length,
    });
  }
  const { parts } = opened;
  const usable = { parts, styles: readStyles(textOf(parts, 'word/styles.xml') ?? '<none/>'), hash };
  const [oldest] = kept.keys();
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(key, usable);
  return usable;
}
