import { formatScaled } from '../text/format-number';
import type { Language } from '../text/language';
import { divideRounded } from './decimal';
import type { Money } from './money';

/** The change in tenths of a per cent, half away from zero: +2.0 of 4.8 is 417. Null when there is nothing to reckon from. */
export function percentTenths(change: Money, of: Money): number | null {
  return of === 0 ? null : Number(divideRounded(1000n * BigInt(change), BigInt(of)));
}

/** Tenths as a number with one decimal, without the per cent sign: 417 → `41,7`. `tenths` is a whole number. */
export function formatTenths(tenths: number, language: Language): string {
  return formatScaled(BigInt(tenths), { decimals: 1, language });
}
