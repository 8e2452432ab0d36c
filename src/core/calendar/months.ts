import { dayOfMonth, daysInMonth, monthOf, yearOf } from './days';
import type { IsoDate } from './iso-date';

/**
 * Whole months from one deadline to another, negative backwards. Deadlines are often last days of months, of unlike
 * length: from 30 April to 31 December it is 8 months, from 30 September to 31 December 3, from 31 January to 28
 * February 1.
 */
export function monthsBetween(from: IsoDate, to: IsoDate): number {
  if (to < from) return 0 - monthsBetween(to, from);
  const months = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);
  const dayReached = Math.min(dayOfMonth(from), daysInMonth(yearOf(to), monthOf(to)));
  return dayOfMonth(to) < dayReached ? months - 1 : months;
}
