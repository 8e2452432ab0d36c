import { decimalsToAddUp } from '../money/format-money';
import type { Money } from '../money/money';
import type { FindingData, FindingValue } from './finding';

/** Amounts of one message, with the decimals at which they add up beside each other. */
export function moneyData(amounts: Readonly<Record<string, Money>>): FindingData {
  const values: readonly Money[] = Object.values(amounts);
  const decimals = decimalsToAddUp(values);
  return Object.fromEntries(
    Object.entries<Money>(amounts).map(([name, money]) => [name, { kind: 'money', money, decimals }]),
  );
}

export function textData(text: string): FindingValue {
  return { kind: 'text', text };
}

export function numberData(number: number): FindingValue {
  return { kind: 'number', number };
}
