import { checkWorkbook } from '../core/check';
import type { CheckOptions } from '../core/check-options';
import type { CheckResult } from '../core/check-result';
import type { Enrichment, Mark, OwnSheet } from '../core/enrichment/enrichment';
import {
  freeTabName,
  OWN_COLUMN_NAMES,
  ownColumnOf,
  type OwnColumnName,
  ownSheetKind,
} from '../core/enrichment/own-names';
import { readNeedsQueue } from '../core/programme/read-programme';
import type { Programme } from '../core/programme/programme';
import type { Finding, Severity } from '../core/rules/finding';
import { type CellAddress, fullAddress } from '../core/workbook/address';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';
import type { Language } from '../locales/language';
import type { Texts } from '../locales/texts';
import { settingsFor } from '../core/settings/settings-in-force';
import { rowHeight } from './cells';
import { changesSheet } from './changes-sheet';
import { computedSheet, ownColumnsOf } from './own-columns';
import { formatsToKeep } from './kept-formats';
import { findingsSheet } from './findings-sheet';
import { presentEnrichment } from './present-enrichment';

export interface EnrichmentOptions extends CheckOptions {
  readonly texts: Texts;
  readonly language: Language;
}

/** What the parts of the plan are made from. */
export interface EnrichmentSource {
  readonly snapshot: WorkbookSnapshot;
  readonly programme: Programme;
  readonly result: CheckResult;
  readonly texts: Texts;
  readonly language: Language;
}

/** A sheet as planned, before it is known which tab it gets. */
export type SheetPlan = Pick<OwnSheet, 'kind' | 'rows' | 'widths' | 'frozenRows' | 'charts'>;

/**
 * What to add to the workbook: the computed columns, the sheets with findings and frame changes, and marks on the cells
 * with findings. Made anew each time from the user's own cells; what the add-in put in before is written over.
 *
 * @throws {Fault} `no-needs-table` when no table in it is a needs queue
 */
export function planEnrichment(snapshot: WorkbookSnapshot, options: EnrichmentOptions): Enrichment {
  const { texts, language, ...checkOptions } = options;
  const names = namesFor(snapshot, checkOptions);
  const programme = readNeedsQueue(snapshot, checkOptions);
  const result = checkWorkbook(snapshot, checkOptions);
  const source: EnrichmentSource = { snapshot, programme, result, texts, language };
  const { columns, unplaced } = ownColumnsOf(source, names);
  const plans = [
    findingsSheet(source),
    changesSheet(source),
    ...(unplaced.length > 0 ? [computedSheet(source, unplaced, names)] : []),
  ];
  const formats = formatsToKeep(snapshot, columns, language);
  return { columns, formats, sheets: named(source, plans), marks: marksOf(result.findings, snapshot) };
}

/** Those that the settings choose, and those that are there: what is not taken away is kept right. */
function namesFor(snapshot: WorkbookSnapshot, { settings: given }: CheckOptions): readonly OwnColumnName[] {
  const { computed } = settingsFor(snapshot, given ?? null).settings;
  const present = presentEnrichment(snapshot).columns.flatMap(({ columns }) => columns);
  const kept = present.map(({ header }) => ownColumnOf(header));
  return OWN_COLUMN_NAMES.filter((name) => computed.includes(name) || kept.includes(name));
}

/** Each plan on the sheet that the workbook has of its kind, else under a free name. */
function named({ snapshot, language }: EnrichmentSource, plans: readonly SheetPlan[]): readonly OwnSheet[] {
  const taken = snapshot.sheets.map(({ name }) => name);
  return plans.map((plan) => {
    const heights = plan.rows.map((cells) => rowHeight(cells, plan.widths));
    const existing = snapshot.sheets.find((sheet) => ownSheetKind(sheet) === plan.kind);
    if (existing) return { ...plan, heights, name: existing.name, exists: true };
    const name = freeTabName(plan.kind, language, taken);
    taken.push(name);
    return { ...plan, heights, name, exists: false };
  });
}

const GRAVITY: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** Cells of protected sheets cannot be marked. */
function marksOf(findings: readonly Finding[], { sheets }: WorkbookSnapshot): readonly Mark[] {
  const isOpen = new Set(sheets.filter(({ isProtected }) => !isProtected).map(({ name }) => name));
  const marks = new Map<string, { at: CellAddress; severity: Severity }>();
  for (const { at, severity } of findings) {
    if (!isOpen.has(at.sheet)) continue;
    const earlier = marks.get(fullAddress(at));
    if (!earlier || GRAVITY[severity] > GRAVITY[earlier.severity])
      marks.set(fullAddress(at), { at, severity });
  }
  return [...marks.values()];
}
