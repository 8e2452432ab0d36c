import { decimalFromCell, toInteger } from './decimal';
import { ORE_DECIMALS, ORE_PER_UNIT, type MoneyUnit } from './unit';

declare const oreBrand: unique symbol;

/**
 * An amount in whole øre. A safe integer, never a binary fraction of a krone: 8.1 + 3.3 MNOK is 11.4 MNOK. It is
 * plain data, so it survives JSON and the way to a worker. The range is ±90 071 992 MNOK.
 */
export type Money = number & { readonly [oreBrand]: true };

/**
 * The amount of so many øre.
 * @throws {RangeError} when it is not a safe integer
 */
export function ore(amount: number): Money {
  // Adding 0 turns -0 into 0: JSON, Object.is and tests tell them apart.
  const whole = amount + 0;
  if (!isOre(whole)) throw new RangeError(`Not a whole number of øre within range: ${amount}`);
  return whole;
}

function isOre(amount: number): amount is Money {
  return Number.isSafeInteger(amount);
}

export const ZERO: Money = ore(0);

/** @throws {RangeError} when the sum is out of range */
export function plus(a: Money, b: Money): Money {
  return ore(a + b);
}

/** @throws {RangeError} when the difference is out of range */
export function minus(a: Money, b: Money): Money {
  return ore(a - b);
}

export function negated(money: Money): Money {
  return ore(0 - money);
}

/** Zero for an empty list. @throws {RangeError} when a sum on the way is out of range */
export function sumOf(amounts: readonly Money[]): Money {
  return amounts.reduce(plus, ZERO);
}

/**
 * The amount in a numeric cell: its 15 significant digits, to the øre, half away from zero.
 * @throws {RangeError} when the number is not finite, or the amount is out of range
 */
export function fromCellNumber(value: number, unit: MoneyUnit): Money {
  return ore(Number(toInteger(decimalFromCell(value), ORE_DECIMALS[unit]).value));
}

/**
 * Whether a typed number has decimals beyond the øre, which no decision can be about.
 * @throws {RangeError} when the number is not finite
 */
export function hasFinerThanOre(value: number, unit: MoneyUnit): boolean {
  return !toInteger(decimalFromCell(value), ORE_DECIMALS[unit]).isExact;
}

/**
 * The amount as a number for a cell or for JSON: one division of two integers, so the double nearest to the exact
 * decimal, which is written as that decimal (11.4) for every amount under 10 million MNOK.
 */
export function toUnit(money: Money, unit: MoneyUnit): number {
  return money / ORE_PER_UNIT[unit];
}

/** The amount in MNOK as a number for JSON: 11.4. */
export function toMnok(money: Money): number {
  return toUnit(money, 'MNOK');
}
