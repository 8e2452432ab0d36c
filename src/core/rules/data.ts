import type { IsoDate, Period } from '../calendar/iso-date';
import type { DecidedFrame } from '../frames/frame-history';
import { decimalsToAddUp } from '../money/format-money';
import type { Money } from '../money/money';
import type { NeedId } from '../references/need-id';
import type { TableKind } from '../tables/tables';
import type { Vocabulary } from '../vocabulary/vocabulary';
import type { CellAddress } from '../workbook/address';
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

/** Whole months between two days, and days for where there is not one. */
export function durationData(months: number, days: number): FindingValue {
  return { kind: 'duration', months, days };
}

export function needData(id: NeedId): FindingValue {
  return { kind: 'need', id };
}

export function cellData(address: CellAddress): FindingValue {
  return { kind: 'cell', address };
}

export function tableData(table: TableKind): FindingValue {
  return { kind: 'table', table };
}

export function columnData(table: TableKind, field: string): FindingValue {
  return { kind: 'column', table, field };
}

export function termData<T extends string>(vocabulary: Vocabulary<T>, term: T): FindingValue {
  return { kind: 'term', vocabulary: vocabulary.name, term };
}

export function dayData(day: IsoDate): FindingValue {
  return { kind: 'day', day };
}

export function periodData({ first, last }: Period): FindingValue {
  return { kind: 'period', first, last };
}

/** All words of a vocabulary, for saying what was expected. */
export function termsData<T extends string>(vocabulary: Vocabulary<T>): FindingValue {
  return { kind: 'choice', items: vocabulary.entries.map(({ term }) => termData(vocabulary, term)) };
}

export function historyData(history: readonly DecidedFrame[]): FindingValue {
  const decimals = decimalsToAddUp(history.map(({ frame }) => frame));
  const items = history.map(({ frame, day, case: number }) => ({
    kind: 'decided' as const,
    money: frame,
    decimals,
    day,
    case: number,
  }));
  return { kind: 'list', items };
}
