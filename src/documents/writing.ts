import { formatDay, formatPeriod } from '../core/calendar/format';
import type { IsoDate, Period } from '../core/calendar/iso-date';
import type { Figure, MemoNeed } from '../core/memo/memo-data';
import { formatMoney, formatMoneyWithUnit } from '../core/money/format-money';
import type { Money } from '../core/money/money';
import { formatTenths } from '../core/money/percent';
import type { Language } from '../locales/language';
import type { Texts } from '../locales/texts';
import { compose, type RichText, singleLine } from './rich-text';

/** What decides how the figures of one memo are written. */
export interface Manner {
  readonly language: Language;
  readonly texts: Texts;
  /** Decimals of a MNOK, the same in the whole memo, so that each row adds up. */
  readonly decimals: number;
}

/** `4,8 MNOK`, as running text has it. */
export function moneyInText(figure: Figure<Money> | null, manner: Manner, sign = false): RichText {
  return written(figure, manner, (money) => formatMoneyWithUnit(money, { ...manner, sign }));
}

/** `4,8`, as a table whose caption names the unit has it. */
export function moneyInTable(figure: Figure<Money> | null, manner: Manner, sign = false): RichText {
  return written(figure, manner, (money) => formatMoney(money, { ...manner, sign }));
}

export function period(figure: Figure<Period> | null, manner: Manner): RichText {
  return written(figure, manner, (value) => formatPeriod(value, manner.language));
}

export function day(figure: Figure<IsoDate> | null, manner: Manner): RichText {
  return written(figure, manner, (value) => formatDay(value, manner.language));
}

export function percent(figure: Figure<number> | null, manner: Manner): RichText {
  return written(figure, manner, (tenths) => `${formatTenths(tenths, manner.language)}\u00a0%`);
}

export function wholeNumber(figure: Figure<number> | null, manner: Manner): RichText {
  return written(figure, manner, (number) => String(number).replace('-', '\u2212'));
}

/** `#20 Tillitsanker`. */
export function needLabel({ id, name }: Pick<MemoNeed, 'id' | 'name'>): RichText {
  return [`#${id}`, ...singleLine(name).flatMap((text) => ['\u00a0', text])];
}

/** `#20 «Tillitsanker, del 1»`, as running text has it: many names hold commas. */
export function needInText({ id, name }: Pick<MemoNeed, 'id' | 'name'>, { texts }: Manner): RichText {
  const known = singleLine(name);
  if (known.length === 0) return [`#${id}`];
  return [`#${id}\u00a0`, ...compose(texts.documents.quotedName, { name: known })];
}

/** A figure that is not known is a place to fill in: a memo never guesses, and never leaves a hole. */
function written<T>(figure: Figure<T> | null, { texts }: Manner, write: (value: T) => string): RichText {
  if (!figure) return [{ kind: 'toFill', field: 'missing', prompt: texts.documents.missing }];
  return [{ kind: 'figure', field: figure.field, text: write(figure.value) }];
}
