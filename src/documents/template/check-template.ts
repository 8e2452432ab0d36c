import type { TemplateFaultCode } from '../../core/fault';
import { FORMS } from '../figure-value';
import { type Field, namesIn, readField } from '../fields/field';
import { allNames, nearestName } from '../fields/nearest-name';
import type { OpenedTemplate } from './open-template';
import type { TemplateParagraph, TemplatePlace } from './template-text';

export type TemplateWarningCode =
  /** A field that such a document should have. */
  | 'missing'
  /** Programme figures without the assumption they rest on. */
  | 'assumption-missing'
  /** There are tracked changes, which count as accepted. */
  | 'tracked-changes';

export interface TemplateFault<Code> {
  readonly code: Code;
  /** As written, without brackets; empty for what is no field. */
  readonly field: string;
  readonly place: TemplatePlace | null;
  /** The known field nearest to an unknown one, the list that a field belongs in, or the forms that there are. */
  readonly hint: string | null;
}

export interface TemplateCheck {
  /** Known fields by their names, others as written, in the order in which they first stand. */
  readonly fields: readonly string[];
  readonly errors: readonly TemplateFault<TemplateFaultCode>[];
  readonly warnings: readonly TemplateFault<TemplateWarningCode>[];
}

interface OpenLoop {
  readonly raw: string;
  readonly key: string;
  readonly place: TemplatePlace;
  /** The fields of a list; null for a condition. */
  readonly fields: readonly Field[] | null;
}

/**
 * Looks at every field of an opened template, and tells all faults at once.
 * @param fields what such a document knows
 * @param expected names that such a document should have
 */
export function checkTemplate(
  { paragraphs, hadRevisions }: OpenedTemplate,
  fields: readonly Field[],
  expected: readonly string[],
): TemplateCheck {
  const errors: TemplateFault<TemplateFaultCode>[] = [];
  const seen: string[] = [];
  for (const part of paragraphs) checkPart(part, fields, errors, seen);
  const found = new Set(seen);
  return { fields: [...found], errors, warnings: warningsFor(hadRevisions, found, expected) };
}

function checkPart(
  paragraphs: readonly TemplateParagraph[],
  fields: readonly Field[],
  errors: TemplateFault<TemplateFaultCode>[],
  seen: string[],
): void {
  const loops: OpenLoop[] = [];
  const known = allNames(fields);
  for (const { text, place } of paragraphs) {
    for (const tag of tagsIn(text)) {
      if (tag.kind !== 'field') {
        errors.push({ code: tag.kind, field: tag.text, place, hint: null });
        continue;
      }
      const { mark, key, form, raw } = tag;
      seen.push(known.get(key)?.name ?? raw);
      if (mark === '/') close(loops, { key, raw, place }, errors);
      else look({ mark, key, form, raw, place }, { loops, fields, known, errors });
    }
  }
  for (const { raw, place } of loops) errors.push({ code: 'loop-unclosed', field: raw, place, hint: null });
}

type Tag =
  | { readonly kind: 'unclosed' | 'unopened'; readonly text: string }
  | {
      readonly kind: 'field';
      readonly mark: '' | '#' | '^' | '/';
      readonly key: string;
      readonly form: string | null;
      /** With its mark, without brackets. */
      readonly raw: string;
    };

/** A field may not run on into the next paragraph. */
function tagsIn(text: string): readonly Tag[] {
  const tags: Tag[] = [];
  for (let at = 0; at < text.length;) {
    const start = text.indexOf('[[', at);
    const end = text.indexOf(']]', at);
    if (end >= 0 && (start < 0 || end < start)) {
      tags.push({ kind: 'unopened', text: text.slice(Math.max(at, end - 20), end).trim() });
      at = end + 2;
      continue;
    }
    if (start < 0) break;
    const close = text.indexOf(']]', start + 2);
    const next = text.indexOf('[[', start + 2);
    if (close < 0 || (next >= 0 && next < close)) {
      tags.push({ kind: 'unclosed', text: text.slice(start + 2, start + 32).trim() });
      at = start + 2;
      continue;
    }
    tags.push(fieldTag(text.slice(start + 2, close).trim()));
    at = close + 2;
  }
  return tags;
}

function fieldTag(raw: string): Tag {
  const mark = /^[#^/]/.exec(raw)?.[0] ?? '';
  const { key, form } = readField(mark === '' ? raw : raw.slice(1));
  return { kind: 'field', mark: mark === '#' || mark === '^' || mark === '/' ? mark : '', key, form, raw };
}

interface Found {
  readonly mark: '' | '#' | '^';
  readonly key: string;
  readonly form: string | null;
  readonly raw: string;
  readonly place: TemplatePlace;
}

function look(
  { mark, key, form, raw, place }: Found,
  context: {
    readonly loops: OpenLoop[];
    readonly fields: readonly Field[];
    readonly known: ReadonlyMap<string, Field>;
    readonly errors: TemplateFault<TemplateFaultCode>[];
  },
): void {
  const { loops, fields, known, errors } = context;
  const field = visible(key, fields, loops);
  const fault = (code: TemplateFaultCode, hint: string | null = null): void => {
    errors.push({ code, field: raw, place, hint });
  };
  if (mark !== '') {
    const isRepeated = mark === '#' && field?.kind === 'list';
    loops.push({ raw, key, place, fields: isRepeated ? (field.fields ?? []) : null });
  }
  if (!field) {
    if (!known.has(key)) fault('unknown', nearestName(raw.replace(/^[#^/]|\|.*$/g, ''), fields));
    else fault('outside', listOf(key, fields));
  } else if (mark === '') {
    if (field.kind === 'list' || field.kind === 'condition') fault('wrong-use');
    else if (field.kind === 'chart' && place.path !== 'word/document.xml') fault('chart-place');
    else if (form !== null && !ALL_FORMS.has(form)) fault('form', [...ALL_FORMS].join(', '));
  } else if (mark === '#' && field.kind !== 'list' && field.kind !== 'condition') fault('wrong-use');
}

const ALL_FORMS: ReadonlySet<string> = new Set(Object.values(FORMS).flat());

/** The field of the name that may stand within these loops: of a list around, the innermost first, or anywhere. */
function visible(key: string, fields: readonly Field[], loops: readonly OpenLoop[]): Field | undefined {
  for (const loop of loops.toReversed()) {
    const field = loop.fields && namesIn(loop.fields).get(key);
    if (field) return field;
  }
  return namesIn(fields).get(key);
}

/** The list whose fields have the name. */
function listOf(key: string, fields: readonly Field[]): string | null {
  for (const { name, fields: within } of fields) {
    if (!within) continue;
    if (namesIn(within).has(key)) return name;
    const deeper = listOf(key, within);
    if (deeper !== null) return deeper;
  }
  return null;
}

function close(
  loops: OpenLoop[],
  { key, raw, place }: { readonly key: string; readonly raw: string; readonly place: TemplatePlace },
  errors: TemplateFault<TemplateFaultCode>[],
): void {
  const index = loops.findLastIndex((loop) => loop.key === key);
  const loop = loops[index];
  if (!loop) {
    errors.push({ code: 'loop-unopened', field: raw, place, hint: null });
    return;
  }
  const isInnermost = index === loops.length - 1;
  if (!isInnermost || !standsWith(loop.place, place))
    errors.push({ code: 'loop-crossed', field: raw, place, hint: loop.raw });
  loops.splice(index, 1);
}

/** In the same cell, box or body, or in cells of one table's rows, whose rows are then repeated. */
function standsWith(start: TemplatePlace, end: TemplatePlace): boolean {
  const [a, b] = [start.containers, end.containers];
  if (a.join() === b.join()) return true;
  if (a.length !== b.length) return false;
  const parting = a.findIndex((container, index) => container !== b[index]);
  return (
    a.length - parting <= 2 && /^(?:row|cell) /.test(a[parting] ?? '') && (a.at(-1) ?? '').startsWith('cell')
  );
}

/** Figures of the programme that mean nothing without the assumption (domain, section 6). */
const ASSUMED = ['rammer etter', 'prognose etter', 'disponibelt etter'];

function warningsFor(
  hadRevisions: boolean,
  found: ReadonlySet<string>,
  expected: readonly string[],
): TemplateCheck['warnings'] {
  const warnings: TemplateFault<TemplateWarningCode>[] = expected
    .filter((name) => !found.has(name))
    .map((field) => ({ code: 'missing', field, place: null, hint: null }));
  if (ASSUMED.some((name) => found.has(name)) && !found.has('forutsetning'))
    warnings.push({ code: 'assumption-missing', field: 'forutsetning', place: null, hint: null });
  if (hadRevisions) warnings.push({ code: 'tracked-changes', field: '', place: null, hint: null });
  return warnings;
}
