import type { Texts } from '../../locales/texts';
import { fullAddresses } from '../../core/workbook/address';
import { type Form, isSameValue, writtenFigure } from '../figure-value';
import type { CheckedWorkbook } from '../make-paper';
import type { Provenance } from '../provenance/provenance';
import { readingHash } from '../provenance/reading-hash';
import { workbookHash } from '../provenance/workbook-hash';
import { TEXT_PART } from '../word/fill-template';
import { type Package, textOf } from '../word/package';
import { chartsIn } from './charts';
import { type Control, textIn } from './controls';
import { allControls } from './known-controls';
import { type SaidNow, saidNow } from './figures-now';
import { openDocument } from './open-document';

export type DifferenceKind =
  /** The workbook says something else now; the document says what it said when it was made. */
  | 'workbook'
  /** A person has written something else in the document. */
  | 'edited'
  /** The figure no longer stands in the document, or no longer as a figure that can be found. */
  | 'removed'
  /** It cannot be read from the workbook now. */
  | 'gone'
  /** The text of a cell is another now. */
  | 'text'
  /** The chart shows another figure than the workbook has. */
  | 'chart';

export interface Difference {
  readonly field: string;
  readonly kind: DifferenceKind;
  /** What the document says; null where it says nothing. */
  readonly memo: string | null;
  /** What the workbook says, written as in the document; null where it says nothing. */
  readonly workbook: string | null;
  /** `Behovskø!H5`. */
  readonly cells: readonly string[];
}

export interface Verification {
  readonly same: boolean;
  readonly differences: readonly Difference[];
  /** Texts from cells that a person has changed in the document. That is no difference in figures. */
  readonly editedTexts: readonly string[];
  /** Something in the workbook is another than when the document was made. */
  readonly hasMovedOn: boolean;
  /** The settings say otherwise than when the document was made how the workbook is read. */
  readonly isReadOtherwise: boolean;
  /** The case is no longer in the workbook. */
  readonly isCaseGone: boolean;
  readonly isDraft: boolean;
  readonly made: string | null;
  readonly figures: number;
}

/**
 * Compares a document with a workbook, figure by figure, in its text, its charts and its data.
 * @throws {Fault} of `openDocument`; `no-needs-table`
 */
export async function verifyDocument(
  bytes: Uint8Array,
  file: string,
  workbook: CheckedWorkbook,
  textsFor: (language: Provenance['language']) => Promise<Texts>,
): Promise<Verification> {
  const { parts, provenance } = openDocument(bytes, file);
  const now = saidNow(workbook, provenance, await textsFor(provenance.language));
  const differences = now ? differencesBetween(parts, provenance, now) : [];
  const isCaseGone = now === null;
  return {
    same: differences.length === 0 && !isCaseGone,
    differences,
    editedTexts: editedTexts(parts, provenance),
    hasMovedOn: workbookHash(workbook.snapshot) !== provenance.workbook.hash,
    isReadOtherwise: wasReadOtherwise(provenance, workbook),
    isCaseGone,
    isDraft: provenance.isDraft,
    made: provenance.made,
    figures: provenance.figures.length,
  };
}

/** Whether columns, words or tables are chosen otherwise than when a document was made. */
export function wasReadOtherwise({ reading }: Provenance, { result }: CheckedWorkbook): boolean {
  return reading !== undefined && reading !== readingHash(result.settings);
}

function differencesBetween(parts: Package, provenance: Provenance, now: SaidNow): readonly Difference[] {
  const controls = allControls(parts, provenance);
  const byField = byFieldOf(controls);
  const figures = provenance.figures.flatMap((figure) =>
    figureDifferences(figure, byField.get(figure.field) ?? [], { provenance, now }),
  );
  return [...figures, ...textDifferences(provenance, now), ...chartDifferences(parts, provenance, now)];
}

function byFieldOf<T extends { readonly field: string }>(
  items: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(item.field);
    if (group) group.push(item);
    else groups.set(item.field, [item]);
  }
  return groups;
}

type Recorded = Provenance['figures'][number];
type Forms = Recorded['forms'];

/** At most one of each kind for a figure, however often it stands in the document. */
function figureDifferences(
  { field, forms, value, cells: cellsThen }: Recorded,
  controls: readonly Control[],
  { provenance, now }: { readonly provenance: Provenance; readonly now: SaidNow },
): readonly Difference[] {
  const known = now.figures.get(field);
  const [usual] = forms;
  if (!usual) return [];
  const cells = known ? fullAddresses(known.cells) : cellsThen;
  const nowAs = (form: Form): readonly string[] =>
    known ? ways(known.value, form, provenance, now.decimals) : [];
  if (!known) {
    const memo = controls[0]?.text ?? null;
    return memo === null ? [] : [{ field, kind: 'gone', memo, workbook: null, cells }];
  }
  if (controls.length === 0) {
    const workbook = nowAs(usual.form)[0] ?? null;
    return [{ field, kind: 'removed', memo: null, workbook, cells }];
  }
  const found: Difference[] = [];
  for (const { text } of controls) {
    const form = formOf(text, forms);
    const wasMade = forms.some((one) => isSameText(one.text, text));
    // Also in the workbook's own words, `1,7 mill. kroner`, as its resolution has it.
    if (wasMade && isSameValue(value, known.value)) continue;
    const isSame = (forms.some((one) => one.form === form) ? [form] : forms.map((one) => one.form))
      .flatMap(nowAs)
      .some((way) => isSameText(way, text));
    if (isSame) continue;
    const kind = wasMade ? 'workbook' : 'edited';
    if (found.some((one) => one.kind === kind && one.memo === text)) continue;
    found.push({ field, kind, memo: text, workbook: nowAs(form)[0] ?? null, cells });
  }
  return found;
}

/** With the decimals the document was made with, and with those the workbook asks for now. */
function ways(
  value: Parameters<typeof writtenFigure>[0],
  form: Form,
  { language, decimals }: Provenance,
  decimalsNow: number,
): readonly string[] {
  const digits = [...new Set([decimalsNow, decimals])];
  return digits.map((count) => writtenFigure(value, form, { language, decimals: count }));
}

/** How a figure is written in a control: as one of the forms it was made in, else the one most like it. */
export function formOf(text: string, forms: Forms): Form {
  const made = forms.find((one) => isSameText(one.text, text));
  if (made) return made.form;
  const hasLetters = /\p{L}|%/u.test(text);
  const alike = forms.find((one) => /\p{L}|%/u.test(one.text) === hasLetters);
  return (alike ?? forms[0])?.form ?? 'tall';
}

/** Word and people put one kind of space for another, and a hyphen for a minus sign. */
export function isSameText(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0\u202f\u2009]+/g, ' ')
    .replace(/[\u2212\u2010-\u2013]/g, '-')
    .trim();
}

function textDifferences({ texts }: Provenance, now: SaidNow): readonly Difference[] {
  return changedTexts(texts, now).map(({ field, text, cells }) => ({
    field,
    kind: 'text',
    memo: text,
    workbook: now.texts.get(field)?.text ?? null,
    cells,
  }));
}

/** Texts that the workbook has otherwise now; that figures in them are others is told of the figures. */
export function changedTexts(texts: Provenance['texts'], now: SaidNow): Provenance['texts'] {
  return texts.filter(({ field, text, pieces }) => {
    const known = now.texts.get(field);
    if (!known) return true;
    return !isSameText(known.text, text) && !isSameText(known.pieces.join('\n'), pieces.join('\n'));
  });
}

function editedTexts(parts: Package, { texts }: Provenance): readonly string[] {
  const paths = [...parts.keys()].filter((path) => TEXT_PART.test(path));
  const all = plain(paths.map((path) => textIn(textOf(parts, path) ?? '')).join('\n'));
  return texts
    .filter(({ pieces }) =>
      pieces.some((piece) => piece.split('\n').some((line) => !all.includes(plain(withoutMark(line))))),
    )
    .map(({ field }) => field);
}

function withoutMark(line: string): string {
  return line.replace(/^\s*[-–—•·*]\s+(?=\S)/, '');
}

function chartDifferences(parts: Package, provenance: Provenance, now: SaidNow): readonly Difference[] {
  return chartsIn(parts).flatMap(({ name, series }) => {
    const known = now.charts.get(name);
    if (!known) return [];
    const write = (value: number | undefined): string | null =>
      value === undefined ? null : String(value).replace('.', provenance.language === 'en' ? '.' : ',');
    return known.series.flatMap(({ values, fields }, place) =>
      values.flatMap((value, index): readonly Difference[] => {
        const shown = series[place]?.[index];
        if (shown === value) return [];
        const field = `${fields[index] ?? name}.chart`;
        return [{ field, kind: 'chart', memo: write(shown), workbook: write(value), cells: [] }];
      }),
    );
  });
}
