import { Fault } from '../fault';
import type { OwnColumnName } from '../enrichment/own-names';
import { isSaidOf, isSameHeader } from '../mapping/header-meanings';
import type { ColumnSetting } from '../mapping/known-headers';
import { readHeader } from '../mapping/header';
import type { MoneyUnit } from '../money/unit';
import type { Finding, Severity } from '../rules/finding';
import type { ThresholdName } from '../rules/thresholds';
import type { TableKind } from '../tables/tables';
import type { CellContent } from '../workbook/edits';
import { acknowledge, withAcknowledgement, withoutAcknowledgement } from './acknowledgements';
import type { Body } from '../references/case-numbering';
import { normaliseText } from '../text/normalise';
import type { OwnWord } from '../vocabulary/vocabularies';
import { bodyShape, objectShape, readColumns, readSettings, skippedShape, wordShape } from './read-settings';
import { SETTINGS_VERSION } from './settings';

/** One thing that a person changes in the settings that travel in the workbook. Plain data. */
export type SettingsChange =
  | {
      readonly kind: 'acknowledge';
      readonly finding: Finding;
      /** What the finding's cell held when the person saw it. */
      readonly was: CellContent;
      readonly reason: string;
    }
  | { readonly kind: 'reopen'; readonly finding: Finding }
  /** Null: as grave as the rule itself says. */
  | { readonly kind: 'rule'; readonly id: string; readonly level: Severity | 'off' | null }
  /** Null: as it is until it is set. */
  | { readonly kind: 'threshold'; readonly name: ThresholdName; readonly value: number | null }
  /** What headers of one table mean. */
  | { readonly kind: 'columns'; readonly table: TableKind; readonly headers: readonly HeaderChange[] }
  /** Whether a table is read. */
  | {
      readonly kind: 'table';
      readonly table: { readonly sheet: string; readonly table: TableKind; readonly place: number };
      readonly isRead: boolean;
    }
  /** An own word, added or taken away. */
  | { readonly kind: 'word'; readonly word: OwnWord; readonly isKept: boolean }
  /** A body and its case numbers, added or taken away. */
  | { readonly kind: 'body'; readonly body: Body; readonly isKept: boolean }
  /** Null: nothing is said of it. */
  | { readonly kind: 'priceLevel'; readonly text: string | null }
  | { readonly kind: 'computed'; readonly columns: readonly OwnColumnName[] }
  /** All as it is without settings. */
  | { readonly kind: 'reset' };

/** What a person says of a header; what it says nothing of is as it was. */
export interface HeaderChange {
  readonly header: string;
  /** `usual`: what it means to everybody. */
  readonly field?: { readonly is: string } | 'not-read' | 'usual';
  /** `told`: what the header, the title or the other columns tell. */
  readonly unit?: MoneyUnit | 'told';
}

/** In characters. Excel keeps some 1 MB of what add-ins put in a workbook, and others need room too. */
export const LARGEST_SETTINGS = 500_000;

/**
 * The settings changed, as JSON. All else in them is kept, known or not.
 *
 * @param json the settings in the workbook
 * @throws {Fault} `settings-unreadable` when they have a mistake or are of a newer version, and are not to be reset;
 *   `settings-too-large`
 */
export function changeSettings(json: string | undefined, change: SettingsChange): string {
  const read = json === undefined ? null : readSettings(json);
  const mistakes = read?.kind === 'mistakes' ? read.mistakes : [];
  const isNewer = mistakes.some(({ code }) => code === 'newer');
  if (mistakes.length > 0 && (isNewer || change.kind !== 'reset'))
    throw new Fault({ code: 'settings-unreadable', isNewer });
  const before = mistakes.length > 0 || json === undefined ? {} : objectShape.parse(JSON.parse(json));
  const changed = JSON.stringify({ version: SETTINGS_VERSION, ...applied(before, change) });
  if (changed.length > LARGEST_SETTINGS) throw new Fault({ code: 'settings-too-large' });
  return changed;
}

type Given = Readonly<Record<string, unknown>>;

function applied(given: Given, change: SettingsChange): Given {
  switch (change.kind) {
    case 'acknowledge': {
      const added = acknowledge(change.finding, change.was, change.reason);
      return { ...given, acknowledged: withAcknowledgement(listIn(given, 'acknowledged'), added) };
    }
    case 'reopen':
      return {
        ...given,
        acknowledged: withoutAcknowledgement(listIn(given, 'acknowledged'), change.finding),
      };
    case 'rule':
      return { ...given, rules: withEntry(given['rules'], change.id, change.level) };
    case 'threshold':
      return { ...given, thresholds: withEntry(given['thresholds'], change.name, change.value) };
    case 'columns': {
      const { table, headers } = change;
      const columns = headers.reduce(
        (all, header) => withHeader(all, table, header),
        listIn(given, 'columns'),
      );
      return { ...given, columns };
    }
    case 'table':
      return { ...given, skipped: withSkipped(listIn(given, 'skipped'), change.table, change.isRead) };
    case 'word':
      return { ...given, words: withWord(listIn(given, 'words'), change.word, change.isKept) };
    case 'body':
      return { ...given, bodies: withBody(listIn(given, 'bodies'), change.body, change.isKept) };
    case 'priceLevel':
      return change.text === null
        ? Object.fromEntries(Object.entries(given).filter(([name]) => name !== 'priceLevel'))
        : { ...given, priceLevel: change.text };
    case 'computed':
      return { ...given, computed: change.columns };
    case 'reset':
      return {};
  }
}

function listIn(given: Given, name: string): readonly unknown[] {
  const list: unknown = given[name];
  return Array.isArray(list) ? list : [];
}

function withEntry(entries: unknown, name: string, value: unknown): Given {
  const before = Object.entries(objectShape.safeParse(entries).data ?? {});
  const others = Object.fromEntries(before.filter(([key]) => key !== name));
  return value === null ? others : { ...others, [name]: value };
}

/** What is said of the header before stands where the change says nothing of it. */
function withHeader(all: readonly unknown[], table: TableKind, change: HeaderChange): readonly unknown[] {
  const { header, field, unit } = change;
  const wanted = readHeader(header);
  let said: Pick<ColumnSetting, 'field' | 'unit'> = {};
  const others = all.flatMap((one) => {
    const [read] = readColumns([one], []);
    if (!read || read.table !== table || !isSaidOf(readHeader(read.header), wanted)) return [one];
    if (isSameHeader(readHeader(read.header), wanted)) {
      said = { ...said, ...read };
      return [];
    }
    // Said of all headers of this name: it must not say what this one is to have no more.
    const left = { ...(field !== 'usual' && fieldOf(read)), ...(unit !== 'told' && unitOf(read)) };
    return Object.keys(left).length === 0 ? [] : [{ table, header: read.header, ...left }];
  });
  const now = {
    ...(field === undefined && fieldOf(said)),
    ...(field === 'not-read' && { field: null }),
    ...(typeof field === 'object' && { field: field.is }),
    ...(unit === undefined && unitOf(said)),
    ...(unit !== undefined && unit !== 'told' && { unit }),
  };
  return Object.keys(now).length === 0 ? others : [...others, { table, header, ...now }];
}

function fieldOf({ field }: Pick<ColumnSetting, 'field'>): Pick<ColumnSetting, 'field'> {
  return field === undefined ? {} : { field };
}

function unitOf({ unit }: Pick<ColumnSetting, 'unit'>): Pick<ColumnSetting, 'unit'> {
  return unit === undefined ? {} : { unit };
}

function withWord(all: readonly unknown[], word: OwnWord, isKept: boolean): readonly unknown[] {
  const others = all.filter((one) => {
    const read = wordShape.safeParse(one).data;
    return (
      !read || read.vocabulary !== word.vocabulary || normaliseText(read.word) !== normaliseText(word.word)
    );
  });
  return isKept ? [...others, { ...word, word: word.word.trim() }] : others;
}

function withBody(all: readonly unknown[], body: Body, isKept: boolean): readonly unknown[] {
  const others = all.filter((one) => {
    const read = bodyShape.safeParse(one).data;
    return !read || normaliseText(read.name) !== normaliseText(body.name);
  });
  const added = { name: body.name.trim(), caseNumber: body.caseNumber.trim() };
  return isKept ? [...others, added] : others;
}

function withSkipped(
  all: readonly unknown[],
  table: Extract<SettingsChange, { readonly kind: 'table' }>['table'],
  isRead: boolean,
): readonly unknown[] {
  const others = all.filter((one) => {
    const read = skippedShape.safeParse(one).data;
    return !read || read.sheet !== table.sheet || read.table !== table.table || read.place !== table.place;
  });
  return isRead ? others : [...others, table];
}
