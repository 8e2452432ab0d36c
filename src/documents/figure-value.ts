import { formatDay, formatPeriod, formatShortDay } from '../core/calendar/format';
import type { IsoDate, Period } from '../core/calendar/iso-date';
import { decimalsToAddUp, formatMoney, formatMoneyWithUnit } from '../core/money/format-money';
import type { Money } from '../core/money/money';
import { formatTenths } from '../core/money/percent';
import type { Language } from '../locales/language';

/** What a figure is, whatever way it is written. Plain data. */
export type FigureValue =
  | { readonly kind: 'money'; readonly value: Money }
  /** Tenths of a per cent. */
  | { readonly kind: 'percent'; readonly value: number }
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'period'; readonly value: Period }
  | { readonly kind: 'day'; readonly value: IsoDate };

/** The ways of writing each kind of figure: what may stand after `|` in a field. The first is the usual one. */
export const FORMS = {
  money: ['mnok', 'tall', 'mnok med fortegn', 'tall med fortegn', 'kroner', 'tusen'],
  percent: ['prosent', 'tall'],
  count: ['heltall'],
  period: ['periode', 'dato', 'kort dato'],
  day: ['dato', 'kort dato'],
} as const satisfies Readonly<Record<FigureValue['kind'], readonly string[]>>;

export type Form = (typeof FORMS)[FigureValue['kind']][number];

/** What decides how figures are written, the same in the whole document. */
export interface FigureManner {
  readonly language: Language;
  /** Decimals of a MNOK, so that each row of every table adds up. */
  readonly decimals: number;
}

export function isFormOf(value: FigureValue, form: string): form is Form {
  const forms: readonly string[] = FORMS[value.kind];
  return forms.includes(form);
}

export function isSameValue(one: FigureValue, other: FigureValue): boolean {
  if (one.kind === 'period' && other.kind === 'period')
    return one.value.first === other.value.first && one.value.last === other.value.last;
  return one.kind === other.kind && one.value === other.value;
}

/** The figure as people read it, with no-break spaces and U+2212 for minus. */
export function writtenFigure(figure: FigureValue, form: Form, manner: FigureManner): string {
  switch (figure.kind) {
    case 'money':
      return writtenMoney(figure.value, form, manner);
    case 'percent': {
      const number = formatTenths(figure.value, manner.language);
      return form === 'tall' ? number : `${number}\u00a0%`;
    }
    case 'count':
      return String(figure.value).replace('-', '\u2212');
    case 'period':
      if (form === 'dato') return formatDay(figure.value.last, manner.language);
      return form === 'kort dato'
        ? formatShortDay(figure.value.last)
        : formatPeriod(figure.value, manner.language);
    case 'day':
      return form === 'kort dato' ? formatShortDay(figure.value) : formatDay(figure.value, manner.language);
  }
}

function writtenMoney(money: Money, form: Form, { language, decimals }: FigureManner): string {
  const sign = form.endsWith('med fortegn');
  if (form === 'kroner' || form === 'tusen') {
    const unit = form === 'kroner' ? 'NOK' : 'TNOK';
    const exact = decimalsToAddUp([money], { unit, atLeast: 0 });
    const number = formatMoney(money, { language, unit, decimals: exact });
    return unit === 'NOK' ? `${number}\u00a0kr` : `${number}\u00a0TNOK`;
  }
  return form.startsWith('mnok')
    ? formatMoneyWithUnit(money, { language, decimals, sign })
    : formatMoney(money, { language, decimals, sign });
}
