import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  fromCellNumber,
  hasFinerThanOre,
  minus,
  negated,
  ore,
  plus,
  sumOf,
  toMnok,
  toUnit,
  ZERO,
} from './money';

/** Amounts whose sums stay in range, up to ten million MNOK. */
const amounts = fc.integer({ min: -1e15, max: 1e15 }).map(ore);
const units = fc.constantFrom('MNOK' as const, 'TNOK' as const, 'NOK' as const);

describe('money', () => {
  it('adds what binary fractions cannot', () => {
    expect(8.1 + 3.3).not.toBe(11.4);
    expect(toMnok(plus(fromCellNumber(8.1, 'MNOK'), fromCellNumber(3.3, 'MNOK')))).toBe(11.4);
    expect(fromCellNumber(8.1 + 3.3, 'MNOK')).toBe(1_140_000_000);
  });

  it('takes a cell at 15 significant digits, then to the øre, half away from zero', () => {
    expect(fromCellNumber(11.399999999999999, 'MNOK')).toBe(1_140_000_000);
    expect(fromCellNumber(0.005, 'NOK')).toBe(1);
    expect(fromCellNumber(-0.005, 'NOK')).toBe(-1);
    expect(fromCellNumber(1.005, 'NOK')).toBe(101);
    expect(fromCellNumber(0.0049, 'NOK')).toBe(0);
    expect(Object.is(fromCellNumber(-0.0049, 'NOK'), 0)).toBe(true);
    expect(fromCellNumber(4800, 'TNOK')).toBe(fromCellNumber(4.8, 'MNOK'));
    expect(fromCellNumber(4_800_000, 'NOK')).toBe(fromCellNumber(4.8, 'MNOK'));
    expect(fromCellNumber(5e-324, 'MNOK')).toBe(0);
  });

  it('refuses what is not a whole, safe number of øre', () => {
    for (const amount of [0.5, NaN, Infinity, 2 ** 53]) expect(() => ore(amount)).toThrow(RangeError);
    for (const value of [NaN, -Infinity, 1e300, 1e8]) {
      expect(() => fromCellNumber(value, 'MNOK')).toThrow(RangeError);
    }
    expect(() => plus(ore(Number.MAX_SAFE_INTEGER), ore(1))).toThrow(RangeError);
  });

  it('knows no negative zero', () => {
    expect(Object.is(negated(ZERO), 0)).toBe(true);
    expect(Object.is(ore(-0), 0)).toBe(true);
  });

  it('tells decimals beyond the øre', () => {
    expect(hasFinerThanOre(4.8, 'MNOK')).toBe(false);
    expect(hasFinerThanOre(8.1 + 3.3, 'MNOK')).toBe(false);
    expect(hasFinerThanOre(1.12345678, 'MNOK')).toBe(false);
    expect(hasFinerThanOre(1.123456789, 'MNOK')).toBe(true);
    expect(hasFinerThanOre(1.005, 'NOK')).toBe(true);
    expect(() => hasFinerThanOre(NaN, 'NOK')).toThrow(RangeError);
  });

  it('goes to a number and back unchanged, as the decimal it is', () => {
    fc.assert(
      fc.property(amounts, units, (money, unit) => {
        const number = toUnit(money, unit);
        expect(fromCellNumber(number, unit)).toBe(money);
        expect(hasFinerThanOre(number, unit)).toBe(false);
        expect(JSON.stringify(number)).not.toMatch(/\.\d{9}/);
      }),
    );
  });

  it('sums in any order, and takes back what was added', () => {
    fc.assert(
      fc.property(amounts, amounts, amounts, (a, b, c) => {
        expect(sumOf([a, b, c])).toBe(sumOf([c, a, b]));
        expect(minus(plus(a, b), b)).toBe(a);
        expect(plus(a, negated(a))).toBe(ZERO);
      }),
    );
  });
});
