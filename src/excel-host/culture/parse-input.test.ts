import { describe, expect, it } from '@jest/globals';
import { cultures, type CultureName } from './culture';
import { parseInput } from './parse-input';

const typed = (text: string, culture: CultureName = 'nb-NO', dateSystem: 1900 | 1904 = 1900) =>
  parseInput(text, { culture: cultures[culture], dateSystem, thisYear: 2022 });

describe('parseInput', () => {
  it.each([
    ['4,8', 4.8, undefined],
    ['-2', -2, undefined],
    ['\u22122,0', -2, undefined],
    ['(2,0)', -2, undefined],
    ['4 800 000', 4_800_000, '#,##0'],
    ['4\u00a0800,50', 4800.5, '#,##0.00'],
    ['12 %', 0.12, '0%'],
    ['12,5 %', 0.125, '0.00%'],
    ['kr 4 800', 4800, '"kr"\u00a0#,##0'],
    ['1e3', 1000, '0.00E+00'],
  ])('reads the number %s as a Norwegian', (text, value, numberFormat) => {
    expect(typed(text)).toEqual({ value, formula: '', ...(numberFormat && { numberFormat }) });
  });

  it.each([
    ['9.6.22', 44721, 'm/d/yyyy'],
    ['09.06.2022', 44721, 'm/d/yyyy'],
    ['2022-06-09', 44721, 'm/d/yyyy'],
    ['9. juni 2022', 44721, 'd-mmm-yy'],
    ['9. juni', 44721, 'd-mmm'],
    ['juni 2022', 44713, 'mmm-yy'],
    ['9.6', 44721, 'd-mmm'],
  ])('reads the date %s as a Norwegian', (text, value, numberFormat) => {
    expect(typed(text)).toEqual({ value, formula: '', numberFormat });
  });

  it('reads dates and numbers the American way in the USA', () => {
    expect(typed('6/9/2022', 'en-US').value).toBe(44721);
    expect(typed('June 9, 2022', 'en-US').value).toBe(44721);
    expect(typed('1,234.5', 'en-US').value).toBe(1234.5);
    expect(typed('4,8', 'en-US').value).toBe('4,8');
  });

  it('counts days from 1904 where the workbook does', () => {
    expect(typed('9.6.2022', 'nb-NO', 1904).value).toBe(43259);
  });

  it.each([
    '31.06.22',
    '1.12.201',
    'juni',
    '4.8.',
    '1,2,3',
    'Så fort som mulig',
    'Q3 22',
    '1 23',
    '-',
    '#20',
    '20%%',
  ])('leaves %s as text', (text) => {
    expect(typed(text)).toEqual({ value: text, formula: '' });
  });

  it('takes an apostrophe for text', () => {
    expect(typed("'=A1")).toEqual({ value: '=A1', formula: '' });
    expect(typed("'4,8").value).toBe('4,8');
  });

  it('reads formulas with the separators of the culture', () => {
    expect(typed('=SUM(F7;G7)*1,5').formula).toBe('=SUM(F7,G7)*1.5');
    expect(typed('=IF(A1="1,5;2";B1;C1)').formula).toBe('=IF(A1="1,5;2",B1,C1)');
    expect(typed('=SUM(F7,G7)*1.5', 'en-US').formula).toBe('=SUM(F7,G7)*1.5');
  });

  it('makes formulas of what begins with a sign and is no number', () => {
    expect(typed('+F7').formula).toBe('=+F7');
    expect(typed('-F7').formula).toBe('=-F7');
    expect(typed('@Ramme').formula).toBe('=@Ramme');
  });

  it('knows truth, errors and the time of day', () => {
    expect(typed('sann').value).toBe(true);
    expect(typed('FALSE').value).toBe(false);
    expect(typed('#N/A').value).toEqual({ error: '#N/A' });
    expect(typed('12:30')).toEqual({ value: 0.520_833_333_333_333_4, formula: '', numberFormat: 'h:mm' });
    expect(typed('').value).toBeNull();
  });
});
