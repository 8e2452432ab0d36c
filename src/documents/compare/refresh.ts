import type { Texts } from '../../locales/texts';
import { fullAddress, fullAddresses } from '../../core/workbook/address';
import { type FigureValue, isSameValue, writtenFigure } from '../figure-value';
import type { CheckedWorkbook } from '../make-paper';
import type { Provenance } from '../provenance/provenance';
import { readingHash } from '../provenance/reading-hash';
import { ruleSet } from '../provenance/rule-set';
import { rewriteProvenance } from '../provenance/provenance-part';
import { workbookHash } from '../provenance/workbook-hash';
import { escapedXml } from '../sanitise';
import { chartPart, chartWorkbook, type DocumentChart } from '../word/chart';
import { TEXT_PART } from '../word/fill-template';
import { type Package, setText, textOf, zipped } from '../word/package';
import { relationshipsOf } from '../word/parts';
import { chartsIn } from './charts';
import type { Control } from './controls';
import { knownControls } from './known-controls';
import { type SaidNow, saidNow } from './figures-now';
import { openDocument } from './open-document';
import { changedTexts, formOf, isSameText, wasReadOtherwise } from './verify';

/** A figure that was written anew, or could have been. */
export interface Refreshed {
  readonly field: string;
  readonly from: string;
  readonly to: string;
  /** `Behovskø!H5`. */
  readonly cells: readonly string[];
}

export interface RefreshResult {
  readonly bytes: Uint8Array;
  /** What was changed, once for each field and text. */
  readonly changed: readonly Refreshed[];
  /** Figures that a person has written over, which were left alone. */
  readonly kept: readonly Refreshed[];
  /** Texts of cells that are other ones now; texts are never changed. */
  readonly texts: readonly string[];
  /** Fields that the workbook no longer has. */
  readonly gone: readonly string[];
  /** The case is no longer in the workbook: nothing was changed. */
  readonly isCaseGone: boolean;
  readonly isDraft: boolean;
  /** The settings say otherwise than when the document was made how the workbook is read. */
  readonly isReadOtherwise: boolean;
}

export interface RefreshOptions {
  /** Also figures that a person has written over. */
  readonly overwrite: boolean;
  /** When it is done, as `toISOString` has it. */
  readonly created: string;
}

/**
 * Brings a document's figures up to date with the workbook. All else in it stays as it is, byte for byte in the parts
 * that hold no figure.
 * @throws {Fault} of `openDocument`; `no-needs-table`
 */
export async function refreshDocument(
  bytes: Uint8Array,
  file: string,
  workbook: CheckedWorkbook,
  {
    textsFor,
    ...options
  }: RefreshOptions & { readonly textsFor: (language: Provenance['language']) => Promise<Texts> },
): Promise<RefreshResult> {
  const { parts, provenance } = openDocument(bytes, file);
  const texts = await textsFor(provenance.language);
  const now = saidNow(workbook, provenance, texts);
  const { isDraft } = provenance;
  const isReadOtherwise = wasReadOtherwise(provenance, workbook);
  if (!now)
    return { bytes, changed: [], kept: [], texts: [], gone: [], isCaseGone: true, isDraft, isReadOtherwise };
  const work = new Refreshing(provenance, now, options.overwrite);
  for (const path of [...parts.keys()].filter((one) => TEXT_PART.test(one))) work.refreshPart(parts, path);
  refreshCharts(parts, now);
  rewriteProvenance(parts, renewed(provenance, now, work, { workbook, created: options.created }), texts);
  return {
    bytes: zipped(parts),
    changed: work.changed,
    kept: work.kept,
    gone: work.gone,
    texts: changedTexts(provenance.texts, now).map(({ field }) => field),
    isCaseGone: false,
    isDraft,
    isReadOtherwise,
  };
}

class Refreshing {
  readonly #changed = new Map<string, Refreshed>();
  readonly #kept = new Map<string, Refreshed>();
  readonly #gone = new Set<string>();

  constructor(
    private readonly provenance: Provenance,
    private readonly now: SaidNow,
    private readonly overwrite: boolean,
  ) {}

  get changed(): readonly Refreshed[] {
    return [...this.#changed.values()];
  }

  get kept(): readonly Refreshed[] {
    return [...this.#kept.values()];
  }

  get gone(): readonly string[] {
    return [...this.#gone];
  }

  refreshPart(parts: Package, path: string): void {
    const xml = textOf(parts, path) ?? '';
    const edits = knownControls(path, xml, this.provenance).flatMap((control) => this.#edits(control));
    if (edits.length === 0) return;
    let changed = xml;
    for (const { start, end, text } of edits.toSorted((a, b) => b.start - a.start))
      changed = changed.slice(0, start) + escapedXml(text) + changed.slice(end);
    setText(parts, path, changed);
  }

  /** The first run takes the new text with its looks, the others are emptied. */
  #edits({ field, text, ranges }: Control): readonly { start: number; end: number; text: string }[] {
    const figure = this.provenance.figures.find((one) => one.field === field);
    if (!figure || figure.forms.length === 0 || ranges.length === 0) return [];
    const { forms } = figure;
    const known = this.now.figures.get(field);
    if (!known) {
      this.#gone.add(field);
      return [];
    }
    const { language } = this.provenance;
    const to = writtenFigure(known.value, formOf(text, forms), { language, decimals: this.now.decimals });
    if (isSameText(to, text)) return [];
    if (staysInOwnWords(figure, text, known.value, this.provenance)) return [];
    const entry = { field, from: text, to, cells: fullAddresses(known.cells) };
    const isAsMade = forms.some((one) => isSameText(one.text, text));
    if (!isAsMade && !this.overwrite) {
      this.#kept.set(`${field}|${text}`, entry);
      return [];
    }
    this.#changed.set(`${field}|${text}`, entry);
    return ranges.map(({ start, end }, index) => ({ start, end, text: index === 0 ? to : '' }));
  }
}

/** Whether a figure was made in the workbook's own words, `1,7 mill. kroner` as its resolution has it, and is still true. */
function staysInOwnWords(
  { value, forms }: Provenance['figures'][number],
  text: string,
  now: FigureValue,
  made: Provenance,
): boolean {
  if (!isSameValue(value, now)) return false;
  const own = forms.filter((one) => isSameText(one.text, text));
  return own.length > 0 && own.every(({ form }) => !isSameText(writtenFigure(value, form, made), text));
}

/** The chart's looks are Word's and the person's; its data are replaced, in the part and in the workbook behind it. */
function refreshCharts(parts: Package, now: SaidNow): void {
  for (const { name, path, series } of chartsIn(parts)) {
    const chart = now.charts.get(name);
    if (!chart || series.length !== chart.series.length) continue;
    const isSame = chart.series.every(({ values }, place) =>
      values.every((value, index) => series[place]?.[index] === value),
    );
    if (isSame) continue;
    setText(parts, path, withData(textOf(parts, path) ?? '', chart));
    const workbook = [...relationshipsOf(parts, path).values()].find(({ type }) => type.endsWith('/package'));
    const target = workbook && `word/${workbook.target.replace(/^\.\.\//, '')}`;
    if (target !== undefined && parts.has(target)) parts.set(target, chartWorkbook(chart));
    describeAnew(parts, chart);
  }
}

/** The caches of a fresh chart in place of those that are there. */
function withData(xml: string, chart: DocumentChart): string {
  const fresh = chartPart(chart);
  for (const cache of ['cat', 'val'] as const) {
    const all = new RegExp(`<c:${cache}>[^]*?</c:${cache}>`, 'g');
    const data = fresh.match(all) ?? [];
    let index = 0;
    xml = xml.replace(all, (old) => data[index++] ?? old);
  }
  return xml;
}

function describeAnew(parts: Package, { name, altText }: DocumentChart): void {
  const main = [...parts.keys()].find((path) => /^word\/document\d*\.xml$/.test(path));
  if (main === undefined) return;
  const xml = (textOf(parts, main) ?? '').replace(/<wp:docPr\b[^>]*>/g, (tag) =>
    tag.includes(`"Saksklar ${name}"`)
      ? tag.replace(/\sdescr="[^"]*"/, () => ` descr="${escapedXml(altText)}"`)
      : tag,
  );
  setText(parts, main, xml);
}

function renewed(
  provenance: Provenance,
  now: SaidNow,
  { kept, gone }: Refreshing,
  { workbook, created }: { readonly workbook: CheckedWorkbook; readonly created: string },
): Provenance {
  const { language, request } = provenance;
  const { decimals } = now;
  const left = new Set([...gone, ...kept.map(({ field }) => field)]);
  const ofCase =
    request.kind === 'memo' ? workbook.result.cases.find(({ number }) => number === request.case) : undefined;
  return {
    ...provenance,
    decimals,
    made: created.replace(/\.\d+/, ''),
    workbook: { ...provenance.workbook, hash: workbookHash(workbook.snapshot) },
    rules: ruleSet(),
    reading: readingHash(workbook.result.settings),
    findings: (ofCase?.blocking ?? []).map(({ rule, at }) => ({ rule, cell: fullAddress(at) })),
    figures: provenance.figures.map((figure) => {
      const known = now.figures.get(figure.field);
      if (!known || left.has(figure.field)) return figure;
      const forms = figure.forms.map(({ form, text }) =>
        staysInOwnWords(figure, text, known.value, provenance)
          ? { form, text }
          : { form, text: writtenFigure(known.value, form, { language, decimals }) },
      );
      return { ...figure, forms, value: known.value, cells: fullAddresses(known.cells) };
    }),
  };
}
