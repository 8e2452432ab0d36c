import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decimalsToAddUp, formatMoney, formatMoneyWithUnit } from './format-money';
import { fromCellNumber, type Money, ore, plus } from './money';
import { parseMoney } from './parse-money';

const mnok = (amount: number): Money => fromCellNumber(amount, 'MNOK');

describe('decimalsToAddUp', () => {
  it('takes as many decimals as the finest amount', () => {
    expect(decimalsToAddUp([mnok(4.86), mnok(2.06), mnok(6.92)])).toBe(2);
    expect(decimalsToAddUp([mnok(4.8), mnok(2), mnok(6.8)])).toBe(1);
    expect(decimalsToAddUp([mnok(0.00000001)])).toBe(8);
  });

  it('takes at least one, or as many as asked', () => {
    expect(decimalsToAddUp([])).toBe(1);
    expect(decimalsToAddUp([mnok(170), ore(0)])).toBe(1);
    expect(decimalsToAddUp([mnok(170)], { atLeast: 0 })).toBe(0);
    expect(decimalsToAddUp([mnok(4.8)], { unit: 'TNOK', atLeast: 0 })).toBe(0);
    expect(decimalsToAddUp([mnok(4.8)], { atLeast: 3 })).toBe(3);
  });
});

describe('formatMoney', () => {
  it('writes as each language does', () => {
    const money = mnok(-4800.5);
    expect(formatMoney(money, { decimals: 1, language: 'nb' })).toBe('\u22124\u00a0800,5');
    expect(formatMoney(money, { decimals: 2, language: 'nn' })).toBe('\u22124\u00a0800,50');
    expect(formatMoney(money, { decimals: 1, language: 'en' })).toBe('\u22124,800.5');
    expect(formatMoneyWithUnit(mnok(4.8), { decimals: 1, language: 'nb' })).toBe('4,8\u00a0MNOK');
    expect(formatMoneyWithUnit(mnok(4.8), { decimals: 0, language: 'nb', unit: 'TNOK' })).toBe(
      '4\u00a0800\u00a0TNOK',
    );
  });

  it('signs a change', () => {
    const change = { decimals: 1, language: 'nb', sign: true } as const;
    expect(formatMoney(mnok(2), change)).toBe('+2,0');
    expect(formatMoney(mnok(-2), change)).toBe('\u22122,0');
    expect(formatMoney(mnok(0), change)).toBe('0,0');
  });

  it('rounds half away from zero, and pads', () => {
    expect(formatMoney(mnok(0.25), { decimals: 1, language: 'en' })).toBe('0.3');
    expect(formatMoney(mnok(-0.25), { decimals: 1, language: 'en' })).toBe('\u22120.3');
    expect(formatMoney(mnok(-0.04), { decimals: 1, language: 'en' })).toBe('0.0');
    expect(formatMoney(ore(5), { decimals: 3, language: 'en', unit: 'NOK' })).toBe('0.050');
    expect(formatMoney(mnok(0.5), { decimals: 0, language: 'en' })).toBe('1');
  });

  it('is read back as the same amount, and shown rows add up', () => {
    const amounts = fc.integer({ min: -1e15, max: 1e15 }).map(ore);
    fc.assert(
      fc.property(
        amounts,
        amounts,
        fc.constantFrom('MNOK' as const, 'TNOK' as const, 'NOK' as const),
        fc.constantFrom('nb' as const, 'nn' as const),
        (a, b, unit, language) => {
          const all = [a, b, plus(a, b)];
          const decimals = decimalsToAddUp(all, { unit });
          const shown = all.map((money) => formatMoneyWithUnit(money, { decimals, language, unit }));
          const read = shown.map((text) => parseMoney(text, 'TNOK'));
          // One exception: 4,567 thousand is not read at all, since it could be 4 567 thousand.
          const readable = (money: Money): boolean =>
            !(unit === 'TNOK' && decimals === 3 && Math.abs(money) < 1e8);
          all.forEach((money, index) => {
            if (readable(money)) expect(read[index]).toEqual({ kind: 'amount', money, unit });
          });
        },
      ),
    );
  });
});
