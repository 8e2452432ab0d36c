import type { MemoNeed } from '../core/memo/memo-data';
import { FUNDING_SOURCES } from '../core/vocabulary/funding-sources';
import { canonicalWord } from '../core/vocabulary/vocabulary';
import { markedConsequence } from './consequence';
import type { NamesIn, NEED_FIELDS } from './fields';
import { compose, isEmpty, joined, NO_TEXT, plainText, type RichText } from './rich-text';
import {
  day,
  type Manner,
  moneyInTable,
  moneyInText,
  needInText,
  needLabel,
  percent,
  period,
  wholeNumber,
} from './writing';

type NeedView = Readonly<Record<NamesIn<typeof NEED_FIELDS>, RichText | boolean>>;

/** The values of the fields of one need. */
export function needView(need: MemoNeed, manner: Manner): NeedView {
  const background = plainText(need.background);
  const reason = plainText(need.reason);
  const { consequence, ifYes, ifNo } = consequences(need);
  const needsGroup = needsGroupSentence(need, manner);
  const recommendation = plainText(need.recommendation);
  const runningCosts = plainText(need.runningCosts);
  const funding = fundingSentence(need, manner);
  const cap = capSentence(need, manner);
  return {
    behovsnummer: [`#${need.id}`],
    behovsnavn: needLabel(need),
    'gjeldende ramme': moneyInTable(need.current, manner),
    endring: moneyInTable(need.change, manner, true),
    'ny ramme': moneyInTable(need.proposed, manner),
    'endring i prosent': percent(need.percentTenths, manner),
    'gjeldende frist': period(need.deadlineFrom, manner),
    'ny frist': period(need.deadlineTo, manner),
    'endring i måneder': wholeNumber(need.months, manner),
    bakgrunn: background,
    'har bakgrunn': !isEmpty(background),
    begrunnelse: reason,
    'har begrunnelse': !isEmpty(reason),
    konsekvens: consequence,
    'har konsekvens': !isEmpty(consequence),
    'konsekvens ved ja': ifYes,
    'har konsekvens ved ja': !isEmpty(ifYes),
    'konsekvens ved nei': ifNo,
    'har konsekvens ved nei': !isEmpty(ifNo),
    'har konsekvenser': ![consequence, ifYes, ifNo].every(isEmpty),
    behovsgruppen: needsGroup,
    'har behovsgruppen': !isEmpty(needsGroup),
    tilråding: recommendation,
    'har tilråding': !isEmpty(recommendation),
    'har behandling': ![needsGroup, recommendation].every(isEmpty),
    'drift og forvaltning': runningCosts,
    'har drift og forvaltning': !isEmpty(runningCosts),
    finansiering: funding,
    'har finansiering': !isEmpty(funding),
    tak: cap,
    'har tak': !isEmpty(cap),
  };
}

/** One cell may hold both sides; where each has a cell of its own, nothing is parted. */
function consequences(need: MemoNeed): Readonly<Record<'consequence' | 'ifYes' | 'ifNo', RichText>> {
  const hasOwnCells = need.consequenceYes !== null || need.consequenceNo !== null;
  const marked = hasOwnCells ? null : markedConsequence(need.consequence ?? '');
  return {
    consequence: plainText(marked ? marked.common : need.consequence),
    ifYes: plainText(marked ? marked.yes : need.consequenceYes),
    ifNo: plainText(marked ? marked.no : need.consequenceNo),
  };
}

function needsGroupSentence({ needsGroup }: MemoNeed, manner: Manner): RichText {
  if (needsGroup === null) return NO_TEXT;
  if (typeof needsGroup === 'string') return plainText(needsGroup);
  return compose(manner.texts.documents.needsGroup, { date: day(needsGroup, manner) });
}

function fundingSentence(need: MemoNeed, manner: Manner): RichText {
  if (need.funding.length === 0) return NO_TEXT;
  const { documents, terms } = manner.texts;
  const sources = need.funding.map(({ source, amount }) => {
    const word = canonicalWord(FUNDING_SOURCES, source, manner.language).toLocaleLowerCase(manner.language);
    if (!amount) return [word];
    return compose(documents.fundingWithAmount, { source: word, amount: moneyInText(amount, manner) });
  });
  return compose(documents.funding, { need: needInText(need, manner), sources: joined(sources, terms.and) });
}

function capSentence(need: MemoNeed, manner: Manner): RichText {
  if (!need.cap) return NO_TEXT;
  const { capReachable, capBelow } = manner.texts.documents;
  return compose(need.cap.inclusive ? capReachable : capBelow, {
    need: needInText(need, manner),
    cap: moneyInText(need.cap, manner),
  });
}
