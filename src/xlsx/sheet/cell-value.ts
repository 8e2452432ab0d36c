import type { CellValue } from '../../core/workbook/snapshot';
import { unescapeText } from './shared-strings';

/** What the text of a cell's `v` stands for, given the cell's `t`; undefined when it makes no sense. */
export function cellValue(
  type: string | undefined,
  text: string,
  strings: readonly string[],
  dateSystem: 1900 | 1904,
): CellValue | undefined {
  switch (type) {
    case undefined:
    case 'n':
      return text === '' ? null : validNumber(Number(text));
    case 's':
      return text === '' ? null : strings[Number(text)];
    case 'str':
      return unescapeText(text);
    case 'b':
      return text === '' ? null : text === '1' || text === 'true';
    case 'e':
      return text === '' ? null : { error: text };
    case 'd':
      return text === '' ? null : validNumber(serialOf(text, dateSystem));
    default:
      return undefined;
  }
}

function validNumber(number: number): number | undefined {
  return Number.isFinite(number) ? number : undefined;
}

const DAY = 86_400_000;

/** ISO 8601, as strict workbooks may write dates, → the serial number that all others have. */
function serialOf(text: string, dateSystem: 1900 | 1904): number {
  const time = /^\d{1,2}:/.test(text)
    ? Date.parse(`1970-01-01T${text.padStart(8, '0')}Z`)
    : Date.parse(/T/.test(text) ? text.replace(/Z?$/, 'Z') : `${text}T00:00:00Z`);
  if (/^\d{1,2}:/.test(text)) return time / DAY;
  if (dateSystem === 1904) return (time - Date.UTC(1904, 0, 1)) / DAY;
  // Excel's 1900 had a 29 February, so that the days before it count from one later.
  const serial = (time - Date.UTC(1899, 11, 30)) / DAY;
  return serial < 61 ? serial - 1 : serial;
}
