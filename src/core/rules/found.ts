import { clockOfDay } from '../calendar/clock';
import { dayFromSerial, isDateFormat, isTimeFormat } from '../calendar/serial';
import type { CellAddress } from '../workbook/address';
import { isCellError, numberFormatAt, type SheetSnapshot, valueAt } from '../workbook/snapshot';
import { dayData, numberData, textData } from './data';
import type { FindingValue } from './finding';

/** What the cell shows: of a formula its value, of a date its day, of a time its hour and minute. Null where it is empty, or the sheet is not there. */
export function foundIn(
  sheet: SheetSnapshot | undefined,
  { row, column }: CellAddress,
  dateSystem: 1900 | 1904,
): FindingValue | null {
  const value = sheet ? valueAt(sheet, row, column) : null;
  if (!sheet || value === null || value === '') return null;
  if (isCellError(value)) return textData(value.error);
  if (typeof value === 'boolean') return { kind: 'truth', isTrue: value };
  if (typeof value === 'string') return textData(value);
  const format = numberFormatAt(sheet, row, column);
  const day = isDateFormat(format) ? dayFromSerial(value, dateSystem) : null;
  if (day !== null) return dayData(day);
  return isTimeFormat(format) ? textData(clockOfDay(value)) : numberData(value);
}
