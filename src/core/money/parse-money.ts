import { foldSpaces, isBlank } from '../text/fold';
import { type Decimal, toInteger } from './decimal';
import { type Money, ore } from './money';
import { type MoneyUnit, ORE_DECIMALS } from './unit';

export type ParsedMoney =
  /** `unit` is the one that the text was read in. */
  | { readonly kind: 'amount'; readonly money: Money; readonly unit: MoneyUnit }
  | { readonly kind: 'empty' }
  | { readonly kind: 'invalid'; readonly reason: 'not-an-amount' | 'too-precise' };

const NOT_AN_AMOUNT: ParsedMoney = { kind: 'invalid', reason: 'not-an-amount' };

const KRONER = String.raw`(?:kroner|krone|kr(?!\p{L})\.?|nok)`;
const UNIT_WORDS: Readonly<Record<MoneyUnit, string>> = {
  MNOK: String.raw`mnok|mkr(?!\p{L})\.?|(?:mill(?!\p{L})\.?|millioner|millionar|million)(?: ?${KRONER})?`,
  TNOK: String.raw`tnok|tkr(?!\p{L})\.?|knok|(?:hele )?(?:tusen|thousand)(?: ?${KRONER})?`,
  NOK: KRONER,
};
/** Only in brackets, where it cannot be taken for digits of the amount. */
const BRACKETED_THOUSAND = String.raw`(?:hele )?1[ .]?000(?:[ -]?${KRONER})?`;
const ANY_UNIT = `${UNIT_WORDS.MNOK}|${UNIT_WORDS.TNOK}|${UNIT_WORDS.NOK}`;
const MINUS = '[-‐‑–−]';

/** sign · unit · sign · digits · `,-` · unit, each but the digits optional. */
const AMOUNT = new RegExp(
  `^(?<outer>${MINUS}|\\+)? ?(?<before>${ANY_UNIT})? ?(?<inner>${MINUS}|\\+)? ?` +
    `(?<digits>\\d(?:[\\d., ]*\\d)?)(?<dash>[,.][-–—])? ?` +
    `(?:(?<after>${ANY_UNIT})|\\((?:i )?(?<bracketed>${ANY_UNIT}|${BRACKETED_THOUSAND})\\))?$`,
  'u',
);
const NEGATIVE_IN_BRACKETS = /^(?<before>[^()]*)\((?<amount>[^()+‐‑–−-]*\d[^()]*)\)(?<after>[^()]*)$/;

/**
 * Reads an amount as people write it. A unit in the text wins over the column's; `kr` and `,-` say kroner. Spaces of
 * any kind, points or commas may group the digits, in threes only. What could be read in two ways is decided thus:
 *
 * - Two or more groups of three (`4.800.000`) are thousands; one separator after spaces, or unlike those before it,
 *   starts the decimals (`4.800,50`).
 * - One separator alone starts the decimals: `1.234` in MNOK is 1.234 MNOK. But kroner have no third decimal, so
 *   `4.800` in kroner is four thousand eight hundred; and in thousands, where both readings are likely, it is invalid.
 */
export function parseMoney(text: string, unit: MoneyUnit): ParsedMoney {
  if (isBlank(text)) return { kind: 'empty' };
  const folded = foldSpaces(text).toLowerCase();
  if (folded.length > 80) return NOT_AN_AMOUNT;
  const bracketed = NEGATIVE_IN_BRACKETS.exec(folded)?.groups;
  if (bracketed && !/\d/.test(bracketed.before ?? '')) {
    const { before = '', amount = '', after = '' } = bracketed;
    return readAmount(`${before}${amount.trim()}${after}`, unit, true);
  }
  return readAmount(folded, unit, false);
}

function readAmount(text: string, columnUnit: MoneyUnit, inBrackets: boolean): ParsedMoney {
  const groups = AMOUNT.exec(text)?.groups;
  if (!groups) return NOT_AN_AMOUNT;
  const { outer, inner, digits = '' } = groups;
  const signs = [outer, inner].filter((sign) => sign !== undefined);
  if (signs.length > (inBrackets ? 0 : 1)) return NOT_AN_AMOUNT;
  const unit = unitOf(groups, columnUnit);
  const number = unit && readDigits(digits, unit);
  if (!number || (groups.dash !== undefined && number.exponent < 0)) return NOT_AN_AMOUNT;
  const { value, isExact } = toInteger(number, ORE_DECIMALS[unit]);
  if (!isExact) return { kind: 'invalid', reason: 'too-precise' };
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) return NOT_AN_AMOUNT;
  const isNegative = inBrackets || (signs[0] ?? '+') !== '+';
  return { kind: 'amount', money: ore(Number(isNegative ? -value : value)), unit };
}

/** Null when the text names two units that contradict each other: `MNOK 4,8 kr`. `kr 4,8 mill.` does not. */
function unitOf(
  { before, after, bracketed, dash }: Readonly<Record<string, string | undefined>>,
  columnUnit: MoneyUnit,
): MoneyUnit | null {
  const named = [before, dash && 'kr', after ?? bracketed].flatMap((word) => (word ? [unitNamed(word)] : []));
  const [first, ...others] = named;
  if (first === undefined) return columnUnit;
  const last = others.at(-1) ?? first;
  if (dash !== undefined && named.some((name) => name !== 'NOK')) return null;
  return others.length > 0 && first !== 'NOK' ? null : last;
}

const NAMES_MNOK = new RegExp(`^(?:${UNIT_WORDS.MNOK})$`, 'u');
const NAMES_NOK = new RegExp(`^(?:${UNIT_WORDS.NOK})$`, 'u');

function unitNamed(word: string): MoneyUnit {
  if (NAMES_MNOK.test(word)) return 'MNOK';
  return NAMES_NOK.test(word) ? 'NOK' : 'TNOK';
}

const GROUPED = [
  /^(?<whole>[1-9]\d{0,2}(?: \d{3})+)(?:[.,](?<fraction>\d+))?$/,
  /^(?<whole>[1-9]\d{0,2}(?:\.\d{3}){2,})(?:,(?<fraction>\d+))?$/,
  /^(?<whole>[1-9]\d{0,2}(?:,\d{3}){2,})(?:\.(?<fraction>\d+))?$/,
  /^(?<whole>[1-9]\d{0,2}\.\d{3}),(?<fraction>\d+)$/,
  /^(?<whole>[1-9]\d{0,2},\d{3})\.(?<fraction>\d+)$/,
];
const PLAIN = /^(?<whole>0|[1-9]\d*)(?:[.,](?<fraction>\d+))?$/;
const GROUP_OR_DECIMALS = /^[1-9]\d{0,2}[.,]\d{3}$/;

function readDigits(digits: string, unit: MoneyUnit): Decimal | null {
  if (GROUP_OR_DECIMALS.test(digits) && unit !== 'MNOK') {
    return unit === 'NOK' ? { digits: BigInt(digits.replace(/[.,]/, '')), exponent: 0 } : null;
  }
  const groups = [...GROUPED, PLAIN].map((form) => form.exec(digits)?.groups).find((match) => match);
  if (!groups) return null;
  const { whole = '', fraction = '' } = groups;
  // Three decimals of a krone are a group that was separated otherwise: `4 800.000`.
  if (unit === 'NOK' && fraction.length === 3 && whole.length > 1) return null;
  return { digits: BigInt(whole.replace(/[ .,]/g, '') + fraction), exponent: -fraction.length };
}
