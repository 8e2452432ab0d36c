import type { Money } from './money';
import type { MoneyUnit } from './unit';

export type ParsedMoney =
  | { readonly kind: 'amount'; readonly money: Money; readonly unit: MoneyUnit }
  | { readonly kind: 'empty' }
  | { readonly kind: 'invalid'; readonly reason: 'not-an-amount' | 'too-precise' };

export declare function parseMoney(text: string, unit: MoneyUnit): ParsedMoney;
