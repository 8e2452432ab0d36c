import { describe, expect, it } from '@jest/globals';
import { compareCaseNumbers, parseCaseNumber, splitCaseNumber } from './case-number';

describe('parseCaseNumber', () => {
  it.each([
    ['17/22', '17/22', true],
    ['4-33/22', '4-33/22', true],
    ['9-33/22', '9-33/22', true],
    ['1/22', '1/22', true],
    ['sak 17/22', '17/22', false],
    ['Sak: 17/22', '17/22', false],
    ['Saksnr. 4-33/22', '4-33/22', false],
    ['case no. 17/22', '17/22', false],
    ['17/2022', '17/22', false],
    ['17 / 22', '17/22', false],
    ['4–33/22', '4-33/22', false],
    ['07/22', '7/22', false],
  ])('reads %j as %s; canonical: %s', (text, number, canonical) => {
    expect(parseCaseNumber(text)).toEqual({ kind: 'case', number, canonical });
  });

  it.each([
    ['10/33-22', '10-33/22'],
    ['9/33/22', '9-33/22'],
    ['9-33-22', '9-33/22'],
    ['17.22', '17/22'],
    ['2022/17', '17/22'],
    ['okt.22', '10/22'],
    ['01.10.2022', '10/22'],
    ['2022-10-01', '10/22'],
    ['17-22', null],
    ['09.06.22', null],
    ['9/6/2022', null],
    ['2022-06-09', null],
    ['17', null],
    ['44835', null],
    ['0/22', null],
    ['17/222', null],
    ['17/22 og 18/22', null],
    ['eventuelt', null],
    ['__proto__', null],
  ])('does not read %j, but suggests %s', (text, suggestion) => {
    expect(parseCaseNumber(text)).toEqual({ kind: 'invalid', suggestion });
  });

  it('takes a blank or a dash as empty', () => {
    expect(parseCaseNumber(' ')).toEqual({ kind: 'empty' });
    expect(parseCaseNumber('–')).toEqual({ kind: 'empty' });
  });

  it('suggests only what it reads', () => {
    for (const text of ['10/33-22', '17.22', 'okt.22', '01.10.2022']) {
      const parsed = parseCaseNumber(text);
      const suggestion = parsed.kind === 'invalid' ? (parsed.suggestion ?? '') : '';
      expect(parseCaseNumber(suggestion)).toEqual({ kind: 'case', number: suggestion, canonical: true });
    }
  });
});

describe('splitCaseNumber', () => {
  it('gives the parts', () => {
    expect(splitCaseNumber('17/22')).toEqual({ sequence: 17, meeting: null, year: 2022 });
    expect(splitCaseNumber('4-33/22')).toEqual({ sequence: 4, meeting: 33, year: 2022 });
    expect(() => splitCaseNumber('17/2022')).toThrow(RangeError);
  });
});

describe('compareCaseNumbers', () => {
  it('puts them in the order of agendas', () => {
    const sorted = ['9/22', '17/22', '1/23', '2-33/23', '10-33/23', '1-34/23'];
    expect([...sorted].reverse().sort(compareCaseNumbers)).toEqual(sorted);
    expect([...sorted].sort(compareCaseNumbers)).toEqual(sorted);
  });
});
