import type { Money } from '../../core/money/money';
import type { Figure } from '../../core/papers/figure';
import type { MemoProgramme } from '../../core/papers/memo-data';
import { compose, NO_TEXT, type RichText, sentences } from '../rich-text';
import { carriedOverText } from '../../locales/programme-notes';
import { type Manner, moneyInTable, moneyInText } from '../writing';

type ProgrammeView = Readonly<
  Record<
    | 'år'
    | 'tildelt ramme'
    | 'forbruk'
    | 'restprognose'
    | 'rammer før'
    | 'rammer etter'
    | 'prognose før'
    | 'prognose etter'
    | 'disponibelt før'
    | 'disponibelt etter'
    | 'forutsetning',
    RichText
  >
> & { readonly 'har programøkonomi': boolean };

/** The programme's money. The assumption is part of it, since the figures mean nothing without it. */
export function programmeView(programme: MemoProgramme | null, manner: Manner): ProgrammeView {
  const money = (pick: (known: MemoProgramme) => Parameters<typeof moneyInTable>[0]): RichText =>
    programme ? moneyInTable(pick(programme), manner) : NO_TEXT;
  return {
    'har programøkonomi': programme !== null,
    år: programme ? [String(programme.year)] : NO_TEXT,
    'tildelt ramme': money(({ allocation }) => allocation),
    forbruk: money(({ spent }) => spent),
    restprognose: money(({ remaining }) => remaining),
    'rammer før': money(({ framesBefore }) => framesBefore),
    'rammer etter': money(({ framesAfter }) => framesAfter),
    'prognose før': money(({ forecastBefore }) => forecastBefore),
    'prognose etter': money(({ forecastAfter }) => forecastAfter),
    'disponibelt før': money(({ availableBefore }) => availableBefore),
    'disponibelt etter': money(({ availableAfter }) => availableAfter),
    forutsetning: programme ? assumption(programme, manner) : NO_TEXT,
  };
}

/** With what a reader needs to see how the figures beside it follow from one another. */
function assumption(programme: MemoProgramme, manner: Manner): RichText {
  const { assumption: text, countedBefore, availableInOrder } = manner.texts.documents;
  const carriedOver = carriedOverText(programme, manner.texts);
  return sentences([
    [text],
    forecastParts(programme, manner),
    ofAmount(countedBefore, programme.countedBefore, manner),
    ofAmount(carriedOver, programme.carriedOver, manner),
    ofAmount(availableInOrder, programme.availableInOrder, manner),
  ]);
}

function forecastParts({ spent, remaining }: MemoProgramme, manner: Manner): RichText {
  if (!spent || !remaining) return NO_TEXT;
  return compose(manner.texts.documents.forecastParts, {
    spent: moneyInText(spent, manner),
    remaining: moneyInText(remaining, manner),
  });
}

function ofAmount(text: string, amount: Figure<Money> | null, manner: Manner): RichText {
  return amount ? compose(text, { amount: moneyInText(amount, manner) }) : NO_TEXT;
}
