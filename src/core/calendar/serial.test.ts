import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayFromSerial, isDateFormat, serialFromDay } from './serial';

describe('serial numbers', () => {
  it.each([
    [44_721, 1900, '2022-06-09'],
    [43_259, 1904, '2022-06-09'],
    [44_721.75, 1900, '2022-06-09'],
    [1, 1900, '1900-01-01'],
    [59, 1900, '1900-02-28'],
    [60, 1900, null],
    [61, 1900, '1900-03-01'],
    [0, 1900, null],
    [0, 1904, '1904-01-01'],
    [109_574, 1900, '2199-12-31'],
    [109_575, 1900, null],
    [108_112, 1904, '2199-12-31'],
    [108_113, 1904, null],
    [-1, 1900, null],
    [NaN, 1900, null],
    [Infinity, 1900, null],
  ] as const)('%d in the %d system is %s', (serial, system, day) => {
    expect(dayFromSerial(serial, system)).toBe(day);
  });

  it('go to a day and back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 108_112 }).filter((serial) => serial !== 60),
        fc.constantFrom(1900 as const, 1904 as const),
        (serial, system) => {
          const day = dayFromSerial(serial, system);
          expect(day && serialFromDay(day, system)).toBe(serial);
        },
      ),
    );
  });

  it('has none for days before the 1904 system', () => {
    const day = dayFromSerial(100, 1900);
    expect(() => day && serialFromDay(day, 1904)).toThrow(RangeError);
  });
});

describe('isDateFormat', () => {
  it.each([
    'dd.mm.yyyy',
    'dd.mm.yyyy;@',
    'm/d/yy h:mm',
    'mmm yy',
    'mmmm',
    'MMM-YY',
    'm',
    'd',
    'yyyy',
    '[$-414]d. mmmm yyyy',
    '[$-F800]dddd, mmmm dd, yyyy',
    '[Red]yyyy-mm-dd',
    '"Frist" d. mmm',
    'h:mm mmm',
    'd\\.m\\.yyyy',
  ])('%j is one', (format) => {
    expect(isDateFormat(format)).toBe(true);
  });

  it.each([
    'General',
    'General" MNOK"',
    '',
    '@',
    '0.00',
    '#,##0.0 "mill. kr, medio"',
    '#,##0;[Red]-#,##0',
    '[$kr-414] #,##0.00',
    '[Magenta]0',
    '0.00E+00',
    '0 \\d\\a\\y',
    '_-* #,##0_-',
    '0_d',
    'h:mm',
    'hh:mm:ss',
    'h:mm AM/PM',
    'mm:ss.0',
    '[h]:mm',
    '[mm]:ss',
    '0;0;"dag"',
    '0.0" m',
  ])('%j is not', (format) => {
    expect(isDateFormat(format)).toBe(false);
  });
});
