import type { IsoDate, Period } from '../core/calendar/iso-date';
import type { CellText, CostsSaid, DayOrText, Figure } from '../core/papers/figure';
import type { Money } from '../core/money/money';
import type { NeedId } from '../core/references/need-id';
import type { Language } from '../locales/language';
import type { Texts } from '../locales/texts';
import { type FigureValue, type Form, writtenFigure } from './figure-value';
import { cellText, compose, isEmpty, NO_TEXT, type RichText, singleLine } from './rich-text';

/** What decides how the texts and figures of one document are written. */
export interface Manner {
  readonly language: Language;
  readonly texts: Texts;
  /** Decimals of a MNOK, the same in the whole document, so that each row adds up. */
  readonly decimals: number;
  /** In a draft, what should be there and is not is marked as missing; else it is left out with its heading. */
  readonly draft: boolean;
}

/** `4,8 MNOK`, as running text has it. */
export function moneyInText(figure: Figure<Money> | null, manner: Manner, sign = false): RichText {
  return money(figure, sign ? 'mnok med fortegn' : 'mnok', manner);
}

/** `4,8`, as a table whose caption names the unit has it. */
export function moneyInTable(figure: Figure<Money> | null, manner: Manner, sign = false): RichText {
  return money(figure, sign ? 'tall med fortegn' : 'tall', manner);
}

function money(figure: Figure<Money> | null, form: Form, manner: Manner): RichText {
  return written(figure, (value) => ({ kind: 'money', value }), form, manner);
}

/** An amount in running text, `1,5 MNOK i året`; or the text that should stand there, as `expected` has it. */
export function costs(said: CostsSaid, manner: Manner): RichText {
  if (!('isYearly' in said)) return expected(said, manner);
  const amount = moneyInText(said, manner);
  return said.isYearly ? compose(manner.texts.documents.perYear, { amount }) : amount;
}

export function period(figure: Figure<Period> | null, manner: Manner): RichText {
  return written(figure, (value) => ({ kind: 'period', value }), 'periode', manner);
}

export function day(figure: Figure<IsoDate> | null, manner: Manner): RichText {
  return written(figure, (value) => ({ kind: 'day', value }), 'dato', manner);
}

export function shortDay(figure: Figure<IsoDate> | null, manner: Manner): RichText {
  return written(figure, (value) => ({ kind: 'day', value }), 'kort dato', manner);
}

export function percent(figure: Figure<number> | null, manner: Manner): RichText {
  return written(figure, (value) => ({ kind: 'percent', value }), 'prosent', manner);
}

export function wholeNumber(figure: Figure<number> | null, manner: Manner): RichText {
  return written(figure, (value) => ({ kind: 'count', value }), 'heltall', manner);
}

/** A period, or what stands in its place; nothing where the cell is empty. */
export function periodOrWords(figure: Figure<Period> | CellText, manner: Manner): RichText {
  if (figure.value === null) return NO_TEXT;
  if (typeof figure.value === 'string') return cellText({ ...figure, value: figure.value });
  return period({ ...figure, value: figure.value }, manner);
}

/** A day, or what stands in its place; nothing where the cell is empty. */
export function dayOrWords(given: DayOrText, manner: Manner, form: 'dato' | 'kort dato' = 'dato'): RichText {
  if (isDay(given)) return written(given, (value) => ({ kind: 'day', value }), form, manner);
  return cellText(given);
}

/** A text that the reader's cell has in place of a day is never of this form. */
export function isDay(given: DayOrText): given is Figure<IsoDate> {
  return given.value !== null && /^\d{4}-\d\d-\d\d$/.test(given.value);
}

/** Nothing where there is no such figure, and it is no fault that there is none. */
export function ifAny<T>(
  figure: Figure<T> | null,
  write: (figure: Figure<T>, manner: Manner) => RichText,
  manner: Manner,
): RichText {
  return figure ? write(figure, manner) : NO_TEXT;
}

/** `#20 Tillitsanker`. */
export function needLabel({ id, name }: { readonly id: NeedId; readonly name: CellText }): RichText {
  return [`#${id}`, ...singleLine(name).flatMap((text) => ['\u00a0', text])];
}

/** `#20 «Tillitsanker, del 1»`, as running text has it: many names hold commas. */
export function needInText(
  { id, name }: { readonly id: NeedId; readonly name: CellText },
  { texts }: Manner,
): RichText {
  const known = singleLine(name);
  if (isEmpty(known)) return [`#${id}`];
  return [`#${id}\u00a0`, ...compose(texts.documents.quotedName, { name: known })];
}

/** What a person fills in when the workbook does not know it. */
export function orToFill(known: RichText, field: string, { texts }: Manner, source?: CellText): RichText {
  if (!isEmpty(known)) return known;
  return [{ kind: 'toFill', field, prompt: texts.documents.toFill, cells: source?.cells ?? [] }];
}

/** A text that should be there: what is missing is marked in a draft, and left out of a finished document. */
export function expected(source: CellText, manner: Manner): RichText {
  const text = cellText(source);
  return isEmpty(text) && manner.draft ? missing(source.field, source.cells, manner) : text;
}

export function missing(field: string, cells: CellText['cells'], { texts }: Manner): RichText {
  return [{ kind: 'toFill', field, prompt: texts.documents.missing, cells }];
}

/** A figure that is not known is a place to fill in: a document never guesses, and never leaves a hole. */
function written<T>(
  figure: Figure<T> | null,
  kind: (value: T) => FigureValue,
  form: Form,
  manner: Manner,
): RichText {
  if (!figure) return missing('missing', [], manner);
  const { field, cells } = figure;
  const value = kind(figure.value);
  return [{ kind: 'figure', field, value, form, cells, text: writtenFigure(value, form, manner) }];
}
