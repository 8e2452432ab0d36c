import type { MoneyUnit } from './unit';

declare const oreBrand: unique symbol;

/**
 * An amount in whole øre. A safe integer, never a binary fraction of a krone: 8.1 + 3.3 MNOK is 11.4 MNOK. It is
 * plain data, so it survives JSON and the way to a worker. The range is ±90 071 992 MNOK.
 */
export type Money = number & { readonly [oreBrand]: true };

export declare function ore(amount: number): Money;
export declare const ZERO: Money;
export declare function plus(a: Money, b: Money): Money;
export declare function minus(a: Money, b: Money): Money;
export declare function negated(money: Money): Money;
export declare function sumOf(amounts: readonly Money[]): Money;
export declare function fromCellNumber(value: number, unit: MoneyUnit): Money;
export declare function hasFinerThanOre(value: number, unit: MoneyUnit): boolean;
export declare function toUnit(money: Money, unit: MoneyUnit): number;
export declare function toMnok(money: Money): number;
