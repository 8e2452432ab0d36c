import { fromCellNumber, type Money } from '../money/money';
import { parseMoney } from '../money/parse-money';
import { type MoneyUnit, ORE_PER_UNIT } from '../money/unit';
import { foldSpaces, isBlank } from '../text/fold';

/** A ceiling that the board has set; `inclusive` when the amount itself may be reached. */
export interface Cap {
  readonly money: Money;
  readonly inclusive: boolean;
}

export type ParsedCap =
  ({ readonly kind: 'cap' } & Cap) | { readonly kind: 'empty' } | { readonly kind: 'invalid' };

const INVALID: ParsedCap = { kind: 'invalid' };

const AT_MOST =
  /^(?:≤|<=|=<|(?:inntil|opp til|opptil|maksimalt|maksimum|maks\.?|max\.?|maximum|høyst|høgst|up to|at most|no more than|not over|ikke over|ikkje over|ikke mer enn|ikkje meir enn)(?![\p{L}]))/iu;
const BELOW = /^(?:<|(?:under|lavere enn|lågare enn|mindre enn|below|less than|lower than)(?![\p{L}]))/iu;

/**
 * Reads Tak: a plain number may be reached, and so may `inntil 13`, `maks 13` and `≤ 13`; `< 13` and `under 13` may not.
 * A number in the cell is taken to the øre.
 */
export function parseCap(value: string | number, unit: MoneyUnit): ParsedCap {
  if (typeof value === 'number') {
    const isWithinRange = value >= 0 && value * ORE_PER_UNIT[unit] <= Number.MAX_SAFE_INTEGER;
    return isWithinRange ? capOf(fromCellNumber(value, unit), true) : INVALID;
  }
  if (isBlank(value)) return { kind: 'empty' };
  const text = foldSpaces(value);
  const isAtMost = AT_MOST.test(text);
  const rest = isAtMost ? text.replace(AT_MOST, '') : text.replace(BELOW, '');
  const parsed = parseMoney(rest, unit);
  return parsed.kind === 'amount' ? capOf(parsed.money, isAtMost || rest === text) : INVALID;
}

function capOf(money: Money, inclusive: boolean): ParsedCap {
  return money < 0 ? INVALID : { kind: 'cap', money, inclusive };
}
