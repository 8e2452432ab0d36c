import type { Language } from '../text/language';
import { dayOfMonth, lastDayOfMonth, monthOf, yearOf } from './days';
import type { IsoDate, Period } from './iso-date';
import { MONTH_NAMES } from './month-names';

/** `9. juni 2022`; in English `9 June 2022`. */
export function formatDay(day: IsoDate, language: Language): string {
  return `${dayAndMonth(day, language)} ${yearOf(day)}`;
}

/** `09.06.2022`, in every language. */
export function formatShortDay(day: IsoDate): string {
  return day.split('-').reverse().join('.');
}

/**
 * The period in its largest exact form: `2022`, `1. halvår 2023`, `3. kvartal 2022`, `desember 2022`, and from–to where
 * it takes in several of a kind; else its days.
 */
export function formatPeriod(period: Period, language: Language): string {
  const { first, last } = period;
  if (first === last) return formatDay(first, language);
  const beginsMonth = dayOfMonth(first) === 1;
  if (!beginsMonth || last !== lastDayOfMonth(yearOf(last), monthOf(last))) return dayRange(period, language);
  return (
    partsOfYear(period, 12, (_, year) => String(year)) ??
    partsOfYear(period, 6, ({ from }, year) => halfName(from, year, language)) ??
    partsOfYear(period, 3, (quarters, year) => quarterNames(quarters, year, language)) ??
    partsOfYear(period, 1, (months, year) => monthNames(months, year, language)) ??
    `${monthAndYear(first, language)} – ${monthAndYear(last, language)}`
  );
}

interface Numbers {
  readonly from: number;
  readonly to: number;
}

/** The period as parts of `length` months within one year, counted from 1; null when it is not made of such. */
function partsOfYear(
  { first, last }: Period,
  length: number,
  write: (parts: Numbers, year: number) => string,
): string | null {
  const before = (monthOf(first) - 1) / length;
  const through = monthOf(last) / length;
  if (!Number.isInteger(before) || !Number.isInteger(through)) return null;
  if (yearOf(first) === yearOf(last)) return write({ from: before + 1, to: through }, yearOf(first));
  return length === 12 ? `${yearOf(first)}–${yearOf(last)}` : null;
}

function halfName(half: number, year: number, language: Language): string {
  return language === 'en' ? `H${half} ${year}` : `${half}. halvår ${year}`;
}

function quarterNames({ from, to }: Numbers, year: number, language: Language): string {
  if (language === 'en') return from === to ? `Q${from} ${year}` : `Q${from}–Q${to} ${year}`;
  return from === to ? `${from}. kvartal ${year}` : `${from}.–${to}. kvartal ${year}`;
}

function monthNames({ from, to }: Numbers, year: number, language: Language): string {
  const names = [...new Set([from, to])].map((month) => MONTH_NAMES[language][month - 1] ?? '');
  return `${names.join('–')} ${year}`;
}

function monthAndYear(day: IsoDate, language: Language): string {
  return `${MONTH_NAMES[language][monthOf(day) - 1] ?? ''} ${yearOf(day)}`;
}

function dayRange({ first, last }: Period, language: Language): string {
  if (yearOf(first) !== yearOf(last)) return `${formatDay(first, language)} – ${formatDay(last, language)}`;
  if (monthOf(first) !== monthOf(last)) {
    return `${dayAndMonth(first, language)} – ${formatDay(last, language)}`;
  }
  const start = language === 'en' ? dayOfMonth(first) : `${dayOfMonth(first)}.`;
  return `${start}–${formatDay(last, language)}`;
}

function dayAndMonth(day: IsoDate, language: Language): string {
  const month = MONTH_NAMES[language][monthOf(day) - 1] ?? '';
  return language === 'en' ? `${dayOfMonth(day)} ${month}` : `${dayOfMonth(day)}. ${month}`;
}
