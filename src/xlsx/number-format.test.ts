import { describe, expect, it } from '@jest/globals';
import { formatCellText, type CellTextOptions } from './number-format';

const nb: CellTextOptions = { dateSystem: 1900, language: 'nb' };
const nn: CellTextOptions = { dateSystem: 1900, language: 'nn' };
const en: CellTextOptions = { dateSystem: 1900, language: 'en' };
/** 9 June 2022, a Thursday. */
const DAY = 44721;

describe('formatCellText', () => {
  it.each([
    [1234567.891, 'General', '1234567,891'],
    [0.1 + 0.2, 'General', '0,3'],
    [1 / 3, 'General', '0,333333333'],
    [123456789012, 'General', '1,23457E+11'],
    [4.8, '0.0', '4,8'],
    [1.005, '0.00', '1,01'],
    [-2, '0.0', '-2,0'],
    [-2, '0.0;(0.0);"-"', '(2,0)'],
    [0, '0.0;(0.0);"-"', '-'],
    [1234567.89, '#,##0.0', '1\u00a0234\u00a0567,9'],
    [4_800_000, '0.0,,', '4,8'],
    [0.4167, '0.0%', '41,7%'],
    [1234.5, '#,##0.00 [$kr-414]', '1\u00a0234,50 kr'],
    [-3, '[Red]0.0', '-3,0'],
    [4.8, '0.0" MNOK"', '4,8 MNOK'],
    [-1, '0;;;', ''],
    [4.8, '@', '4,8'],
  ])('shows %p as %p: %p', (value, code, text) => {
    expect(formatCellText(value, code, nb)).toBe(text);
  });

  it.each([
    ['d. mmmm yyyy', nb, '9. juni 2022'],
    ['dddd', nb, 'torsdag'],
    ['dd.mm.yy', nb, '09.06.22'],
    ['dd/mm/yyyy', nb, '09.06.2022'],
    ['m/d/yyyy', nb, '09.06.2022'],
    ['m/d/yyyy', en, '6/9/2022'],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', nn, 'torsdag 9. juni 2022'],
    ['[$-414]d. mmmm yyyy', en, '9. juni 2022'],
  ])('shows the day %p by %p', (code, options, text) => {
    expect(formatCellText(DAY, code, options)).toBe(text);
  });

  it('knows the days in nynorsk, by language and by code', () => {
    expect(formatCellText(DAY - 3, 'dddd', nn)).toBe('måndag');
    expect(formatCellText(DAY - 3, '[$-814]dddd', en)).toBe('måndag');
  });

  it('counts from 1904 where the workbook does', () => {
    expect(formatCellText(DAY - 1462, 'yyyy-mm-dd', { ...nb, dateSystem: 1904 })).toBe('2022-06-09');
  });

  it('fills the cell for a date that is none', () => {
    expect(formatCellText(-1, 'dd.mm.yyyy', nb)).toBe('########');
    expect(formatCellText(3e6, 'dd.mm.yyyy', nb)).toBe('########');
  });

  it('shows what is no number as it is', () => {
    expect(formatCellText('=x', '0.0', nb)).toBe('=x');
    expect(formatCellText('a', '0;0;0;"<"@">"', nb)).toBe('<a>');
    expect(formatCellText(true, 'General', nb)).toBe('SANN');
    expect(formatCellText(true, 'General', en)).toBe('TRUE');
    expect(formatCellText(null, '0', nb)).toBe('');
    expect(formatCellText({ error: '#N/A' }, '0', nb)).toBe('#N/A');
  });

  it('takes a code that cannot be read as General', () => {
    expect(formatCellText(4.8, 'bad [', nb)).toBe('4,8');
  });
});
