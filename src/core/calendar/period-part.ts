import { addDays, daysInMonth, isoDate, lastDayOfMonth, weekday, yearOf } from './days';
import type { IsoDate, Period } from './iso-date';
import { monthNamed } from './month-names';

export type Precision = 'day' | 'week' | 'month' | 'quarter' | 'third' | 'half' | 'year';

/** A written period before its year is settled. */
export interface PeriodPart {
  readonly precision: Precision;
  /** Null when the text names none. */
  readonly year: number | null;
  /** Null when there is no such period in that year. */
  readonly inYear: (year: number) => Period | null;
  /** The one day that was most likely meant by an impossible one. */
  readonly suggestion: (year: number | null) => IsoDate | null;
}

const YEAR = String.raw`(?<year>\d{4}|'?\d{2})`;
/** Between a period and its year: `Q3 22`, `juni-22`, `uke 24/2022`, `3. kvartal i 2022`. */
const BEFORE_YEAR = String.raw`(?:[,.]? (?:i |of )?| ?[-/] ?|\.)`;
const YEAR_AFTER = String.raw`(?:${BEFORE_YEAR}${YEAR})?`;
/** `3Q22` and `1H23` need nothing between. */
const YEAR_AT_ONCE = String.raw`(?:${BEFORE_YEAR}?${YEAR})?`;
/** `uke 24-26` is three weeks, not a week of 2026. */
const YEAR_AFTER_WEEK = String.raw`(?:,? (?<short>\d{2})|${BEFORE_YEAR}(?<year>\d{4}))?`;
const ORDINAL = String.raw`(?:(?<number>\d)(?:\.|st|nd|rd|th)?|(?<word>\p{L}+))`;

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['første', 1],
  ['fyrste', 1],
  ['first', 1],
  ['andre', 2],
  ['annet', 2],
  ['second', 2],
  ['tredje', 3],
  ['third', 3],
  ['fjerde', 4],
  ['fourth', 4],
]);

type Groups = Readonly<Record<string, string | undefined>>;
type Form = readonly [pattern: RegExp, read: (groups: Groups) => PeriodPart | null];

function form(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`, 'u');
}

const FORMS: readonly Form[] = [
  [/^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/, dayPart],
  [/^(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{2,5})$/, dayPart],
  [/^(?<day>\d{1,2})\/(?<month>\d{1,2})-(?<year>\d{4}|\d{2})$/, dayPart],
  [/^(?<day>\d{1,2})(?<separator>[/-])(?<month>\d{1,2})\k<separator>(?<year>\d{4})$/, dayOrMonthFirst],
  [/^(?<day>\d{1,2})\. ?(?<month>\d{1,2})\.?$/, dayPart],
  [form(String.raw`(?:den )?(?<day>\d{1,2})(?:\.|st|nd|rd|th)? ?(?<name>\p{L}+\.?)${YEAR_AFTER}`), dayPart],
  [/^(?<name>\p{L}+\.?) (?<day>\d{1,2})(?:st|nd|rd|th)?, ?(?<year>\d{4})$/u, dayPart],
  [form(String.raw`(?<month>\d{1,2})[./](?<year>\d{4})`), monthPart],
  [form(String.raw`(?<year>\d{4})-(?<month>\d{2})`), monthPart],
  [form(String.raw`(?<name>\p{L}+\.?)${YEAR_AFTER}`), monthPart],
  [form(String.raw`[qk](?<number>\d)${YEAR_AFTER}`), partOf('quarter', 3)],
  [form(String.raw`(?<number>\d)[qk]${YEAR_AT_ONCE}`), partOf('quarter', 3)],
  [form(String.raw`(?<year>\d{4})[ -]?q(?<number>\d)`), partOf('quarter', 3)],
  [form(String.raw`${ORDINAL} ?(?:kvartal|kv\.?|quarter)${YEAR_AFTER}`), partOf('quarter', 3)],
  [form(String.raw`t(?<number>\d)${YEAR_AFTER}`), partOf('third', 4)],
  [form(String.raw`${ORDINAL} ?(?:tertial)${YEAR_AFTER}`), partOf('third', 4)],
  [form(String.raw`h(?<number>\d)${YEAR_AFTER}`), partOf('half', 6)],
  [form(String.raw`(?<number>\d)h${YEAR_AT_ONCE}`), partOf('half', 6)],
  [form(String.raw`${ORDINAL} ?(?:halvår|halvdel|half)${YEAR_AFTER}`), partOf('half', 6)],
  [form(String.raw`(?:uke|veke|week) ?(?<week>\d{1,2})${YEAR_AFTER_WEEK}`), weekPart],
  [/^(?<year>\d{4})$/, yearPart],
];

/** Reads one period, not a range, in lower case and with single spaces; null when it is not one. */
export function readPart(text: string): PeriodPart | null {
  for (const [pattern, read] of FORMS) {
    const groups = pattern.exec(text)?.groups;
    const part = groups && read(groups);
    if (part) return part;
  }
  return null;
}

function dayPart({ day: dayText, month: monthText, name, year: yearText }: Groups): PeriodPart | null {
  const day = Number(dayText);
  const month = name === undefined ? Number(monthText) : monthNamed(name);
  if (month === null) return null;
  // `06.22` can only be a month and a year, and `1.12.201` has no year to be sure of.
  if (yearText === undefined && name === undefined && month > 12) return monthAndShortYear(day, month);
  const year = fullYear(yearText);
  const isOddYear = yearText !== undefined && year === null;
  return {
    precision: 'day',
    year,
    inYear: (given) => (isOddYear ? null : wholeDay(isoDate(given, month, day))),
    suggestion: (context) =>
      likelyDay(isOddYear ? likelyYear(yearText, context) : (year ?? context), month, day),
  };
}

/** `9/6/2022` is 9 June or September 6: only what can be read in one way is read. */
function dayOrMonthFirst(groups: Groups): PeriodPart | null {
  const [first, second] = [Number(groups.day), Number(groups.month)];
  return second > 12 || first > 12 || first === second ? dayPart(groups) : null;
}

function monthAndShortYear(month: number, year: number): PeriodPart | null {
  return month >= 1 && month <= 12 ? monthIn(month, 2000 + year) : null;
}

function monthPart({ month, name, year }: Groups): PeriodPart | null {
  const number = name === undefined ? Number(month) : monthNamed(name);
  return number === null || number < 1 || number > 12 ? null : monthIn(number, fullYear(year));
}

function monthIn(month: number, year: number | null): PeriodPart {
  return part('month', year, (given) => months(given, month, month));
}

function partOf(precision: Precision, length: number): (groups: Groups) => PeriodPart | null {
  return ({ number, word = '', year }) => {
    const index = number === undefined ? ORDINALS.get(word) : Number(number);
    if (index === undefined || index < 1 || index * length > 12) return null;
    return part(precision, fullYear(year), (given) =>
      months(given, (index - 1) * length + 1, index * length),
    );
  };
}

/** Weeks by ISO 8601: from Monday, and week 1 is the one with 4 January. */
function weekPart({ week, short, year }: Groups): PeriodPart | null {
  const number = Number(week);
  return number < 1 || number > 53
    ? null
    : part('week', fullYear(short ?? year), (given) => isoWeek(given, number));
}

function yearPart({ year }: Groups): PeriodPart | null {
  const number = fullYear(year);
  return number === null ? null : part('year', number, (given) => months(given, 1, 12));
}

function part(precision: Precision, year: number | null, inYear: PeriodPart['inYear']): PeriodPart {
  return { precision, year, inYear, suggestion: () => null };
}

function months(year: number, from: number, to: number): Period | null {
  const first = isoDate(year, from, 1);
  return first && { first, last: lastDayOfMonth(year, to) };
}

function isoWeek(year: number, week: number): Period | null {
  const fourth = isoDate(year, 1, 4);
  if (!fourth) return null;
  const monday = addDays(fourth, 1 - weekday(fourth) + (week - 1) * 7);
  // Week 53 is there only when its Thursday is in the year.
  return yearOf(addDays(monday, 3)) === year ? { first: monday, last: addDays(monday, 6) } : null;
}

function wholeDay(day: IsoDate | null): Period | null {
  return day && { first: day, last: day };
}

/** Two digits are of this century. Null for none, for 3 or 5 digits, and for years outside 1900–2199. */
function fullYear(text: string | undefined): number | null {
  const digits = text?.replace("'", '') ?? '';
  const year = digits.length === 2 ? 2000 + Number(digits) : Number(digits);
  return digits.length % 2 === 0 && year >= 1900 && year <= 2199 ? year : null;
}

/** A digit too few: the year from the surroundings. A digit too many: the one year that is left without it. */
function likelyYear(text: string, context: number | null): number | null {
  if (text.length === 3) return context !== null && text.startsWith('20') ? context : null;
  if (text.length !== 5) return null;
  const years = Array.from(text, (_, index) => Number(text.slice(0, index) + text.slice(index + 1)));
  const likely = [...new Set(years.filter((year) => year >= 2000 && year < 2100))];
  if (context !== null && likely.includes(context)) return context;
  return likely.length === 1 ? (likely[0] ?? null) : null;
}

/** A day past the month's end is its last day; a month past 12 has changed places with the day. */
function likelyDay(year: number | null, month: number, day: number): IsoDate | null {
  if (year === null) return null;
  if (month >= 1 && month <= 12 && day <= 31) {
    return isoDate(year, month, Math.min(day, daysInMonth(year, month)));
  }
  return month > 12 && day <= 12 ? isoDate(year, day, month) : null;
}
