import type { CellValue } from '../core/workbook/snapshot';

/*
 * Office.js has no member for the workbook's date system. It is worked out from a cell with a date: the same serial
 * number falls four years later in the 1904 system, and Excel's own text of the cell tells which year it is.
 * Where no cell shows a year there is nothing to read and nothing to misread: 1900, as every new workbook on Windows
 * and Mac has been since 2011.
 */

const DAY = 86_400_000;
/** Serial number 0, so reckoned that all days after February 1900 come right. */
const ZERO_1900 = Date.UTC(1899, 11, 30);
const ZERO_1904 = Date.UTC(1904, 0, 1);

/** Whether the cell, shown by this English number format, says a year from which the date system can be told. */
export function showsYear(value: CellValue, numberFormat: string): value is number {
  return typeof value === 'number' && value >= 1 && /yy/i.test(bareFormat(numberFormat));
}

/** The date system by which `serial` is written as `text`; null when the text agrees with both or neither. */
export function dateSystemOf(serial: number, text: string): 1900 | 1904 | null {
  const in1900 = says(text, yearOf(serial, ZERO_1900));
  const in1904 = says(text, yearOf(serial, ZERO_1904));
  if (in1900 === in1904) return null;
  return in1900 ? 1900 : 1904;
}

function yearOf(serial: number, zero: number): number {
  return new Date(zero + Math.floor(serial) * DAY).getUTCFullYear();
}

function says(text: string, year: number): boolean {
  const numbers: readonly string[] = text.match(/\d+/g) ?? [];
  return numbers.includes(String(year)) || numbers.includes(String(year % 100).padStart(2, '0'));
}

/** The format of positive numbers without quoted text, escapes, and what stands in brackets. */
function bareFormat(numberFormat: string): string {
  return (numberFormat.split(';')[0] ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
}
