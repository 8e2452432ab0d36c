import { describe, expect, it } from '@jest/globals';
import { isIsoDate } from './days';
import { formatDay, formatPeriod, formatShortDay } from './format';
import type { IsoDate, Period } from './iso-date';

const day = (text: string): IsoDate => {
  if (!isIsoDate(text)) throw new Error(text);
  return text;
};
const period = (first: string, last: string): Period => ({ first: day(first), last: day(last) });

describe('formatDay', () => {
  it('writes as each language does', () => {
    expect(formatDay(day('2022-06-09'), 'nb')).toBe('9. juni 2022');
    expect(formatDay(day('2022-06-09'), 'nn')).toBe('9. juni 2022');
    expect(formatDay(day('2022-06-09'), 'en')).toBe('9 June 2022');
    expect(formatShortDay(day('2022-06-09'))).toBe('09.06.2022');
  });
});

describe('formatPeriod', () => {
  it.each([
    ['2022-01-01', '2022-12-31', '2022', '2022'],
    ['2022-01-01', '2023-12-31', '2022–2023', '2022–2023'],
    ['2023-01-01', '2023-06-30', '1. halvår 2023', 'H1 2023'],
    ['2022-07-01', '2022-09-30', '3. kvartal 2022', 'Q3 2022'],
    ['2022-04-01', '2022-09-30', '2.–3. kvartal 2022', 'Q2–Q3 2022'],
    ['2022-12-01', '2022-12-31', 'desember 2022', 'December 2022'],
    ['2022-05-01', '2022-08-31', 'mai–august 2022', 'May–August 2022'],
    ['2022-11-01', '2023-02-28', 'november 2022 – februar 2023', 'November 2022 – February 2023'],
    ['2022-06-09', '2022-06-09', '9. juni 2022', '9 June 2022'],
    ['2022-06-13', '2022-06-19', '13.–19. juni 2022', '13–19 June 2022'],
    ['2022-05-30', '2022-06-05', '30. mai – 5. juni 2022', '30 May – 5 June 2022'],
    ['2022-12-26', '2023-01-01', '26. desember 2022 – 1. januar 2023', '26 December 2022 – 1 January 2023'],
    ['2022-06-01', '2022-06-29', '1.–29. juni 2022', '1–29 June 2022'],
  ])('%s to %s', (first, last, norwegian, english) => {
    expect(formatPeriod(period(first, last), 'nb')).toBe(norwegian);
    expect(formatPeriod(period(first, last), 'nn')).toBe(norwegian);
    expect(formatPeriod(period(first, last), 'en')).toBe(english);
  });
});
