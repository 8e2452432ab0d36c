import { addDays, daysBetween, isoDate } from './days';
import type { IsoDate } from './iso-date';

/** 31 December 2199, the last day there is here. */
const LAST_SERIAL = { 1900: 109_574, 1904: 108_112 } as const;
/** Excel's 1900 system believes that 1900 was a leap year: 60 is 29 February 1900, a day that never was. */
const FALSE_LEAP_DAY = 60;

/**
 * The day of a serial number; a time of day (its fraction) is left out. Null for what is no day: 0 and below in the 1900
 * system, the false 29 February 1900, and anything after 2199.
 */
export function dayFromSerial(serial: number, dateSystem: 1900 | 1904): IsoDate | null {
  const whole = Math.floor(serial);
  const start = isoDate(dateSystem, 1, 1);
  if (!start || !(whole >= 0 && whole <= LAST_SERIAL[dateSystem])) return null;
  if (dateSystem === 1904) return addDays(start, whole);
  if (whole === 0 || whole === FALSE_LEAP_DAY) return null;
  return addDays(start, whole < FALSE_LEAP_DAY ? whole - 1 : whole - 2);
}

/** @throws {RangeError} for a day before 1904 in the 1904 system */
export function serialFromDay(day: IsoDate, dateSystem: 1900 | 1904): number {
  const start = isoDate(dateSystem, 1, 1);
  const days = start ? daysBetween(start, day) : NaN;
  if (!(days >= 0)) throw new RangeError(`Before the first day of the date system: ${day}`);
  if (dateSystem === 1904) return days;
  return days + 1 < FALSE_LEAP_DAY ? days + 1 : days + 2;
}

/**
 * Whether a number format (in English codes) shows a number as a day: `dd.mm.yyyy`, `mmm yy`, `[$-414]d. mmmm yyyy`.
 * A format with a time alone does not, nor does elapsed time.
 */
export function isDateFormat(numberFormat: string): boolean {
  const codes = codesIn(numberFormat);
  if (/[yd]|m{3}/.test(codes)) return true;
  // A short m beside hours or seconds is minutes.
  return codes.includes('m') && !/[hs]/.test(codes);
}

/** Whether the format shows a time of the day: `hh:mm`, with a day or without. Not elapsed time: `[h]:mm`. */
export function isTimeFormat(numberFormat: string): boolean {
  return codesIn(numberFormat).includes('h') && !/\[h+\]/i.test(numberFormat);
}

function codesIn(numberFormat: string): string {
  // Only the section for positive numbers counts; quoted, escaped, padding and bracketed text are not
  // codes, except elapsed time: `[h]`.
  const [codes = ''] = numberFormat
    .replace(/"[^"]*"?|\\.|[_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gisu, '')
    .replace(/general|am\/pm|a\/p/gi, '')
    .toLowerCase()
    .split(';');
  return codes;
}
