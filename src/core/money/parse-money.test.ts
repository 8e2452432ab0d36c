import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromCellNumber } from './money';
import { parseMoney } from './parse-money';
import type { MoneyUnit } from './unit';

const read = (text: string, unit: MoneyUnit = 'MNOK'): string => {
  const parsed = parseMoney(text, unit);
  if (parsed.kind === 'amount') return `${parsed.money / 1e8} ${parsed.unit}`;
  return parsed.kind === 'invalid' ? parsed.reason : 'empty';
};

describe('parseMoney', () => {
  it.each([
    ['4,8', '4.8 MNOK'],
    ['4.8', '4.8 MNOK'],
    [' 4,8 ', '4.8 MNOK'],
    ['4,8 MNOK', '4.8 MNOK'],
    ['4,8MNOK', '4.8 MNOK'],
    ['MNOK 4,8', '4.8 MNOK'],
    ['4,8 mill. kr', '4.8 MNOK'],
    ['4,8 mill.kr.', '4.8 MNOK'],
    ['4,8 mill.', '4.8 MNOK'],
    ['4,8 millionar kroner', '4.8 MNOK'],
    ['kr 4,8 mill.', '4.8 MNOK'],
    ['4,8 mkr', '4.8 MNOK'],
    ['4,8 (MNOK)', '4.8 MNOK'],
    ['kr 4 800 000', '4.8 NOK'],
    ['kr\u00a04\u202f800\u2009000', '4.8 NOK'],
    ['kr4800000', '4.8 NOK'],
    ['kr. 4.800.000', '4.8 NOK'],
    ['4.800.000 kr', '4.8 NOK'],
    ['4,800,000 NOK', '4.8 NOK'],
    ['4.800.000,50 kr', '4.8000005 NOK'],
    ['4 800 000 kroner', '4.8 NOK'],
    ['4 800 000,-', '4.8 NOK'],
    ['kr 4.800.000,–', '4.8 NOK'],
    ['4800 (tusen)', '4.8 TNOK'],
    ['4 800 (i hele tusen)', '4.8 TNOK'],
    ['4800 (1000 kr)', '4.8 TNOK'],
    ['4 800 TNOK', '4.8 TNOK'],
    ['4800 tusen kroner', '4.8 TNOK'],
    ['0', '0 MNOK'],
    ['0,0', '0 MNOK'],
    ['170', '170 MNOK'],
    ['+2,0', '2 MNOK'],
    ['+ 2,0 MNOK', '2 MNOK'],
    ['(2,0)', '-2 MNOK'],
    ['( 2,0 ) MNOK', '-2 MNOK'],
    ['(2,0 MNOK)', '-2 MNOK'],
    ['kr (2 000 000)', '-2 NOK'],
    ['\u22122,0', '-2 MNOK'],
    ['-2,0', '-2 MNOK'],
    ['–2,0', '-2 MNOK'],
    ['\u2212 2,0', '-2 MNOK'],
    ['kr −2 000 000', '-2 NOK'],
    ['1.234', '1.234 MNOK'],
    ['1,234', '1.234 MNOK'],
    ['1 234,567', '1234.567 MNOK'],
    ['4,8\u200b', '4.8 MNOK'],
  ])('reads %j in MNOK', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each(['', ' ', '\u00a0', '-', '–', '—', '−', ' - '])('takes %j as empty', (text) => {
    expect(read(text)).toBe('empty');
  });

  it.each([
    ['ca. 4,8'],
    ['4,8?'],
    ['4,8¹'],
    ['4,8 mrd. kr'],
    ['4,8 USD'],
    ['5 %'],
    ['4,8–5,2'],
    ['4,8 + 2,0'],
    ['4,8 2,0'],
    ['48 00'],
    ['4800 000'],
    ['4 8000'],
    ['1.23.456'],
    ['1,234,56'],
    ['1.234,567,890'],
    ['012 345'],
    ['007'],
    [',5'],
    ['4,'],
    ['--'],
    ['+-2'],
    ['(-2,0)'],
    ['-(2,0)'],
    ['(2,0'],
    ['()'],
    ['kr'],
    ['MNOK'],
    ['MNOK 4,8 kr'],
    ['4,8 mill,-'],
    ['4,8,-'],
    ['04.06.22'],
    ['2022-06-09'],
    ['17/22'],
    ['1e3'],
    ['0x10'],
    ['٤٫٨'],
    ['NaN'],
    ['Infinity'],
    ['__proto__'],
    ['90 071 993'],
    ['9'.repeat(70)],
    ['9'.repeat(30_000)],
  ])('does not read %j', (text) => {
    expect(read(text)).toBe('not-an-amount');
  });

  it('decides one separator and three digits by the unit', () => {
    expect(read('4.800', 'NOK')).toBe('0.0048 NOK');
    expect(read('4,800', 'NOK')).toBe('0.0048 NOK');
    expect(read('kr 4.800,-', 'MNOK')).toBe('0.0048 NOK');
    expect(read('4.800', 'TNOK')).toBe('not-an-amount');
    expect(read('0.800', 'TNOK')).toBe('0.0008 TNOK');
    expect(read('4800.500', 'TNOK')).toBe('4.8005 TNOK');
    expect(read('4 800.000', 'NOK')).toBe('not-an-amount');
  });

  it('refuses decimals beyond the øre, but not zeros there', () => {
    expect(read('1,123456789')).toBe('too-precise');
    expect(read('1,1234567800')).toBe('1.12345678 MNOK');
    expect(read('4,805', 'TNOK')).toBe('not-an-amount');
    expect(read('0,005', 'NOK')).toBe('too-precise');
    expect(read('12,3456', 'NOK')).toBe('too-precise');
  });

  it('reads what a person types of any whole number of kroner', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9e9 }),
        fc.constantFrom(' ', '\u00a0', '\u202f', '.', ','),
        fc.boolean(),
        (kroner, group, isNegative) => {
          const digits = String(kroner).replace(/\B(?=(\d{3})+$)/g, group);
          const text = isNegative ? `(${digits} kr)` : `${digits} kr`;
          const money = fromCellNumber(isNegative ? -kroner : kroner, 'NOK');
          expect(parseMoney(text, 'MNOK')).toEqual({ kind: 'amount', money, unit: 'NOK' });
        },
      ),
    );
  });

  it('never throws', () => {
    const characters = fc.constantFrom(...Array.from('0123456789.,- ()+−kr.mill/'));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: characters })), (text) => {
        expect(parseMoney(text, 'MNOK').kind).toMatch(/^(?:amount|empty|invalid)$/);
      }),
    );
  });
});
