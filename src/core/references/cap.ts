import type { Money } from '../money/money';
import type { MoneyUnit } from '../money/unit';

/** A ceiling that the board has set; `inclusive` when the amount itself may be reached. */
export interface Cap {
  readonly money: Money;
  readonly inclusive: boolean;
}

export type ParsedCap =
  ({ readonly kind: 'cap' } & Cap) | { readonly kind: 'empty' } | { readonly kind: 'invalid' };

export declare function parseCap(value: string | number, unit: MoneyUnit): ParsedCap;
