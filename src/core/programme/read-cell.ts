import type { IsoDate, Period } from '../calendar/iso-date';
import { parsePeriod } from '../calendar/parse-period';
import { periodsIn } from '../calendar/periods-in';
import { clockOfDay } from '../calendar/clock';
import { dayFromSerial, isDateFormat, isTimeFormat } from '../calendar/serial';
import { fromCellNumber, hasFinerThanOre } from '../money/money';
import { parseMoney } from '../money/parse-money';
import type { MoneyUnit } from '../money/unit';
import { parseCap } from '../references/cap';
import type { CaseNumbering } from '../references/case-numbering';
import { parseFunding } from '../references/funding';
import { parseNeedId, parseNeedIds } from '../references/need-id';
import type { FieldType, FieldValues } from '../tables/define-table';
import { readCaseTypes } from '../vocabulary/case-types';
import type { Vocabularies } from '../vocabulary/vocabularies';
import { readTerm, type Vocabulary } from '../vocabulary/vocabulary';
import type { CellAddress } from '../workbook/address';
import { isCellError, type CellValue } from '../workbook/snapshot';
import type { InvalidReason, Reading } from './reading';

/** A cell and what its surroundings say of it. */
export interface CellToRead {
  readonly at: CellAddress;
  readonly value: CellValue;
  readonly isFormula: boolean;
  readonly numberFormat: string;
  readonly dateSystem: 1900 | 1904;
  /** The column's unit of money. */
  readonly unit: MoneyUnit;
  /** The year of a deadline written without one. */
  readonly year: number | null;
  readonly vocabularies: Vocabularies;
  readonly numbering: CaseNumbering;
}

/** A cell that is not empty and not an error. */
type Filled = Omit<CellToRead, 'value'> & { readonly value: string | number | boolean };

type Outcome<T> =
  { readonly value: T } | 'empty' | { readonly reason: InvalidReason; readonly suggestion?: T | null };

/** Reads a cell as one type of field. Never throws: what cannot be understood is `invalid`, with why. */
export function readCell<T extends FieldType>(type: T, cell: CellToRead): Reading<FieldValues[T]> {
  const { at, value } = cell;
  if (value === null) return { kind: 'empty', at };
  if (isCellError(value)) return { kind: 'error', at, error: value.error };
  if (typeof value === 'string' && value.trim() === '') return { kind: 'empty', at };
  const outcome = READERS[type]({ ...cell, value });
  if (outcome === 'empty') return { kind: 'empty', at };
  if ('value' in outcome) return { kind: 'value', at, value: outcome.value };
  return {
    kind: 'invalid',
    at,
    text: String(value),
    reason: outcome.reason,
    suggestion: outcome.suggestion ?? null,
  };
}

const READERS: { readonly [T in FieldType]: (cell: Filled) => Outcome<FieldValues[T]> } = {
  text: ({ value }) => ({ value: String(value).trim() }),
  varying: ({ value, numberFormat }) =>
    typeof value === 'boolean'
      ? { reason: 'not-an-amount' }
      : { value: { value, isDate: typeof value === 'number' && isDateFormat(numberFormat) } },
  needId: ({ value }) => {
    if (typeof value === 'boolean') return { reason: 'not-a-number' };
    const parsed = parseNeedId(value);
    if (parsed.kind === 'empty') return 'empty';
    return parsed.kind === 'need' ? { value: parsed.id } : { reason: 'not-a-number' };
  },
  rank: ({ value }) => {
    const rank =
      typeof value === 'number' ? value : Number(/^\s*(\d{1,6})\.?\s*$/.exec(String(value))?.[1] ?? NaN);
    return Number.isInteger(rank) && rank > 0 ? { value: rank } : { reason: 'not-a-number' };
  },
  needIds: ({ value }) => {
    if (typeof value === 'boolean') return { reason: 'not-a-number' };
    if (/^\s*[-–—]?\s*$/.test(String(value))) return 'empty';
    const ids = parseNeedIds(value) ?? namedNeedIds(String(value));
    return ids ? { value: ids } : { reason: 'not-a-number' };
  },
  caseNumber: ({ value, numbering }) => {
    const parsed = numbering.parse(String(value));
    if (parsed.kind === 'empty') return 'empty';
    return parsed.kind === 'case'
      ? { value: parsed.number }
      : { reason: 'not-a-number', suggestion: parsed.suggestion };
  },
  caseTypes: ({ value, vocabularies }) => {
    const types = readCaseTypes(String(value), vocabularies.caseType);
    return types ? { value: types } : { reason: 'unknown-word' };
  },
  money: (cell) => readMoney(cell),
  costs: (cell) => {
    const written = String(cell.value).trim();
    const [, number = '', perYear] = typeof cell.value === 'string' ? (COSTS.exec(written) ?? []) : [];
    if (typeof cell.value === 'string' && number === '') return { value: written };
    const outcome = readMoney(number === '' ? cell : { ...cell, value: number });
    return typeof outcome === 'object' && 'value' in outcome
      ? { value: { amount: outcome.value, isYearly: perYear !== undefined } }
      : { value: written };
  },
  cap: ({ value, unit }) => {
    if (typeof value === 'boolean') return { reason: 'not-an-amount' };
    if (typeof value === 'string' && /^\s*(?:ing(?:en|a|et)|no|none)(?:\s+(?:tak|cap))?\.?\s*$/iu.test(value))
      return 'empty';
    const parsed = parseCap(value, unit);
    if (parsed.kind === 'empty') return 'empty';
    return parsed.kind === 'cap'
      ? { value: { money: parsed.money, inclusive: parsed.inclusive } }
      : { reason: 'not-an-amount' };
  },
  funding: ({ value, unit, vocabularies }) => {
    const parsed = parseFunding(String(value), unit, vocabularies.funding);
    if (parsed.kind === 'empty') return 'empty';
    return parsed.kind === 'sources' ? { value: parsed.sources } : { reason: 'unknown-source' };
  },
  period: (cell) => readPeriod(cell),
  day: (cell) => readDay(cell),
  lastDay: (cell) => readLastDay(cell),
  plan: (cell) => readPlan(cell),
  year: ({ value }) => {
    const year =
      typeof value === 'number' ? value : Number(/^\s*(\d{4})\s*$/.exec(String(value))?.[1] ?? NaN);
    return Number.isInteger(year) && year >= 1900 && year < 2200
      ? { value: year }
      : { reason: 'not-a-number' };
  },
  time: ({ value, numberFormat }) => {
    const isTime = typeof value === 'number' && ((value > 0 && value < 1) || isTimeFormat(numberFormat));
    return { value: isTime ? clockOfDay(value) : String(value).trim() };
  },
  phase: (cell) => readWord(cell, cell.vocabularies.phase),
  ambition: (cell) => readWord(cell, cell.vocabularies.ambition),
  resolutionType: (cell) => readWord(cell, cell.vocabularies.resolutionType),
  actionStatus: (cell) => readWord(cell, cell.vocabularies.actionStatus),
  maturity: (cell) => readWord(cell, cell.vocabularies.maturity),
  measureList: (cell) => readWord(cell, cell.vocabularies.measureList),
  segment: (cell) => readWord(cell, cell.vocabularies.segment),
  light: (cell) => readWord(cell, cell.vocabularies.light),
  yesOrNo: (cell) => readWord(cell, cell.vocabularies.yesOrNo),
};

/** `3 100`, `3 100 i året`: a number without its unit, which is the column's. */
const COSTS = /^(\d[\d\s.,]{0,30}?)\s{0,2}(i året|per år|pr\.? år|årlig|årleg|a year|per year|yearly)?\.?$/i;

/** `#20 tillitsanker og #23 prøvesvar`: each need with its name after it. */
function namedNeedIds(text: string): FieldValues['needIds'] | null {
  if (!/^\s*#\s?\d/.test(text) || /#\s?\d+\s?[-–—]\s?#?\d/.test(text)) return null;
  const ids = Array.from(text.matchAll(/#\s?(\d{1,9})(?!\d)/g), ([, digits]) => Number(digits));
  return ids.length > 0 && ids.every((id) => id > 0) ? [...new Set(ids)] : null;
}

function readMoney({ value, unit, isFormula, numberFormat }: Filled): Outcome<FieldValues['money']> {
  // A share or a day is a number too, but not an amount.
  if (
    typeof value === 'boolean' ||
    (typeof value === 'number' && (isDateFormat(numberFormat) || numberFormat.includes('%')))
  ) {
    return { reason: 'not-an-amount' };
  }
  if (typeof value === 'string') {
    const parsed = parseMoney(value, unit);
    if (parsed.kind === 'empty') return 'empty';
    return parsed.kind === 'amount' ? { value: parsed.money } : { reason: parsed.reason };
  }
  // The range that whole øre can hold is a thousand times any programme's money.
  if (!Number.isFinite(value) || Math.abs(value) > 1e13) return { reason: 'not-an-amount' };
  if (!isFormula && hasFinerThanOre(value, unit)) return { reason: 'too-precise' };
  try {
    return { value: fromCellNumber(value, unit) };
  } catch (error) {
    if (error instanceof RangeError) return { reason: 'not-an-amount' };
    throw error;
  }
}

/** No deadline or decision of a programme is before it. */
const EARLIEST_LIKELY = '2000-01-01';

function readPeriod({ value, year, numberFormat, dateSystem }: Filled): Outcome<FieldValues['period']> {
  if (typeof value === 'boolean') return { reason: 'not-a-date' };
  if (typeof value === 'number') {
    const day = dayFromSerial(value, dateSystem);
    const ofDay = day && { first: day, last: day };
    if (isDateFormat(numberFormat)) return ofDay ? { value: ofDay } : { reason: 'not-a-date' };
    // A plain 2022 is a year; any other plain number is not a deadline, but may be a day that has lost its format.
    const read = fromText(String(value), null);
    const isLikely = Number.isInteger(value) && day !== null && day > EARLIEST_LIKELY;
    return isLikely && typeof read === 'object' && 'reason' in read ? { ...read, suggestion: ofDay } : read;
  }
  return fromText(value, year);
}

function fromText(text: string, year: number | null): Outcome<FieldValues['period']> {
  const parsed = parsePeriod(text, year);
  switch (parsed.kind) {
    case 'period':
      return { value: parsed.period };
    case 'empty':
      return 'empty';
    case 'not-a-deadline':
    case 'year-missing':
      return { reason: parsed.kind };
    case 'invalid':
      return { reason: 'not-a-date', suggestion: suggestedPeriod(parsed.suggestion) };
  }
}

function suggestedPeriod(text: string | null): FieldValues['period'] | null {
  const parsed = text === null ? null : parsePeriod(text, null);
  return parsed?.kind === 'period' ? parsed.period : null;
}

/** A day alone, or the one day that a text names: `Behandlet 2. juni 2022, tilrådd`. */
function readDay(cell: Filled): Outcome<IsoDate> {
  const whole = readPeriod(cell);
  if (whole === 'empty') return 'empty';
  if ('value' in whole && whole.value.first === whole.value.last) return { value: whole.value.last };
  const days = new Set(typeof cell.value === 'string' ? daysIn(cell.value, cell.year) : []);
  const [day] = days;
  if (days.size === 1 && day) return { value: day };
  if ('value' in whole) return { reason: 'not-a-day' };
  return { reason: whole.reason, suggestion: whole.suggestion?.last ?? null };
}

/** A day, or the last of a period: spent as of `mai 2022` is as of the end of May. */
function readLastDay(cell: Filled): Outcome<IsoDate> {
  const whole = readPeriod(cell);
  return typeof whole === 'object' && 'value' in whole ? { value: whole.value.last } : readDay(cell);
}

/** A day or period alone, or all that a running text names, from the first to the last. */
function readPlan(cell: Filled): Outcome<Period> {
  const whole = readPeriod(cell);
  if (whole === 'empty' || 'value' in whole || typeof cell.value !== 'string') return whole;
  const periods = periodsIn(cell.value);
  const firsts = periods.map(({ first }) => first).toSorted();
  const lasts = periods.map(({ last }) => last).toSorted();
  const [first, last] = [firsts[0], lasts.at(-1)];
  return first && last ? { value: { first, last } } : whole;
}

const DAY_IN_TEXT =
  /(?<!\d)(?:\d{4}-\d{2}-\d{2}|\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{4}|\d{2})?|\d{1,2}\.?\s(?:jan|feb|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|des|dec)\p{L}*\.?(?:\s\d{4})?)(?!\d)/giu;

function daysIn(text: string, year: number | null): readonly IsoDate[] {
  return (text.match(DAY_IN_TEXT) ?? []).flatMap((match) => {
    const parsed = parsePeriod(match, year);
    return parsed.kind === 'period' && parsed.period.first === parsed.period.last ? [parsed.period.last] : [];
  });
}

function readWord<T extends string>({ value }: Filled, vocabulary: Vocabulary<T>): Outcome<T> {
  const read = readTerm(String(value), vocabulary);
  switch (read.kind) {
    case 'term':
      return { value: read.term };
    case 'near':
      return { reason: 'near-word', suggestion: read.term };
    case 'unknown':
      return { reason: 'unknown-word' };
  }
}
