import { OWN_COLUMN_NAMES, type OwnColumnName } from '../enrichment/own-names';
import type { ColumnSetting } from '../mapping/known-headers';
import type { SkippedTable } from '../programme/used-tables';
import type { Body } from '../references/case-numbering';
import type { Severity } from '../rules/finding';
import { DEFAULT_THRESHOLDS, type Thresholds } from '../rules/thresholds';
import type { OwnWord } from '../vocabulary/vocabularies';
import type { Acknowledgement } from './acknowledgements';

/** What an organisation has decided of how its workbook is checked. */
export interface Settings {
  /** By the rule's id. A rule that is not here is as the domain has it. */
  readonly rules: ReadonlyMap<string, Severity | 'off'>;
  readonly thresholds: Thresholds;
  /** Headers that the workbook uses for a field, beside those that are known. */
  readonly columns: readonly ColumnSetting[];
  /** Words that the organisation uses, beside those that are known. */
  readonly words: readonly OwnWord[];
  /** The organisation's bodies, with how each numbers its cases; none where they do as is usual. */
  readonly bodies: readonly Body[];
  /** Tables that look like one that is read, and are not. */
  readonly skipped: readonly SkippedTable[];
  /** Said beside the first amounts of a paper: `2022-kroner, inkl. mva.`; null where nothing is to be said. */
  readonly priceLevel: string | null;
  readonly acknowledged: readonly Acknowledgement[];
  /** The computed columns that `enrich` adds, in the order in which they stand. */
  readonly computed: readonly OwnColumnName[];
}

export const NO_SETTINGS: Settings = {
  rules: new Map(),
  thresholds: DEFAULT_THRESHOLDS,
  columns: [],
  words: [],
  bodies: [],
  skipped: [],
  priceLevel: null,
  acknowledged: [],
  computed: OWN_COLUMN_NAMES,
};

/** The version of the format that is written here. */
export const SETTINGS_VERSION = 1;

/** A mistake in settings, and where. */
export type SettingsMistake =
  | { readonly code: 'not-json' }
  | { readonly code: 'newer'; readonly version: number }
  | { readonly code: 'unknown-name'; readonly name: string; readonly nearest: string | null }
  | { readonly code: 'wrong-value'; readonly name: string; readonly allowed: string };

export type ReadSettings =
  | { readonly kind: 'settings'; readonly settings: Settings }
  | { readonly kind: 'mistakes'; readonly mistakes: readonly SettingsMistake[] };
