import type { IsoDate } from './iso-date';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
const MILLISECONDS_PER_DAY = 86_400_000;

/** The day, or null when there is no such day in the years 1900–2199. `month` counts from 1. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) return null;
  const text = [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
  return isIsoDate(text) ? text : null;
}

/** Whether the text is a day of the calendar as `YYYY-MM-DD`, in the years 1900–2199. */
export function isIsoDate(text: string): text is IsoDate {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year = NaN, month = NaN, day = NaN] = match.slice(1).map(Number);
  return (
    year >= FIRST_YEAR &&
    year <= LAST_YEAR &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  );
}

export function yearOf(day: IsoDate): number {
  return Number(day.slice(0, 4));
}

/** From 1. */
export function monthOf(day: IsoDate): number {
  return Number(day.slice(5, 7));
}

export function dayOfMonth(day: IsoDate): number {
  return Number(day.slice(8));
}

/** @throws {RangeError} when the result is outside the years 1900–2199, or `days` is not a whole number */
export function addDays(day: IsoDate, days: number): IsoDate {
  return dayFromNumber(dayNumber(day) + days);
}

/** How many days after `from` `to` is; negative when it is before. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** @throws {RangeError} when there is no such month in the years 1900–2199 */
export function lastDayOfMonth(year: number, month: number): IsoDate {
  const day = isoDate(year, month, daysInMonth(year, month));
  if (!day) throw new RangeError(`No such month: ${year}-${month}`);
  return day;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** From 1 (Monday) to 7 (Sunday). */
export function weekday(day: IsoDate): number {
  // 1970-01-01 was a Thursday; the remainder is kept from being negative.
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

// `Date` is used in UTC alone: a local day may lack an hour, or be another day.
function dayNumber(day: IsoDate): number {
  return Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_PER_DAY;
}

function dayFromNumber(number: number): IsoDate {
  if (!Number.isInteger(number) || Math.abs(number) > 1e6) throw new RangeError(`Not a day: ${number}`);
  const text = new Date(number * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
  if (!isIsoDate(text)) throw new RangeError(`Not within 1900–2199: ${text}`);
  return text;
}
