/** The exact decimal number `digits` × 10^`exponent`. */
export interface Decimal {
  readonly digits: bigint;
  readonly exponent: number;
}

/**
 * A cell's number at the 15 significant digits that Excel keeps and shows, so that 11.399999999999999 is 11.4.
 * @throws {RangeError} when the number is not finite
 */
export function decimalFromCell(value: number): Decimal {
  if (!Number.isFinite(value)) throw new RangeError(`Not a finite number: ${value}`);
  const [mantissa = '', exponent = ''] = value.toExponential(14).split('e');
  return { digits: BigInt(mantissa.replace('.', '')), exponent: Number(exponent) - 14 };
}

/** The decimal times 10^`power` as a whole number, rounded half away from zero, and whether that lost anything. */
export function toInteger(
  { digits, exponent }: Decimal,
  power: number,
): { readonly value: bigint; readonly isExact: boolean } {
  const shift = exponent + power;
  if (shift >= 0) return { value: digits * 10n ** BigInt(shift), isExact: true };
  const divisor = 10n ** BigInt(-shift);
  return { value: divideRounded(digits, divisor), isExact: digits % divisor === 0n };
}

/** The quotient rounded to a whole number, half away from zero. */
export function divideRounded(dividend: bigint, divisor: bigint): bigint {
  const isNegative = dividend < 0n !== divisor < 0n;
  const size = dividend < 0n ? -dividend : dividend;
  const by = divisor < 0n ? -divisor : divisor;
  const rounded = (2n * size + by) / (2n * by);
  return isNegative ? -rounded : rounded;
}
