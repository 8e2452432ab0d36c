import { formatScaled } from '../text/format-number';
import type { Language } from '../text/language';
import { divideRounded } from './decimal';
import type { Money } from './money';
import { type MoneyUnit, ORE_DECIMALS } from './unit';

export interface MoneyFormat {
  readonly decimals: number;
  readonly language: Language;
  /** MNOK unless told. */
  readonly unit?: MoneyUnit;
  /** Whether a positive amount carries a plus, as a change does. */
  readonly sign?: boolean;
}

/**
 * The fewest decimals, at least `atLeast` (1), at which every amount is exact and so every sum of them adds up:
 * 4,86 + 2,06 = 6,92 is not shown as 4,9 + 2,1 = 6,9.
 */
export function decimalsToAddUp(
  amounts: readonly Money[],
  { unit = 'MNOK', atLeast = 1 }: { readonly unit?: MoneyUnit; readonly atLeast?: number } = {},
): number {
  return amounts.reduce((most, money) => Math.max(most, exactDecimals(money, unit)), atLeast);
}

function exactDecimals(money: Money, unit: MoneyUnit): number {
  let decimals = ORE_DECIMALS[unit];
  for (let rest: number = money; decimals > 0 && rest % 10 === 0; rest /= 10) decimals -= 1;
  return decimals;
}

/**
 * The amount as people read it, without its unit: `4 800,0` with U+00A0 and U+2212; in English `4,800.0`. Rounded
 * half away from zero where `decimals` are too few for it.
 */
export function formatMoney(
  money: Money,
  { decimals, language, unit = 'MNOK', sign = false }: MoneyFormat,
): string {
  const spare = ORE_DECIMALS[unit] - decimals;
  const amount = BigInt(money);
  const scaled = spare > 0 ? divideRounded(amount, 10n ** BigInt(spare)) : amount * 10n ** BigInt(-spare);
  return formatScaled(scaled, { decimals, language, sign });
}

/** The amount with its unit, joined by U+00A0: `4,8 MNOK`. */
export function formatMoneyWithUnit(money: Money, format: MoneyFormat): string {
  return `${formatMoney(money, format)}\u00a0${format.unit ?? 'MNOK'}`;
}
