import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromCellNumber, negated, ore } from './money';
import { formatTenths, percentTenths } from './percent';

describe('percentTenths', () => {
  it('gives the published percentages', () => {
    expect(percentTenths(fromCellNumber(2, 'MNOK'), fromCellNumber(4.8, 'MNOK'))).toBe(417);
    expect(percentTenths(fromCellNumber(3.3, 'MNOK'), fromCellNumber(8.1, 'MNOK'))).toBe(407);
  });

  it('rounds half away from zero, exactly', () => {
    expect(percentTenths(ore(1), ore(2000))).toBe(1);
    expect(percentTenths(ore(-1), ore(2000))).toBe(-1);
    expect(percentTenths(ore(4_999_999), ore(10_000_000_000))).toBe(0);
    expect(percentTenths(ore(9_000_000_000_000_000), ore(9_000_000_000_000_000))).toBe(1000);
  });

  it('has no answer without something to reckon from', () => {
    expect(percentTenths(ore(100), ore(0))).toBeNull();
  });

  it('is as large down as up', () => {
    const amounts = fc.integer({ min: 1, max: 1e15 }).map(ore);
    fc.assert(
      fc.property(amounts, amounts, (change, of) => {
        const up = percentTenths(change, of) ?? NaN;
        expect((percentTenths(negated(change), of) ?? NaN) + up).toBe(0);
        expect(Math.abs(up - (change / of) * 1000)).toBeLessThanOrEqual(0.5 + up * 1e-15);
      }),
    );
  });
});

describe('formatTenths', () => {
  it('writes one decimal', () => {
    expect(formatTenths(417, 'nb')).toBe('41,7');
    expect(formatTenths(-5, 'nn')).toBe('\u22120,5');
    expect(formatTenths(12_345, 'en')).toBe('1,234.5');
  });
});
