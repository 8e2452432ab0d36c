import type { CellValue } from '../../core/workbook/snapshot';
import type { Culture } from './culture';
import { englishFormula } from './local-codes';
import { serialOf } from './serial-date';

/** What Excel makes of a text put into a cell. `numberFormat` is what a cell without a format of its own gets. */
export interface CellInput {
  readonly value: CellValue;
  /** With its `=`, in English; `''` when the text is no formula. */
  readonly formula: string;
  readonly numberFormat?: string;
}

export interface InputContext {
  readonly culture: Culture;
  readonly dateSystem: 1900 | 1904;
  /** For dates without a year. */
  readonly thisYear: number;
}

const literal = (value: CellValue, numberFormat?: string): CellInput => ({
  value,
  formula: '',
  ...(numberFormat === undefined ? {} : { numberFormat }),
});

/** Reads what a person types: `4,8`, `12 %`, `kr 4 800`, `9.6.22`, `juni 2022`, `=F7+G7`, `'=text`. */
export function parseInput(text: string, context: InputContext): CellInput {
  if (text === '') return literal(null);
  if (text.startsWith("'")) return literal(text.slice(1));
  if (text.startsWith('=') && text.length > 1) return formula(text, context);
  const trimmed = text.trim();
  return (
    readNumber(trimmed, context.culture) ??
    readDate(trimmed, context) ??
    readTime(trimmed) ??
    readConstant(trimmed, context.culture) ??
    readSignedFormula(text, context) ??
    literal(text)
  );
}

/** `-A1`, `+A1` and `@A1` are formulas too; Excel writes the `=` itself. */
const readSignedFormula = (text: string, context: InputContext): CellInput | null =>
  /^[-+@]./.test(text) ? formula(`=${text}`, context) : null;

const formula = (text: string, { culture }: InputContext): CellInput => ({
  value: null,
  formula: englishFormula(text, culture),
});

const spaces = /[\u00a0\u202f ]/g;

function readNumber(text: string, culture: Culture): CellInput | null {
  const inBrackets = /^\((.+)\)$/.exec(text)?.[1];
  const isCurrency = text.toLowerCase().includes(culture.currencySymbol.toLowerCase());
  const isPercent = /^%|%$/.test(text);
  const bare = (inBrackets ?? text)
    .replace(/^%|%$/, '')
    .replace(new RegExp(escaped(culture.currencySymbol), 'i'), '')
    .replace('\u2212', '-')
    .trim();
  const group = culture.thousandsSeparator === ',' ? ',' : '[\u00a0\u202f ]';
  const decimal = escaped(culture.decimalSeparator);
  const match = new RegExp(
    `^([-+]?)((?:\\d{1,3}(?:${group}\\d{3})+|\\d+)?)(?:${decimal}(\\d*))?(?:e([-+]?\\d+))?$`,
    'i',
  ).exec(bare);
  if (!match) return null;
  const [, sign = '', whole = '', decimals = '', exponent] = match;
  if (whole === '' && decimals === '') return null;
  if (inBrackets !== undefined && sign !== '') return null;
  const digits = whole.replace(spaces, '').replaceAll(',', '');
  // Through text, so that 12,5 % is 0.125 and not 12.5 / 100 in floating point.
  const power = Number(exponent ?? 0) - (isPercent ? 2 : 0);
  const size = Number(`${digits === '' ? '0' : digits}.${decimals === '' ? '0' : decimals}e${power}`);
  if (!Number.isFinite(size)) return null;
  const value = sign === '-' || inBrackets !== undefined ? -size : size;
  return literal(
    value,
    numberFormatOf({ isPercent, isCurrency, isGrouped: digits !== whole, decimals, exponent, culture }),
  );
}

function numberFormatOf(written: {
  isPercent: boolean;
  isCurrency: boolean;
  isGrouped: boolean;
  decimals: string;
  exponent: string | undefined;
  culture: Culture;
}): string | undefined {
  if (written.exponent !== undefined) return '0.00E+00';
  const hasDecimals = written.decimals !== '';
  if (written.isPercent) return hasDecimals ? '0.00%' : '0%';
  const grouped = hasDecimals ? '#,##0.00' : '#,##0';
  if (written.isCurrency) return written.culture.name === 'en-US' ? `"$"${grouped}` : `"kr"\u00a0${grouped}`;
  return written.isGrouped ? grouped : undefined;
}

/** Excel's own short date: it follows the person's settings, whatever the code says. */
const shortDate = 'm/d/yyyy';

function readDate(text: string, { culture, dateSystem, thisYear }: InputContext): CellInput | null {
  const dated = (year: number, month: number, day: number, format: string): CellInput | null => {
    const serial = serialOf(year, month, day, dateSystem);
    return serial === null ? null : literal(serial, format);
  };
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), shortDate);

  const numeric = /^(\d{1,2})([./-])(\d{1,2})(?:\2(\d{2}|\d{4}))?$/.exec(text);
  if (numeric) {
    const [, first = '', sign, second = '', year] = numeric;
    if (year === undefined && sign !== culture.dateSeparator) return null;
    const [day, month] = culture.dayFirst ? [first, second] : [second, first];
    return year === undefined
      ? dated(thisYear, Number(month), Number(day), 'd-mmm')
      : dated(fullYear(year), Number(month), Number(day), shortDate);
  }

  const named = /^(?:(\d{1,2})\.?\s+)?(\p{L}{3,})\.?,?(?:\s+(\d{1,2}),)?(?:\s+(\d{2}|\d{4}))?$/u.exec(text);
  const month = named?.[2] === undefined ? null : monthNumber(named[2], culture);
  if (!named || month === null) return null;
  const [, before, , after, year] = named;
  const day = before ?? after;
  if (day === undefined) return year === undefined ? null : dated(fullYear(year), month, 1, 'mmm-yy');
  return dated(
    year === undefined ? thisYear : fullYear(year),
    month,
    Number(day),
    year === undefined ? 'd-mmm' : 'd-mmm-yy',
  );
}

function readTime(text: string): CellInput | null {
  const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!match || Number(match[1]) > 23) return null;
  const [, hours, minutes, seconds] = match;
  const value = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  return literal(value, seconds === undefined ? 'h:mm' : 'h:mm:ss');
}

const errors = new Set(['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!']);

function readConstant(text: string, { booleans }: Culture): CellInput | null {
  const upper = text.toUpperCase();
  if (upper === booleans.true || upper === 'TRUE') return literal(true);
  if (upper === booleans.false || upper === 'FALSE') return literal(false);
  return errors.has(upper) ? literal({ error: upper }) : null;
}

/** Excel's window: 00-29 are this century. */
const fullYear = (year: string): number =>
  year.length === 4 ? Number(year) : Number(year) < 30 ? 2000 + Number(year) : 1900 + Number(year);

function monthNumber(name: string, { months }: Culture): number | null {
  const wanted = name.toLowerCase();
  const index = months.findIndex((month) => {
    const full = month.toLowerCase();
    return full === wanted || full.slice(0, 3) === wanted;
  });
  return index < 0 ? null : index + 1;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
