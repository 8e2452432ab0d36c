import type { PaperKind } from '../../core/papers/paper';
import { DOCUMENT_KINDS } from '../papers/document-kinds';
import { checkTemplate, type TemplateCheck } from './check-template';
import { openTemplate } from './open-template';

export interface TemplateReport extends TemplateCheck {
  /** What it is a template of, as its fields tell. */
  readonly kind: PaperKind;
}

const KINDS: readonly PaperKind[] = [
  'frame-change',
  'need',
  'case',
  'agenda',
  'minutes',
  'status',
  'plan',
  'priorities',
  'portfolio',
  'control',
];

/**
 * Checks a template for the kind of document that it fits best: the one in which it has the fewest errors, and then
 * lacks the fewest fields.
 * @throws {Fault} of `openTemplate`
 */
export function checkTemplateFile(bytes: Uint8Array, file: string): TemplateReport {
  const opened = openTemplate(bytes, file);
  const reports = KINDS.map((kind) => {
    const { fields, expected } = DOCUMENT_KINDS[kind];
    return { kind, ...checkTemplate(opened, fields, expected) };
  });
  const [first, ...others] = reports;
  if (!first) throw new RangeError('There is no kind of document.');
  return others.reduce((best, one) => (isBetter(one, best) ? one : best), first);
}

function isBetter(one: TemplateCheck, other: TemplateCheck): boolean {
  const [a, b] = [one.errors.length, other.errors.length];
  return a < b || (a === b && one.warnings.length < other.warnings.length);
}
