import { minus, type Money, plus } from '../../money/money';
import type { EconomyRow } from '../../programme/programme';
import { valueOf } from '../../programme/reading';

/** What is available, and what that follows from. */
export type AvailableReckoning = Readonly<
  Record<'allocation' | 'forecast' | 'expected', Money> & { carried?: Money }
>;

/**
 * The ways to reckon what is available that are right. A forecast that does not add up is told by
 * `budget/forecast-sum`, and what follows from either is right here.
 */
export function availableReckonings(row: EconomyRow): readonly AvailableReckoning[] {
  const allocation = valueOf(row.allocation);
  if (allocation === null) return [];
  const spent = valueOf(row.spent);
  const remaining = valueOf(row.remaining);
  const carried = valueOf(row.carriedOver);
  const reckoned = spent === null || remaining === null ? null : plus(spent, remaining);
  return [reckoned, valueOf(row.forecast)].flatMap((forecast) => {
    if (forecast === null) return [];
    const expected = minus(allocation, forecast);
    const within = { allocation, forecast, expected };
    return carried === null ? [within] : [within, { ...within, carried, expected: plus(expected, carried) }];
  });
}
