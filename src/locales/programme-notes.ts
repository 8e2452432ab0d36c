import type { ProgrammeEffect, Traced } from '../core/frames/frame-change';
import type { Money } from '../core/money/money';
import type { Texts } from './texts';

/**
 * What is always said beside a programme's figures: the assumption, and where there are such amounts, what the forecasts have
 * counted already and what was carried over.
 * @param write an amount in MNOK, without the unit; null where it is not known
 */
export function programmeNotes(
  effect: ProgrammeEffect,
  texts: Texts,
  write: (amount: Traced<Money> | null) => string | null,
): readonly string[] {
  const noteOf = (text: string, amount: Traced<Money> | null): readonly string[] => {
    const written = write(amount);
    return written === null ? [] : [text.replace('{amount}', `${written}\u00a0MNOK`)];
  };
  return [
    texts.documents.assumption,
    ...noteOf(texts.documents.countedBefore, effect.countedBefore),
    ...noteOf(carriedOverText(effect, texts), effect.carriedOver),
  ];
}

/** Whether what was carried over is in what is available, with `{amount}` for how much it is. */
export function carriedOverText(
  { countsCarriedOver }: Pick<ProgrammeEffect, 'countsCarriedOver'>,
  { documents }: Texts,
): string {
  return countsCarriedOver ? documents.carriedOverCounted : documents.carriedOver;
}
