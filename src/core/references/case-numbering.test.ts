import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareIn, isCasePattern, numberingOf } from './case-numbering';

const BODIES = [
  { name: 'Programstyret', caseNumber: 'PS nn/yy' },
  { name: 'Behovsgruppen', caseNumber: 'n-mm/yyyy' },
];

describe('isCasePattern', () => {
  it.each(['nn/yy', 'n-mm/yy', 'PS nn/yy', 'yyyy/nn', 'Sak nn (yy)'])('takes %j', (pattern) => {
    expect(isCasePattern(pattern)).toBe(true);
  });

  it.each(['', 'nn', 'yy/yy', 'nn/nn/yy', 'nnyy', 'n-m-m/yy', 'nummer/yy'])('refuses %j', (pattern) => {
    expect(isCasePattern(pattern)).toBe(false);
  });
});

describe('numberingOf', () => {
  const numbering = numberingOf(BODIES);

  it.each([
    ['PS 17/22', 'PS 17/22', true],
    ['ps 017/2022', 'PS 17/22', false],
    [' PS17 / 22', 'PS 17/22', false],
    ['4–33/2022', '4-33/2022', false],
    ['4-33/22', '4-33/2022', false],
  ])('reads %j', (text, number, canonical) => {
    expect(numbering.parse(text)).toEqual({ kind: 'case', number, canonical });
  });

  it('suggests what one body alone can have meant', () => {
    expect(numbering.parse('17/22')).toEqual({ kind: 'invalid', suggestion: 'PS 17/22' });
    expect(numbering.parse('10/33-22')).toEqual({ kind: 'invalid', suggestion: '10-33/2022' });
    expect(numbering.parse('sytten')).toEqual({ kind: 'invalid', suggestion: null });
    expect(numbering.parse(' ')).toEqual({ kind: 'empty' });
    const two = numberingOf([...BODIES, { name: 'Rådet', caseNumber: 'R nn/yy' }]);
    expect(two.parse('17/22')).toEqual({ kind: 'invalid', suggestion: null });
  });

  it('knows the parts, the series and whose a number is', () => {
    expect(numbering.split('4-33/2022')).toEqual({ sequence: 4, meeting: 33, year: 2022 });
    expect(numbering.withSequence('PS 17/22', 18)).toBe('PS 18/22');
    expect(numbering.seriesOf('PS 17/22')).toBe(numbering.seriesOf('PS 9/22'));
    expect(numbering.seriesOf('PS 17/22')).not.toBe(numbering.seriesOf('PS 17/21'));
    expect(numbering.otherPattern('PS 17/22', 'programstyret')).toBeNull();
    expect(numbering.otherPattern('4-33/2022', 'Programstyret')).toBe('PS nn/yy');
    expect(numbering.otherPattern('4-33/2022', 'Et annet')).toBeNull();
    expect(['PS 2/22', 'PS 10/21', 'PS 1/22'].toSorted(compareIn(numbering))).toEqual([
      'PS 10/21',
      'PS 1/22',
      'PS 2/22',
    ]);
  });

  it('is as usual where nothing is decided', () => {
    const usual = numberingOf([]);
    expect(usual.parse('17/22')).toEqual({ kind: 'case', number: '17/22', canonical: true });
    expect(usual.withSequence('4-33/22', 5)).toBe('5-33/22');
    expect(usual.seriesOf('4-33/22')).toBe('-33/22');
  });

  it('reads back every number that it writes, of any pattern', () => {
    const pattern = fc.constantFrom('nn/yy', 'n-mm/yy', 'PS nn/yy', 'yyyy/nn', 'Sak nn (yyyy)', 'm/n-yy');
    const part = fc.integer({ min: 1, max: 9999 });
    fc.assert(
      fc.property(pattern, part, part, fc.integer({ min: 2000, max: 2099 }), (text, first, next, year) => {
        const numbering = numberingOf([{ name: 'Styret', caseNumber: text }]);
        const written = text
          .replace(/y{4}/, String(year))
          .replace(/yy/, String(year % 100).padStart(2, '0'))
          .replace(/n+(?![a-z])/, String(first))
          .replace(/m+(?![a-z])/, '7');
        const parsed = numbering.parse(written);
        expect(parsed).toEqual({ kind: 'case', number: written, canonical: true });
        expect(numbering.split(written)).toEqual({
          sequence: first,
          meeting: /(?<!\p{L})m/u.test(text) ? 7 : null,
          year,
        });
        const other = numbering.withSequence(written, next);
        expect(numbering.parse(other)).toEqual({ kind: 'case', number: other, canonical: true });
        expect(numbering.seriesOf(other)).toBe(numbering.seriesOf(written));
      }),
    );
  });
});
