import { ownSheetKind } from '../enrichment/own-names';
import { readHeader } from '../mapping/header';
import { type ColumnSetting, knownHeaders } from '../mapping/known-headers';
import { isCasePattern } from '../references/case-numbering';
import { RULES } from '../rules/rules';
import { THRESHOLD_SETTINGS, thresholdFrom } from '../rules/thresholds';
import { nearestOf } from '../text/edit-distance';
import { readTerm, type Vocabulary } from '../vocabulary/vocabulary';
import { VOCABULARIES } from '../vocabulary/vocabularies';
import type { CellAddress } from '../workbook/address';
import {
  addressAt,
  type CellValue,
  type SheetSnapshot,
  valueAt,
  type WorkbookSnapshot,
} from '../workbook/snapshot';
import { LONGEST_PRICE_LEVEL } from './read-settings';
import { NO_SETTINGS, type Settings } from './settings';
import {
  LEVELS,
  READINGS,
  SETTING_KINDS,
  TABLE_WORDS,
  THRESHOLD_WORDS,
  VOCABULARY_WORDS,
} from './settings-words';

/** A row that cannot be understood: the cell, what is in it, and what could be. */
export interface SheetMistake {
  readonly at: CellAddress;
  readonly found: string;
  readonly expected:
    | { readonly kind: 'nothing-known' }
    | { readonly kind: 'nearest'; readonly name: string }
    /** One of the words of what can be set, or of a value. */
    | { readonly kind: 'setting' | 'value'; readonly vocabulary: Vocabulary<string> }
    | { readonly kind: 'range'; readonly text: string };
}

/** What the settings sheets of a workbook say together. */
export interface SettingsSheets {
  /** Null where there is none, or one of them has a mistake. */
  readonly settings: Settings | null;
  readonly mistakes: readonly SheetMistake[];
}

/**
 * Reads the sheets that have the headers Innstilling, Gjelder and Verdi beside each other, in one of the first rows: an
 * organisation's settings where everybody can see them.
 */
export function readSettingsSheets({ sheets }: WorkbookSnapshot): SettingsSheets {
  let settings: Settings | null = null;
  const mistakes: SheetMistake[] = [];
  for (const sheet of sheets) {
    const header = ownSheetKind(sheet) ? null : headerOf(sheet);
    if (!header) continue;
    const bottom = sheet.top + sheet.values.length;
    for (let row = header.row + 1; row < bottom; row++) {
      const cells = cellsOf(sheet, row, header.column);
      if (cells.every(({ text }) => text === '')) continue;
      const read = readRow(cells, settings ?? NO_SETTINGS);
      if ('expected' in read) mistakes.push(read);
      else settings = read;
    }
  }
  return { settings: mistakes.length > 0 ? null : settings, mistakes };
}

export function isSettingsSheet(sheet: SheetSnapshot): boolean {
  return headerOf(sheet) !== null;
}

const HEADERS: readonly (readonly string[])[] = [
  ['innstilling', 'setting'],
  ['gjelder', 'gjeld', 'applies to'],
  ['verdi', 'value'],
];
/** Titles may stand above. */
const ROWS_TO_LOOK_IN = 20;

function headerOf(sheet: SheetSnapshot): { readonly row: number; readonly column: number } | null {
  const [right, bottom] = [sheet.left + (sheet.values[0]?.length ?? 0), sheet.top + sheet.values.length];
  for (let row = sheet.top; row < Math.min(bottom, sheet.top + ROWS_TO_LOOK_IN); row++)
    for (let column = sheet.left; column + 2 < right; column++)
      if (HEADERS.every((words, index) => words.includes(keyAt(sheet, row, column + index))))
        return { row, column };
  return null;
}

function keyAt(sheet: SheetSnapshot, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  return typeof value === 'string' && value.length < 40 ? readHeader(value).key : '';
}

interface Cell {
  readonly at: CellAddress;
  readonly value: CellValue;
  readonly text: string;
}

type Row = readonly [kind: Cell, name: Cell, value: Cell];

function cellsOf(sheet: SheetSnapshot, row: number, column: number): Row {
  const cell = (index: number): Cell => {
    const value = valueAt(sheet, row, column + index);
    const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
    return { at: addressAt(sheet, row, column + index), value, text };
  };
  return [cell(0), cell(1), cell(2)];
}

function readRow([kind, name, value]: Row, settings: Settings): Settings | SheetMistake {
  const read = readTerm(kind.text, SETTING_KINDS);
  if (read.kind !== 'term') return mistake(kind, { kind: 'setting', vocabulary: SETTING_KINDS });
  switch (read.term) {
    case 'rule':
      return withRule(settings, name, value);
    case 'threshold':
      return withThreshold(settings, name, value);
    case 'column':
      return withColumn(settings, name, value);
    case 'unit':
      return withUnit(settings, name, value);
    case 'word':
      return withWord(settings, name, value);
    case 'table': {
      const reading = readTerm(value.text, READINGS);
      if (name.text === '') return mistake(name, { kind: 'nothing-known' });
      if (reading.kind !== 'term') return mistake(value, { kind: 'value', vocabulary: READINGS });
      const skipped = { sheet: name.text, table: null, place: null };
      return reading.term === 'read' ? settings : { ...settings, skipped: [...settings.skipped, skipped] };
    }
    case 'priceLevel':
      if (value.text === '') return mistake(value, { kind: 'nothing-known' });
      return { ...settings, priceLevel: value.text.slice(0, LONGEST_PRICE_LEVEL) };
    case 'body': {
      if (name.text === '') return mistake(name, { kind: 'nothing-known' });
      if (!isCasePattern(value.text))
        return mistake(value, { kind: 'range', text: 'nn/yy, n-mm/yy, PS nn/yy, yyyy/nn' });
      return { ...settings, bodies: [...settings.bodies, { name: name.text, caseNumber: value.text }] };
    }
  }
}

function withRule(settings: Settings, name: Cell, value: Cell): Settings | SheetMistake {
  const ids: readonly string[] = RULES.map(({ id }) => id);
  if (!ids.includes(name.text)) return unknownName(name, ids);
  const level = readTerm(value.text, LEVELS);
  if (level.kind !== 'term') return mistake(value, { kind: 'value', vocabulary: LEVELS });
  return { ...settings, rules: new Map([...settings.rules, [name.text, level.term]]) };
}

function withThreshold(settings: Settings, name: Cell, value: Cell): Settings | SheetMistake {
  const threshold = readTerm(name.text, THRESHOLD_WORDS);
  if (threshold.kind !== 'term') return mistake(name, { kind: 'value', vocabulary: THRESHOLD_WORDS });
  const { of, least, most } = THRESHOLD_SETTINGS[threshold.term];
  const number = typeof value.value === 'number' ? value.value : Number(value.text.replace(',', '.') || NaN);
  const read = Number.isFinite(number) ? thresholdFrom(threshold.term, number) : null;
  if (read === null) return mistake(value, { kind: 'range', text: `${least}–${most}` });
  return { ...settings, thresholds: { ...settings.thresholds, [of]: read } };
}

/** `Behovskø: Total kost` and `Ramme`: the header, and that of the field which it is, or that it is not read. */
function withColumn(settings: Settings, name: Cell, value: Cell): Settings | SheetMistake {
  const column = columnIn(name);
  if ('expected' in column) return column;
  const reading = readTerm(value.text, READINGS);
  const isLeftOut = reading.kind === 'term' && reading.term === 'skipped';
  const field = isLeftOut ? null : knownHeaders().fields.get(column.table)?.get(readHeader(value.text).key);
  if (field === undefined) return mistake(value, { kind: 'nothing-known' });
  return { ...settings, columns: [...settings.columns, { ...column, field }] };
}

/** `Behovskø: Total kost` and `1000 kr`: the header, and the unit of its amounts. */
function withUnit(settings: Settings, name: Cell, value: Cell): Settings | SheetMistake {
  const column = columnIn(name);
  if ('expected' in column) return column;
  const { unit } = readHeader(value.text);
  if (unit === null) return mistake(value, { kind: 'range', text: 'MNOK, 1000 kr, kr' });
  return { ...settings, columns: [...settings.columns, { ...column, unit }] };
}

function columnIn(name: Cell): Pick<ColumnSetting, 'table' | 'header'> | SheetMistake {
  const { before, after } = parted(name.text);
  const table = readTerm(before, TABLE_WORDS);
  if (table.kind !== 'term') return mistake(name, { kind: 'value', vocabulary: TABLE_WORDS });
  if (after === '') return mistake(name, { kind: 'nothing-known' });
  return { table: table.term, header: after };
}

/** `Fase: I drift` and `Gjennomført`: the organisation's word, and the one that is known. */
function withWord(settings: Settings, name: Cell, value: Cell): Settings | SheetMistake {
  const { before, after } = parted(name.text);
  const read = readTerm(before, VOCABULARY_WORDS);
  if (read.kind !== 'term') return mistake(name, { kind: 'value', vocabulary: VOCABULARY_WORDS });
  if (after === '') return mistake(name, { kind: 'nothing-known' });
  const vocabulary: Vocabulary<string> = VOCABULARIES[read.term];
  const means = readTerm(value.text, vocabulary);
  if (means.kind !== 'term') return mistake(value, { kind: 'value', vocabulary: vocabulary });
  return {
    ...settings,
    words: [...settings.words, { vocabulary: read.term, word: after, means: means.term }],
  };
}

function parted(text: string): { readonly before: string; readonly after: string } {
  const at = text.indexOf(':');
  return at < 0
    ? { before: text, after: '' }
    : { before: text.slice(0, at), after: text.slice(at + 1).trim() };
}

function unknownName(name: Cell, known: readonly string[]): SheetMistake {
  const nearest = nearestOf(name.text, known);
  return nearest === null
    ? mistake(name, { kind: 'nothing-known' })
    : mistake(name, { kind: 'nearest', name: nearest });
}

function mistake({ at, text }: Cell, expected: SheetMistake['expected']): SheetMistake {
  return { at, found: text, expected };
}
