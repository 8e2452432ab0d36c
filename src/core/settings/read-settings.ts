import * as z from 'zod/mini';
import { OWN_COLUMN_NAMES, type OwnColumnName } from '../enrichment/own-names';
import type { ColumnSetting } from '../mapping/known-headers';
import type { SkippedTable } from '../programme/used-tables';
import { MONEY_UNITS } from '../money/unit';
import { type Body, isCasePattern } from '../references/case-numbering';
import type { Severity } from '../rules/finding';
import { RULES } from '../rules/rules';
import { THRESHOLD_NAMES, THRESHOLD_SETTINGS, thresholdFrom, type Thresholds } from '../rules/thresholds';
import { definitionOf, TABLE_KINDS } from '../tables/tables';
import { nearestOf } from '../text/edit-distance';
import { type OwnWord, VOCABULARIES, VOCABULARY_NAMES } from '../vocabulary/vocabularies';
import { type Acknowledgement, acknowledgementShape } from './acknowledgements';
import {
  NO_SETTINGS,
  type ReadSettings,
  type Settings,
  SETTINGS_VERSION,
  type SettingsMistake,
} from './settings';

/** Settings as JSON has them. */
export const objectShape = z.record(z.string(), z.unknown());
const LEVELS = ['off', 'error', 'warning', 'info'] as const;
const levelShape = z.enum(LEVELS);
const TOP = [
  'version',
  'rules',
  'thresholds',
  'columns',
  'words',
  'bodies',
  'skipped',
  'priceLevel',
  'acknowledged',
  'computed',
] as const;

/**
 * Reads settings written as JSON, all their mistakes at once. Settings with a mistake are not in force in part: nobody
 * should believe that a threshold holds when it does not.
 *
 * @param base what is in force where these settings say nothing; of two words for one thing, the later counts
 */
export function readSettings(json: string, base: Settings = NO_SETTINGS): ReadSettings {
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
    rules: new Map([...base.rules, ...readRules(given['rules'], mistakes)]),
    thresholds: readThresholds(given['thresholds'], base.thresholds, mistakes),
    columns: [...base.columns, ...readColumns(given['columns'], mistakes)],
    words: [...base.words, ...readWords(given['words'], mistakes)],
    bodies: [...base.bodies, ...readBodies(given['bodies'], mistakes)],
    skipped: [...base.skipped, ...readSkipped(given['skipped'], mistakes)],
    priceLevel: readPriceLevel(given['priceLevel'], mistakes) ?? base.priceLevel,
    acknowledged: readAcknowledged(given['acknowledged'], mistakes),
    computed: readComputed(given['computed'], mistakes),
  };
  return mistakes.length > 0 ? { kind: 'mistakes', mistakes } : { kind: 'settings', settings };
}

/** In characters: it stands in a table's caption. */
export const LONGEST_PRICE_LEVEL = 80;

function readPriceLevel(value: unknown, mistakes: SettingsMistake[]): string | null {
  if (value === undefined) return null;
  const text = typeof value === 'string' ? value.trim() : '';
  if (text !== '' && text.length <= LONGEST_PRICE_LEVEL) return text;
  mistakes.push({ code: 'wrong-value', name: 'priceLevel', allowed: `1–${LONGEST_PRICE_LEVEL}` });
  return null;
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

function readThresholds(value: unknown, base: Thresholds, mistakes: SettingsMistake[]): Thresholds {
  let thresholds = base;
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
const columnShape = z.strictObject({
  table: z.string(),
  header: z.string(),
  field: z.optional(z.nullable(z.string())),
  unit: z.optional(z.string()),
});

/** The columns of settings; of what is none, what it could be is added to the mistakes. */
export function readColumns(value: unknown, mistakes: SettingsMistake[]): readonly ColumnSetting[] {
  const found: ColumnSetting[] = [];
  for (const { item, name } of itemsOf(value, 'columns', columnShape, mistakes)) {
    const { table, header, field, unit: written } = item;
    const kind = TABLE_KINDS.find((one) => one === table);
    if (!kind) {
      mistakes.push({ code: 'wrong-value', name: `${name}.table`, allowed: TABLE_KINDS.join(', ') });
      continue;
    }
    const fields = Object.keys(definitionOf(kind).fields);
    if (typeof field === 'string' && !fields.includes(field)) {
      mistakes.push({ code: 'wrong-value', name: `${name}.field`, allowed: [...fields, 'null'].join(', ') });
      continue;
    }
    const unit = MONEY_UNITS.find((one) => one === written);
    if (written !== undefined && !unit) {
      mistakes.push({ code: 'wrong-value', name: `${name}.unit`, allowed: MONEY_UNITS.join(', ') });
      continue;
    }
    found.push({ table: kind, header, ...(field !== undefined && { field }), ...(unit && { unit }) });
  }
  return found;
}

/** An own word in settings, as JSON has it. */
export const wordShape = z.strictObject({ vocabulary: z.string(), word: z.string(), means: z.string() });

function readWords(value: unknown, mistakes: SettingsMistake[]): readonly OwnWord[] {
  const found: OwnWord[] = [];
  for (const { item, name } of itemsOf(value, 'words', wordShape, mistakes)) {
    const { vocabulary, word, means } = item;
    const known = VOCABULARY_NAMES.find((one) => one === vocabulary);
    if (!known) {
      mistakes.push({
        code: 'wrong-value',
        name: `${name}.vocabulary`,
        allowed: VOCABULARY_NAMES.join(', '),
      });
      continue;
    }
    const terms = VOCABULARIES[known].entries.map(({ term }): string => term);
    if (!terms.includes(means)) {
      mistakes.push({ code: 'wrong-value', name: `${name}.means`, allowed: terms.join(', ') });
      continue;
    }
    found.push({ vocabulary: known, word, means });
  }
  return found;
}

/** A table that is not read, as JSON has it. */
export const skippedShape = z.strictObject({
  sheet: z.string(),
  table: z.optional(z.string()),
  place: z.optional(z.int().check(z.positive())),
});

function readSkipped(value: unknown, mistakes: SettingsMistake[]): readonly SkippedTable[] {
  const found: SkippedTable[] = [];
  for (const { item, name } of itemsOf(value, 'skipped', skippedShape, mistakes)) {
    const { sheet, table, place = null } = item;
    const kind = TABLE_KINDS.find((one) => one === table) ?? null;
    if (table !== undefined && kind === null)
      mistakes.push({ code: 'wrong-value', name: `${name}.table`, allowed: TABLE_KINDS.join(', ') });
    else found.push({ sheet, table: kind, place });
  }
  return found;
}

/** A body in settings, as JSON has it. */
export const bodyShape = z.strictObject({ name: z.string(), caseNumber: z.string() });

function readBodies(value: unknown, mistakes: SettingsMistake[]): readonly Body[] {
  const found: Body[] = [];
  for (const { item, name } of itemsOf(value, 'bodies', bodyShape, mistakes)) {
    if (isCasePattern(item.caseNumber)) {
      found.push(item);
      continue;
    }
    mistakes.push({
      code: 'wrong-value',
      name: `${name}.caseNumber`,
      allowed: 'nn/yy, n-mm/yy, PS nn/yy, yyyy/nn',
    });
    continue;
  }
  return found;
}

/** The items of a list that have the shape, each with its name in settings. */
function* itemsOf<T extends z.ZodMiniObject>(
  value: unknown,
  list: string,
  shape: T,
  mistakes: SettingsMistake[],
): Generator<{ readonly item: z.output<T>; readonly name: string }> {
  if (value === undefined) return;
  const allowed = `{ ${Object.keys(shape.shape).join(', ')} }`;
  if (!Array.isArray(value)) {
    mistakes.push({ code: 'wrong-value', name: list, allowed: `[${allowed}]` });
    return;
  }
  const items: readonly unknown[] = value;
  for (const [index, one] of items.entries()) {
    const name = `${list}[${index}]`;
    const read = shape.safeParse(one);
    if (read.success) yield { item: read.data, name };
    else mistakes.push({ code: 'wrong-value', name, allowed });
  }
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
  return { code: 'unknown-name', name, nearest: nearestOf(name, known) };
}
