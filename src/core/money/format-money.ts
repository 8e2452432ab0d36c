import type { Language } from '../text/language';
import type { Money } from './money';
import type { MoneyUnit } from './unit';

export interface MoneyFormat {
  readonly decimals: number;
  readonly language: Language;
  /** MNOK unless told. */
  readonly unit?: MoneyUnit;
  /** Whether a positive amount carries a plus, as a change does. */
  readonly sign?: boolean;
}

export declare function decimalsToAddUp(
  amounts: readonly Money[],
  options?: { readonly unit?: MoneyUnit; readonly atLeast?: number },
): number;
export declare function formatMoney(money: Money, format: MoneyFormat): string;
export declare function formatMoneyWithUnit(money: Money, format: MoneyFormat): string;
