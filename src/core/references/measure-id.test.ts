import { describe, expect, it } from '@jest/globals';
import { measureKey, measuresIn } from './measure-id';

const IDS = new Set(['JD-1', 'JD-2', 'JD-4', 'SKD-1', '7', 'T3b'].map(measureKey));
const named = (text: string): readonly [readonly string[], readonly string[]] => {
  const { known, unknown } = measuresIn(text, IDS);
  return [known, unknown];
};

describe('measureKey', () => {
  it.each(['JD-1', 'jd-1', 'JD 1', 'JD–01', ' JD1. '])('reads %j as one', (text) => {
    expect(measureKey(text)).toBe('JD1');
  });

  it('keeps apart what is not the same', () => {
    expect(measureKey('JD-10')).toBe('JD10');
    expect(measureKey('1.02')).toBe('1.02');
  });
});

describe('measuresIn', () => {
  it.each([
    ['JD-1', ['JD1'], []],
    ['JD-1, SKD-1 og 7', ['JD1', 'SKD1', '7'], []],
    ['JD-1 – JD-4', ['JD1', 'JD4', 'JD2'], []],
    ['JD-1–4', ['JD1', 'JD4', 'JD2'], []],
    ['JD-1 til JD-2', ['JD1', 'JD2'], []],
    ['T3b', ['T3B'], []],
    ['JD-9', [], ['JD-9']],
    ['JD-1 – JD-9', ['JD1', 'JD2', 'JD4'], ['JD-9']],
    ['XX-1', [], ['XX-1']],
    ['Avklart etter JD-2 (og ny lov)', ['JD2'], []],
    ['Forutsetter JD-8 hos skatteetaten', [], ['JD-8']],
  ])('reads %j', (text, known, unknown) => {
    expect(named(text)).toEqual([known, unknown]);
  });

  it.each(['', '-', 'Ingen', 'ny lov fra 2023', 'Finansiering i Prop. 1 S', 'avtale med COVID-19-teamet'])(
    'finds none in %j',
    (text) => {
      expect(named(text)).toEqual([[], []]);
    },
  );
});
