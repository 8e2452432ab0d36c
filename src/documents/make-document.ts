import { isIsoDate } from '../core/calendar/days';
import { Fault } from '../core/fault';
import type { Paper, PaperRequest } from '../core/papers/paper';
import type { IsoDate } from '../core/calendar/iso-date';
import type { Finding } from '../core/rules/finding';
import type { AcknowledgedFinding } from '../core/settings/acknowledgements';
import { fullAddress, fullAddresses } from '../core/workbook/address';
import type { Language } from '../locales/language';
import type { Texts } from '../locales/texts';
import type { Scope } from './fields/field-values';
import { decimalsOf, viewOf } from './papers/document-kinds';
import { type Provenance, PROVENANCE_VERSION } from './provenance/provenance';
import { addProvenance } from './provenance/provenance-part';
import { ruleSet } from './provenance/rule-set';
import { type Template, usableTemplate, type UsableTemplate } from './template/usable-template';
import { boldInDocument, type BoldTexts } from './word/bold';
import { addCharts } from './word/chart';
import { withControlNamespace } from './word/content-controls';
import { markAsDraft } from './word/draft-mark';
import { fillTemplate, TEXT_PART } from './word/fill-template';
import { mapParts, type Package, textOf, zipped } from './word/package';
import { setProperties } from './word/properties';
import { withoutEmptied } from './word/tidy';
import { giveUniqueIds } from './word/unique-ids';
import { Written } from './word/written';
import type { Manner } from './writing';

/** What a document is made under, beside what it says. */
export interface DocumentOptions {
  readonly language: Language;
  readonly texts: Texts;
  /** Marks every page, and the document's title. */
  readonly draft: boolean;
  /** When it is made, as `toISOString` has it. Without it the document's date is left to fill in. */
  readonly created?: string;
  /** Which parts of the cells' texts are bold. */
  readonly boldTexts?: BoldTexts;
  /** What is known of the workbook; left out where a document is made of data alone. */
  readonly source?: DocumentSource;
}

export interface DocumentSource {
  readonly request: PaperRequest;
  /** The meeting's day, where a person gave it. */
  readonly meeting: IsoDate | null;
  readonly workbook: Provenance['workbook'];
  /** `readingHash` of the settings in force. */
  readonly reading: string;
  /** Errors that touch the document. */
  readonly blocking: readonly Pick<Finding, 'rule' | 'at'>[];
  readonly acknowledged: readonly Pick<AcknowledgedFinding, 'finding' | 'reason'>[];
}

/** A document, and how many places of it a person must fill in. */
export interface MadeDocument {
  readonly bytes: Uint8Array;
  readonly toFill: number;
}

/**
 * Makes a document from a Word template. The same input gives the same bytes.
 * @throws {Fault} `template-not-docx`, `template-too-large`, `template-damaged`, `template-refused`, `template-field`
 */
export function makeDocument(template: Template, paper: Paper, options: DocumentOptions): MadeDocument {
  const { texts, language, draft, created = null } = options;
  const bold = boldInDocument(options.boldTexts ?? new Map());
  const manner: Manner = { language, texts, decimals: decimalsOf(paper), draft };
  const made = created?.slice(0, 10) ?? '';
  const values = viewOf(paper, manner, isIsoDate(made) ? made : null);
  const opened = usableTemplate(template, paper.kind, texts);
  const written = new Written();
  const parts = filled(opened, values, { manner, written, bold, name: template.name });
  mapParts(parts, TEXT_PART, (xml) => withControlNamespace(withoutEmptied(xml)));
  addCharts(parts, written.charts);
  giveUniqueIds(parts, TEXT_PART);
  if (draft) markAsDraft(parts, texts.documents.draft);
  const title = titleOf(paper, texts);
  setProperties(parts, {
    title: draft ? `${texts.documents.draft}: ${title}` : title,
    subject: texts.documents.kinds[paper.kind],
    language: texts.documents.languageTag,
    created: created?.replace(/\.\d+/, '') ?? null,
  });
  if (options.source) {
    const controls = controlFields(textOf(parts, 'word/document.xml') ?? '');
    const provenance = provenanceFor(written, { name: template.name, hash: opened.hash }, options.source, {
      manner,
      created,
      controls,
    });
    addProvenance(parts, provenance, texts);
  }
  return { bytes: zipped(parts), toFill: written.places };
}

function filled(
  { parts, styles }: UsableTemplate,
  values: Scope,
  {
    manner,
    written,
    bold,
    name,
  }: {
    readonly manner: Manner;
    readonly written: Written;
    readonly bold: BoldTexts;
    readonly name: string;
  },
): Package {
  try {
    return fillTemplate(parts, values, { styles, manner, written, bold });
  } catch (cause) {
    // The check has let every field through: what remains is XML that cannot be repeated.
    throw new Fault({ code: 'template-damaged', file: name, part: 'word/document.xml' }, { cause });
  }
}

function provenanceFor(
  written: Written,
  template: { readonly name: string; readonly hash: string },
  source: DocumentSource,
  {
    manner,
    created,
    controls,
  }: { readonly manner: Manner; readonly created: string | null; readonly controls: string[] },
): Provenance {
  return {
    version: PROVENANCE_VERSION,
    request: source.request,
    language: manner.language,
    decimals: manner.decimals,
    isDraft: manner.draft,
    made: created?.replace(/\.\d+/, '') ?? null,
    meeting: source.meeting,
    workbook: source.workbook,
    rules: ruleSet(),
    reading: source.reading,
    template: { name: template.name.replace(/^.*[\\/]/, ''), hash: template.hash },
    findings: source.blocking.map(({ rule, at }) => ({ rule, cell: fullAddress(at) })),
    acknowledged: source.acknowledged.map(({ finding, reason }) => ({
      rule: finding.rule,
      cell: fullAddress(finding.at),
      reason,
    })),
    figures: figuresByField(written.figures),
    texts: written.texts.map(({ field, text, pieces, cells }) => ({
      field,
      text,
      pieces: [...pieces],
      cells: fullAddresses(cells),
    })),
    missing: [...written.missing].map(([field, at]) => ({ field, cells: fullAddresses(at) })),
    controls,
    charts: written.charts.map(({ chart }) => chart.name),
  };
}

function figuresByField(figures: Written['figures']): Provenance['figures'] {
  const byField = new Map<string, Provenance['figures'][number]>();
  for (const { field, form, text, value, cells } of figures) {
    const known = byField.get(field);
    if (known) known.forms.push({ form, text });
    else byField.set(field, { field, value, cells: fullAddresses(cells), forms: [{ form, text }] });
  }
  return [...byField.values()];
}

/** The tags of the controls as we write them, in their order. */
function controlFields(xml: string): string[] {
  return Array.from(xml.matchAll(/<w:sdtPr><w:tag w:val="([^"]*)"/g), ([, field = '']) => field);
}

/** The document's title: the case's, else the kind of document with its meeting. */
export function titleOf(paper: Paper, texts: Texts): string {
  if ('case' in paper) return paper.case.title.value?.trim() || texts.documents.untitled;
  const kind = texts.documents.kinds[paper.kind];
  return paper.meeting.id === null ? kind : texts.documents.titleWithMeeting(kind, paper.meeting.id);
}
