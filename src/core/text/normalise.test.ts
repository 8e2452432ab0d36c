import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldLines, foldSpaces, isBlank } from './fold';
import { normaliseText, wordCount } from './normalise';

describe('normaliseText', () => {
  it.each([
    ['Møte nr. 3/22', 'møte nr 3 22'],
    ['  Tillits\u00adanker,\u00a0del\u202f1 ', 'tillitsanker del 1'],
    ['A\u200bB', 'ab'],
    ['ﬁnans', 'finans'],
    ['a\u030angst', 'ångst'],
    ['#20 – «Navn»', '20 navn'],
    ['…', ''],
  ])('%j → %j', (text, expected) => {
    expect(normaliseText(text)).toBe(expected);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(normaliseText(normaliseText(text))).toBe(normaliseText(text));
      }),
    );
  });
});

describe('wordCount', () => {
  it.each([
    ['', 0],
    [' – ', 0],
    ['4,8 MNOK – og/eller', 3],
    ['Estimatet\ner\u00a0endret.', 3],
  ])('%j has %i', (text, count) => {
    expect(wordCount(text)).toBe(count);
  });
});

describe('folding', () => {
  it('keeps superscripts and line breaks apart', () => {
    expect(foldSpaces(' 4,8¹\r\nMNOK\u2009')).toBe('4,8¹ MNOK');
    expect(foldLines(' a \r\n b\u00a0 c \r\rd ')).toBe('a\nb c\n\nd');
    expect(isBlank('\u00a0–\u200b')).toBe(true);
    expect(isBlank('--')).toBe(false);
  });
});
