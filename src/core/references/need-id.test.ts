import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseNeedId, parseNeedIds } from './need-id';

describe('parseNeedId', () => {
  it.each([
    ['#20', true],
    ['20', true],
    [20, true],
    ['# 20', false],
    ['#\u00a020', false],
    ['nr. 20', false],
    ['Nr 20', false],
    ['no. 20', false],
    ['Behov #20', false],
    ['behov nr. 20', false],
    ['behovselement 20', false],
    ['#020', false],
    ['20.', false],
  ] as const)('reads %j; canonical: %s', (value, canonical) => {
    expect(parseNeedId(value)).toEqual({ kind: 'need', id: 20, canonical });
  });

  it.each(['', ' ', '-', '–'])('takes %j as empty', (value) => {
    expect(parseNeedId(value)).toEqual({ kind: 'empty' });
  });

  it.each([
    0,
    -1,
    20.5,
    NaN,
    Infinity,
    1e15,
    '0',
    '#',
    '-20',
    '20,5',
    '20 000',
    '##20',
    '20a',
    'JD-1',
    '#20 og #21',
    '__proto__',
  ])('does not read %j', (value) => {
    expect(parseNeedId(value)).toEqual({ kind: 'invalid' });
  });
});

describe('parseNeedIds', () => {
  it.each([
    ['#3 og #24', [3, 24]],
    ['#3 and #24', [3, 24]],
    ['3, 24; 25', [3, 24, 25]],
    ['#3/#24', [3, 24]],
    ['#3 #24', [3, 24]],
    ['#3\n#24', [3, 24]],
    ['#1-#4', [1, 2, 3, 4]],
    ['#1 – #4', [1, 2, 3, 4]],
    ['#1–4, #7', [1, 2, 3, 4, 7]],
    ['1 til 3', [1, 2, 3]],
    ['behov #20, #20 og nr. 23.', [20, 23]],
    ['#3,', [3]],
    [20, [20]],
    ['', []],
    ['–', []],
    ['1-200', Array.from({ length: 200 }, (_, index) => index + 1)],
  ] as const)('reads %j', (text, ids) => {
    expect(parseNeedIds(text)).toEqual(ids);
  });

  it.each([
    '1-201',
    '4-1',
    '1-2-3',
    '17/22',
    '3 24',
    '#3 eller #24',
    'ingen',
    ',',
    'JD-1 – JD-4',
    '-3',
    '1-',
    3.24,
    -3,
    1e21,
  ])('does not read %j', (text) => {
    expect(parseNeedIds(text)).toBeNull();
  });

  it('reads any list back', () => {
    const id = fc.integer({ min: 1, max: 99_999 });
    fc.assert(
      fc.property(
        fc.uniqueArray(id, { minLength: 1 }),
        fc.constantFrom(', ', '; ', ' og ', '/', '\n', ' '),
        (ids, by) => {
          expect(parseNeedIds(ids.map((number) => `#${number}`).join(by))).toEqual(ids);
        },
      ),
    );
  });
});
