import { addLocale, format, getLocale, isDateFormat } from 'numfmt';
import type { Language } from '../core/text/language';
import { isCellError, type CellValue } from '../core/workbook/snapshot';

export interface CellTextOptions {
  readonly dateSystem: 1900 | 1904;
  /** Decides month and day names, separators, and the words for true and false. */
  readonly language: Language;
}

/** From 1 January 1900 to 1 January 1904, as Excel counts. */
const DAYS_BEFORE_1904 = 1462;
/** 31 December 9999. */
const LAST_DAY = 2_958_465;
/** A date that is none fills the cell, however wide. */
const NO_DATE = '########';

// The library knows bokmål but not nynorsk; the names alone differ.
addLocale(
  {
    ...getLocale('nb'),
    dddd: ['søndag', 'måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag'],
    ddd: ['sø.', 'må.', 'ty.', 'on.', 'to.', 'fr.', 'la.'],
  },
  'nn-NO',
);

/**
 * What Excel shows of a value in a cell that is wide enough. `numberFormat` is in English codes; one that cannot be
 * read is taken as General.
 */
export function formatCellText(
  value: CellValue,
  numberFormat: string,
  { dateSystem, language }: CellTextOptions,
): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  const locale = language;
  try {
    if (typeof value !== 'number') return format(numberFormat, value, { locale });
    if (!isDate(numberFormat)) return format(numberFormat, asDecimal(value), { locale });
    const serial = dateSystem === 1904 ? value + DAYS_BEFORE_1904 : value;
    if (value < 0 || serial >= LAST_DAY + 1) return NO_DATE;
    // The library takes the code for nynorsk as bokmål.
    const code = localDateFormat(numberFormat, language).replace(NYNORSK, '');
    return format(code, serial, { locale: NYNORSK.test(numberFormat) ? 'nn' : locale });
  } catch {
    // The library throws for a code that it cannot read; Excel has no such cells.
    return typeof value === 'string' ? value : format('General', value, { locale });
  }
}

function isDate(numberFormat: string): boolean {
  return isDateFormat(numberFormat) || SYSTEM_DATE.test(numberFormat) || SYSTEM_TIME.test(numberFormat);
}

/**
 * Excel rounds the decimal number that it shows, not the double behind it: 1.005 with two decimals is 1.01. One step
 * away from zero puts a double just under such a middle just over it, and moves no other past one.
 */
function asDecimal(value: number): number {
  return Number.isInteger(value) ? value : value + value * Number.EPSILON;
}

const NYNORSK = /\[\$-(?:[0-9A-F]*0?814|nn-NO)\]/i;
const SYSTEM_DATE = /^\[\$-(?:x-sysdate|F800)[^\]]*\]/i;
const SYSTEM_TIME = /^\[\$-(?:x-systime|F400)[^\]]*\]/i;

/** Codes that follow the person's own settings: the long date and time, the short date, and `/` between its parts. */
function localDateFormat(numberFormat: string, language: Language): string {
  const isEnglish = language === 'en';
  if (SYSTEM_DATE.test(numberFormat)) return isEnglish ? 'dddd, mmmm d, yyyy' : 'dddd d. mmmm yyyy';
  if (SYSTEM_TIME.test(numberFormat)) return isEnglish ? 'h:mm:ss AM/PM' : 'hh:mm:ss';
  if (isEnglish) return numberFormat;
  if (numberFormat === 'm/d/yyyy') return 'dd.mm.yyyy';
  if (numberFormat === 'm/d/yyyy h:mm') return 'dd.mm.yyyy hh:mm';
  return numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]|AM\/PM|A\/P|\//gi, (part) =>
    part === '/' ? '.' : part,
  );
}
