import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween, isIsoDate, isoDate, lastDayOfMonth, monthOf, weekday, yearOf } from './days';
import { monthsBetween } from './months';
import type { IsoDate } from './iso-date';

const day = (text: string): IsoDate => {
  if (!isIsoDate(text)) throw new Error(text);
  return text;
};
const days = fc.integer({ min: 0, max: 109_000 }).map((number) => addDays(day('1900-01-01'), number));

describe('days', () => {
  it('knows the calendar of 1900–2199', () => {
    expect(isoDate(2022, 6, 9)).toBe('2022-06-09');
    expect(isoDate(2024, 2, 29)).toBe('2024-02-29');
    for (const [year, month, date] of [
      [2023, 2, 29],
      [1900, 2, 29],
      [2100, 2, 29],
      [2022, 6, 31],
      [2022, 13, 1],
      [2022, 0, 1],
      [2022, 6, 0],
      [2022, 6, 1.5],
      [2022, NaN, 1],
      [1899, 12, 31],
      [2200, 1, 1],
      [22, 6, 9],
    ] as const) {
      expect(isoDate(year, month, date)).toBeNull();
    }
    expect(isIsoDate('2022-6-9')).toBe(false);
    expect(isIsoDate('2022-06-31')).toBe(false);
    expect(yearOf(day('2022-06-09'))).toBe(2022);
    expect(monthOf(day('2022-06-09'))).toBe(6);
    expect(lastDayOfMonth(2022, 2)).toBe('2022-02-28');
    expect(() => lastDayOfMonth(2022, 13)).toThrow(RangeError);
    expect(weekday(day('2022-06-09'))).toBe(4);
    expect(weekday(day('1900-01-01'))).toBe(1);
  });

  it('counts days, also over the change to summer time', () => {
    expect(addDays(day('2022-03-26'), 2)).toBe('2022-03-28');
    expect(addDays(day('2022-03-01'), -1)).toBe('2022-02-28');
    expect(daysBetween(day('2022-05-31'), day('2022-06-09'))).toBe(9);
    expect(() => addDays(day('2199-12-31'), 1)).toThrow(RangeError);
    expect(() => addDays(day('2022-01-01'), 0.5)).toThrow(RangeError);
    expect(() => addDays(day('2022-01-01'), 1e300)).toThrow(RangeError);
  });

  it('counts there and back', () => {
    fc.assert(
      fc.property(days, days, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
        expect(from < to).toBe(daysBetween(from, to) > 0);
      }),
    );
  });
});

describe('monthsBetween', () => {
  it.each([
    ['2022-04-30', '2022-12-31', 8],
    ['2022-09-30', '2022-12-31', 3],
    ['2022-12-31', '2022-09-30', -3],
    ['2022-06-30', '2023-06-30', 12],
    ['2022-01-31', '2022-02-28', 1],
    ['2022-06-15', '2022-07-14', 0],
    ['2022-06-15', '2022-07-15', 1],
    ['2022-06-30', '2022-06-30', 0],
  ])('from %s to %s is %i', (from, to, months) => {
    expect(monthsBetween(day(from), day(to))).toBe(months);
  });

  it('is as many back as forth, and never falls as time goes on', () => {
    fc.assert(
      fc.property(days, days, (from, to) => {
        const months = monthsBetween(from, to);
        expect(monthsBetween(to, from) + months).toBe(0);
        if (to < day('2199-12-31') && to >= from) {
          expect(monthsBetween(from, addDays(to, 1))).toBeGreaterThanOrEqual(months);
        }
      }),
    );
  });
});
