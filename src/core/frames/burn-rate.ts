import { dayOfMonth, daysInMonth, isoDate, lastDayOfMonth, monthOf, yearOf } from '../calendar/days';
import type { IsoDate, Period } from '../calendar/iso-date';
import { divideRounded } from '../money/decimal';
import { type Money, ore } from '../money/money';
import { economyOf } from '../programme/meeting-date';
import type { Programme } from '../programme/programme';
import { valueOf } from '../programme/reading';

/** How fast the year's money is spent. */
export interface BurnRate {
  /** Spent per month so far this year, rounded to øre. */
  readonly perMonth: Money;
  /** The month in which the allocation is used up at that rate; null when it lasts the year. */
  readonly runsOut: Period | null;
}

/**
 * Spent per month from the first of January to the day of the actuals, a month begun counting by its days. Null when
 * the year, the amount spent or its day is unknown, or nothing is spent.
 */
export function burnRate(programme: Programme, meeting: IsoDate): BurnRate | null {
  const economy = economyOf(programme, meeting);
  const year = economy && valueOf(economy.year);
  const spent = economy && valueOf(economy.spent);
  const asOf = economy && valueOf(economy.spentAsOf);
  if (!economy || !year || !spent || spent < 0 || !asOf || yearOf(asOf) !== year) return null;
  const inMonth = daysInMonth(year, monthOf(asOf));
  const elapsed = BigInt((monthOf(asOf) - 1) * inMonth + dayOfMonth(asOf));
  const perMonth = ore(Number(divideRounded(BigInt(spent) * BigInt(inMonth), elapsed)));
  return { perMonth, runsOut: runsOut(year, valueOf(economy.allocation), spent, elapsed, BigInt(inMonth)) };
}

/** Months until spent × (months / elapsed) passes the allocation, in whole numbers: elapsed is in 1/inMonth of a month. */
function runsOut(
  year: number,
  allocation: Money | null,
  spent: Money,
  elapsed: bigint,
  inMonth: bigint,
): BurnRate['runsOut'] {
  if (allocation === null || allocation < 0) return null;
  const month = Number((BigInt(allocation) * elapsed) / (BigInt(spent) * inMonth)) + 1;
  const first = month > 12 ? null : isoDate(year, month, 1);
  return first && { first, last: lastDayOfMonth(year, month) };
}
