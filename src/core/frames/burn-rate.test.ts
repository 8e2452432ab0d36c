import { describe, expect, it } from '@jest/globals';
import { toMnok } from '../money/money';
import { checked, workbookOf } from '../testing/programme-of';
import { ECONOMY_2022, JUNE_2022 } from '../testing/june-2022';

const rateOf = (economy: object) => {
  const rate = checked(workbookOf({ ...JUNE_2022, economy: [{ ...ECONOMY_2022, ...economy }] })).burnRate;
  return rate && { perMonth: toMnok(rate.perMonth), runsOut: rate.runsOut };
};

describe('burn rate', () => {
  it('is 8 a month when 40 is spent at the end of May, and 170 lasts the year', () => {
    expect(rateOf({})).toEqual({ perMonth: 8, runsOut: null });
  });

  it('tells the month in which the allocation is used up', () => {
    expect(rateOf({ 'Tildelt ramme': 60 })?.runsOut).toEqual({ first: '2022-08-01', last: '2022-08-31' });
    expect(rateOf({ 'Tildelt ramme': 95.9 })?.runsOut).toEqual({ first: '2022-12-01', last: '2022-12-31' });
    expect(rateOf({ 'Tildelt ramme': 96 })?.runsOut).toBeNull();
  });

  it('counts a month begun by its days', () => {
    // Half of April: 3.5 months.
    expect(rateOf({ Forbruk: 7, 'Forbruk pr.': '15.04.2022' })?.perMonth).toBe(2);
  });

  it('is unknown without the day, or with one of another year', () => {
    expect(rateOf({ 'Forbruk pr.': null })).toBeNull();
    expect(rateOf({ 'Forbruk pr.': '31.12.2021' })).toBeNull();
    expect(rateOf({ Forbruk: 0 })).toBeNull();
  });
});
