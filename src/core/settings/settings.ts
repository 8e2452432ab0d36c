import * as z from 'zod/mini';
import { OWN_COLUMN_NAMES, type OwnColumnName } from '../enrichment/own-names';
import type { ColumnSetting } from '../mapping/known-headers';
import type { Severity } from '../rules/finding';
import { RULES } from '../rules/rules';
import {
  DEFAULT_THRESHOLDS,
  THRESHOLD_NAMES,
  THRESHOLD_SETTINGS,
  thresholdFrom,
  type Thresholds,
} from '../rules/thresholds';
import { editDistance } from '../text/edit-distance';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { definitionOf, TABLE_KINDS } from '../tables/tables';
import { type OwnWord, VOCABULARIES, VOCABULARY_NAMES } from '../vocabulary/vocabularies';
import { type Acknowledgement, acknowledgementShape } from './acknowledgements';

/** What an organisation has decided of how its workbook is checked. */
export interface Settings {
  /** By the rule's id. A rule that is not here is as the domain has it. */
  readonly rules: ReadonlyMap<string, Severity | 'off'>;
  readonly thresholds: Thresholds;
  /** Headers that the workbook uses for a field, beside those that are known. */
  readonly columns: readonly ColumnSetting[];
  /** Words that the organisation uses, beside those that are known. */
  readonly words: readonly OwnWord[];
  readonly acknowledged: readonly Acknowledgement[];
  /** The computed columns that `enrich` adds, in the order in which they stand. */
  readonly computed: readonly OwnColumnName[];
}

export const NO_SETTINGS: Settings = {
  rules: new Map(),
  thresholds: DEFAULT_THRESHOLDS,
  columns: [],
  words: [],
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

/** What is in force for a workbook: what the person gives, else what travels in the workbook, else nothing. */
export function settingsFor(
  { settings: json }: Pick<WorkbookSnapshot, 'settings'>,
  given: Settings | null,
): { readonly settings: Settings; readonly mistakes: readonly SettingsMistake[] } {
  if (given) return { settings: given, mistakes: [] };
  if (json === undefined) return { settings: NO_SETTINGS, mistakes: [] };
  const read = readSettings(json);
  return read.kind === 'settings'
    ? { settings: read.settings, mistakes: [] }
    : { settings: NO_SETTINGS, mistakes: read.mistakes };
}

/** Settings as JSON has them. */
export const objectShape = z.record(z.string(), z.unknown());
const LEVELS = ['off', 'error', 'warning', 'info'] as const;
const levelShape = z.enum(LEVELS);
const TOP = ['version', 'rules', 'thresholds', 'columns', 'words', 'acknowledged', 'computed'] as const;

/**
 * Reads settings written as JSON, all their mistakes at once. Settings with a mistake are not in force in part: nobody
 * should believe that a threshold holds when it does not.
 */
export function readSettings(json: string): ReadSettings {
  const parsed = objectShape.safeParse(parsedJson(json));
  if (!parsed.success) return { kind: 'mistakes', mistakes: [{ code: 'not-json' }] };
  const given = parsed.data;
  const version = given['version'] ?? SETTINGS_VERSION;
  if (typeof version === 'number' && version > SETTINGS_VERSION)
    return { kind: 'mistakes', mistakes: [{ code: 'newer', version }] };
  const mistakes: SettingsMistake[] = [];
  if (version !== SETTINGS_VERSION)
    mistakes.push({ code: 'wrong-value', name: 'version', allowed: String(SETTINGS_VERSION) });
  for (const name of Object.keys(given)) if (!isOneOf(TOP, name)) mistakes.push(unknownName(name, TOP));
  const settings: Settings = {
    rules: readRules(given['rules'], mistakes),
    thresholds: readThresholds(given['thresholds'], mistakes),
    columns: readColumns(given['columns'], mistakes),
    words: readWords(given['words'], mistakes),
    acknowledged: readAcknowledged(given['acknowledged'], mistakes),
    computed: readComputed(given['computed'], mistakes),
  };
  return mistakes.length > 0 ? { kind: 'mistakes', mistakes } : { kind: 'settings', settings };
}

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // Told as a mistake by the caller.
    return null;
  }
}

function readRules(value: unknown, mistakes: SettingsMistake[]): Settings['rules'] {
  const rules = new Map<string, Severity | 'off'>();
  const ids = RULES.map(({ id }) => id);
  for (const [id, level] of entriesOf(value, 'rules', mistakes)) {
    const read = levelShape.safeParse(level);
    if (!isOneOf(ids, id))
      mistakes.push(
        unknownName(
          `rules.${id}`,
          ids.map((one) => `rules.${one}`),
        ),
      );
    else if (!read.success)
      mistakes.push({ code: 'wrong-value', name: `rules.${id}`, allowed: LEVELS.join(', ') });
    else rules.set(id, read.data);
  }
  return rules;
}

function readThresholds(value: unknown, mistakes: SettingsMistake[]): Thresholds {
  let thresholds = DEFAULT_THRESHOLDS;
  for (const [name, given] of entriesOf(value, 'thresholds', mistakes)) {
    if (!isOneOf(THRESHOLD_NAMES, name)) {
      const known = THRESHOLD_NAMES.map((one) => `thresholds.${one}`);
      mistakes.push(unknownName(`thresholds.${name}`, known));
      continue;
    }
    const { of, least, most } = THRESHOLD_SETTINGS[name];
    const read = typeof given === 'number' ? thresholdFrom(name, given) : null;
    if (read === null)
      mistakes.push({ code: 'wrong-value', name: `thresholds.${name}`, allowed: `${least}–${most}` });
    else thresholds = { ...thresholds, [of]: read };
  }
  return thresholds;
}

/** A column in settings, as JSON has it. */
export const columnShape = z.strictObject({ table: z.string(), header: z.string(), field: z.string() });

function readColumns(value: unknown, mistakes: SettingsMistake[]): readonly ColumnSetting[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    mistakes.push({ code: 'wrong-value', name: 'columns', allowed: '[{ table, header, field }]' });
    return [];
  }
  const items: readonly unknown[] = value;
  return items.flatMap((item, index) => {
    const name = `columns[${index}]`;
    const read = columnShape.safeParse(item);
    if (!read.success) {
      mistakes.push({ code: 'wrong-value', name, allowed: '{ table, header, field }' });
      return [];
    }
    const { table, header, field } = read.data;
    const kind = TABLE_KINDS.find((one) => one === table);
    if (!kind) {
      mistakes.push({ code: 'wrong-value', name: `${name}.table`, allowed: TABLE_KINDS.join(', ') });
      return [];
    }
    const fields = Object.keys(definitionOf(kind).fields);
    if (!fields.includes(field)) {
      mistakes.push({ code: 'wrong-value', name: `${name}.field`, allowed: fields.join(', ') });
      return [];
    }
    return [{ table: kind, header, field }];
  });
}

/** An own word in settings, as JSON has it. */
export const wordShape = z.strictObject({ vocabulary: z.string(), word: z.string(), means: z.string() });

function readWords(value: unknown, mistakes: SettingsMistake[]): readonly OwnWord[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    mistakes.push({ code: 'wrong-value', name: 'words', allowed: '[{ vocabulary, word, means }]' });
    return [];
  }
  const items: readonly unknown[] = value;
  return items.flatMap((item, index) => {
    const name = `words[${index}]`;
    const read = wordShape.safeParse(item);
    if (!read.success) {
      mistakes.push({ code: 'wrong-value', name, allowed: '{ vocabulary, word, means }' });
      return [];
    }
    const { vocabulary, word, means } = read.data;
    const known = VOCABULARY_NAMES.find((one) => one === vocabulary);
    if (!known) {
      mistakes.push({
        code: 'wrong-value',
        name: `${name}.vocabulary`,
        allowed: VOCABULARY_NAMES.join(', '),
      });
      return [];
    }
    const terms = VOCABULARIES[known].entries.map(({ term }): string => term);
    if (!terms.includes(means)) {
      mistakes.push({ code: 'wrong-value', name: `${name}.means`, allowed: terms.join(', ') });
      return [];
    }
    return [{ vocabulary: known, word, means }];
  });
}

function readAcknowledged(value: unknown, mistakes: SettingsMistake[]): readonly Acknowledgement[] {
  if (value === undefined) return [];
  const read = z.array(acknowledgementShape).safeParse(value);
  if (read.success) return read.data;
  mistakes.push({
    code: 'wrong-value',
    name: 'acknowledged',
    allowed: '[{ rule, need, cell, was, reason }]',
  });
  return [];
}

function readComputed(value: unknown, mistakes: SettingsMistake[]): readonly OwnColumnName[] {
  if (value === undefined) return OWN_COLUMN_NAMES;
  const read = z.array(z.enum(OWN_COLUMN_NAMES)).safeParse(value);
  if (read.success) return OWN_COLUMN_NAMES.filter((name) => read.data.includes(name));
  mistakes.push({ code: 'wrong-value', name: 'computed', allowed: `[${OWN_COLUMN_NAMES.join(', ')}]` });
  return [];
}

function entriesOf(
  value: unknown,
  name: string,
  mistakes: SettingsMistake[],
): readonly (readonly [string, unknown])[] {
  if (value === undefined) return [];
  const read = objectShape.safeParse(value);
  if (read.success) return Object.entries(read.data);
  mistakes.push({ code: 'wrong-value', name, allowed: '{ … }' });
  return [];
}

function isOneOf<T extends string>(known: readonly T[], name: string): name is T {
  return known.some((one) => one === name);
}

function unknownName(name: string, known: readonly string[]): SettingsMistake {
  const [nearest] = known
    .map((one) => ({ one, errors: editDistance(name.slice(0, 80), one) }))
    .toSorted((a, b) => a.errors - b.errors);
  return { code: 'unknown-name', name, nearest: nearest && nearest.errors <= 5 ? nearest.one : null };
}
