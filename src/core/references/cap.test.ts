import { describe, expect, it } from '@jest/globals';
import { parseCap } from './cap';

const read = (value: string | number): string => {
  const parsed = parseCap(value, 'MNOK');
  return parsed.kind === 'cap' ? `${parsed.inclusive ? '≤' : '<'} ${parsed.money / 1e8}` : parsed.kind;
};

describe('parseCap', () => {
  it.each([
    [13, '≤ 13'],
    [12.999999999999999, '≤ 13'],
    ['13', '≤ 13'],
    ['13 MNOK', '≤ 13'],
    ['inntil 13', '≤ 13'],
    ['Inntil kr 13 000 000', '≤ 13'],
    ['maks 13', '≤ 13'],
    ['maks. 13,5', '≤ 13.5'],
    ['≤ 13', '≤ 13'],
    ['<= 13', '≤ 13'],
    ['up to 13', '≤ 13'],
    ['< 13', '< 13'],
    ['<13', '< 13'],
    ['under 13', '< 13'],
    ['Under 13 mill. kr', '< 13'],
    ['lavere enn 13', '< 13'],
    ['below 13', '< 13'],
    ['', 'empty'],
    ['–', 'empty'],
    ['<', 'invalid'],
    ['under', 'invalid'],
    ['> 13', 'invalid'],
    ['over 13', 'invalid'],
    ['under inntil 13', 'invalid'],
    ['undervurdert 13', 'invalid'],
    ['ca. 13', 'invalid'],
    ['-13', 'invalid'],
    ['< (13)', 'invalid'],
    [-1, 'invalid'],
    [NaN, 'invalid'],
    [Infinity, 'invalid'],
    [1e300, 'invalid'],
  ])('reads %j as %s', (value, expected) => {
    expect(read(value)).toBe(expected);
  });
});
