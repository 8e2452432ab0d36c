import { describe, expect, it } from '@jest/globals';
import { dateSystemOf, showsYear } from './date-system';

describe('dateSystemOf', () => {
  it.each([
    [44721, '09.06.2022', 1900],
    [44721, '9. juni 2022', 1900],
    [43259, '09.06.2022', 1904],
    [43259, '09.06.22', 1904],
    [44721, 'juni', null],
    // The day of the month looks like the other year: nothing can be told.
    [44738, '26.06.22', null],
  ] as const)('reads %d shown as %s as %s', (serial, text, system) => {
    expect(dateSystemOf(serial, text)).toBe(system);
  });
});

describe('showsYear', () => {
  it.each([
    [44721, 'dd.mm.yyyy', true],
    [44721, '[$-414]d. mmmm yyyy', true],
    [44721, '0.0', false],
    [44721, '0 "yy"', false],
    [44721, 'mmmm', false],
    ['juni 2022', 'yyyy', false],
    [0, 'yyyy', false],
  ] as const)('%s in %s: %s', (value, format, expected) => {
    expect(showsYear(value, format)).toBe(expected);
  });
});
