import type { FrameInTime, MemoNeed } from '../../core/papers/memo-data';
import { AMBITION_LEVELS } from '../../core/vocabulary/ambition-levels';
import { FUNDING_SOURCES } from '../../core/vocabulary/funding-sources';
import { PHASES } from '../../core/vocabulary/phases';
import { canonicalWord } from '../../core/vocabulary/vocabulary';
import type { NamesIn } from '../fields/field';
import { rows, type Values } from '../fields/field-values';
import {
  cellText,
  compose,
  isEmpty,
  joined,
  NO_TEXT,
  plainText,
  type RichText,
  singleLine,
} from '../rich-text';
import {
  costs,
  day,
  dayOrWords,
  expected,
  ifAny,
  isDay,
  type Manner,
  missing,
  moneyInTable,
  moneyInText,
  needInText,
  needLabel,
  orToFill,
  percent,
  period,
  wholeNumber,
} from '../writing';
import { markedConsequence } from './consequence';
import type { DEPENDENCY_FIELDS, FUNDING_FIELDS, HISTORY_FIELDS, NEED_FIELDS } from './memo-fields';

/** The values of the fields of one need. */
export function needView(need: MemoNeed, manner: Manner): Values<NamesIn<typeof NEED_FIELDS>> {
  const { language } = manner;
  const background = expected(need.background, manner);
  const reason = need.change === null ? cellText(need.reason) : expected(need.reason, manner);
  const { consequence, ifYes, ifNo } = consequences(need, manner);
  const needsGroup = needsGroupSentence(need, manner);
  const recommendation = cellText(need.recommendation);
  const runningCosts = costs(need.runningCosts, manner);
  const funding = fundingSentence(need, manner);
  const cap = capSentence(need, manner);
  const area = singleLine(need.area);
  const owner = singleLine(need.owner);
  const deviation = cellText(need.deviation);
  return {
    behovsnummer: [`#${need.id}`],
    behovsnavn: needLabel(need),
    område: area,
    'har område': !isEmpty(area),
    behovsansvarlig: owner,
    'har behovsansvarlig': !isEmpty(owner),
    fase: plainText(need.phase && canonicalWord(PHASES, need.phase, language)),
    'har fase': need.phase !== null,
    ambisjonsnivå: plainText(need.ambition && canonicalWord(AMBITION_LEVELS, need.ambition, language)),
    'har ambisjonsnivå': need.ambition !== null,
    ramme: ifAny(need.frame, moneyInText, manner),
    'har ramme': need.frame !== null,
    frist: ifAny(need.deadline, period, manner),
    'har frist': need.deadline !== null,
    'gjeldende ramme': moneyInTable(need.current, manner),
    endring: moneyInTable(need.change, manner, true),
    'ny ramme': moneyInTable(need.proposed, manner),
    'endring i prosent': percent(need.percentTenths, manner),
    'gjeldende frist': period(need.deadlineFrom, manner),
    'ny frist': period(need.deadlineTo, manner),
    'endring i måneder': wholeNumber(need.months, manner),
    'disponibelt etter saken': ifAny(need.availableAfter, moneyInTable, manner),
    'har disponibelt etter saken': need.availableAfter !== null,
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
    finansieringskilder: rows(need.funding.map((part) => fundingPart(part, need, manner))),
    'har finansieringskilder': need.funding.length > 0,
    tak: cap,
    'har tak': !isEmpty(cap),
    verdi: orToFill(cellText(need.value), `need.${need.id}.value`, manner, need.value),
    alternativer: orToFill(NO_TEXT, `need.${need.id}.alternatives`, manner),
    'innsats fra sektoren': orToFill(NO_TEXT, `need.${need.id}.effort`, manner),
    'avvik fra prosess': deviation,
    'har avvik fra prosess': !isEmpty(deviation),
    avhengigheter: rows(need.dependsOn.map((other) => dependency(other, manner))),
    'har avhengigheter': need.dependsOn.length > 0,
    historikk: rows(need.history.map((step) => frameInTime(step, manner))),
    'har historikk': need.history.length > 0,
  };
}

/** One cell may hold both sides; where each has a cell of its own, nothing is parted. */
function consequences(
  need: MemoNeed,
  manner: Manner,
): Readonly<Record<'consequence' | 'ifYes' | 'ifNo', RichText>> {
  const { consequence, consequenceYes, consequenceNo } = need;
  const hasOwnCells = consequenceYes.value !== null || consequenceNo.value !== null;
  if (hasOwnCells)
    return {
      consequence: cellText(consequence),
      ifYes: cellText(consequenceYes),
      ifNo: cellText(consequenceNo),
    };
  const marked = markedConsequence(consequence.value ?? '');
  if (!marked)
    return {
      consequence: need.change === null ? cellText(consequence) : expected(consequence, manner),
      ifYes: NO_TEXT,
      ifNo: NO_TEXT,
    };
  return {
    consequence: cellText({ ...consequence, value: marked.common }),
    ifYes: cellText({ ...consequence, field: `${consequence.field}.yes`, value: marked.yes }),
    ifNo: cellText({ ...consequence, field: `${consequence.field}.no`, value: marked.no }),
  };
}

function needsGroupSentence({ needsGroup, change, deadlineTo }: MemoNeed, manner: Manner): RichText {
  const { documents } = manner.texts;
  const sentence = change || deadlineTo ? documents.needsGroup : documents.needsGroupNeed;
  if (isDay(needsGroup)) return compose(sentence, { date: dayOrWords(needsGroup, manner) });
  const words = dayOrWords(needsGroup, manner);
  if (!isEmpty(words) || !manner.draft || change === null) return words;
  return missing(needsGroup.field, needsGroup.cells, manner);
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

/** Who pays alone, pays the whole frame. */
function fundingPart(
  { source, amount }: MemoNeed['funding'][number],
  { funding, proposed, frame }: MemoNeed,
  manner: Manner,
): Values<NamesIn<typeof FUNDING_FIELDS>> {
  return {
    kilde: [canonicalWord(FUNDING_SOURCES, source, manner.language)],
    'kildens beløp': ifAny(
      amount ?? (funding.length === 1 ? (proposed ?? frame) : null),
      moneyInTable,
      manner,
    ),
  };
}

function capSentence(need: MemoNeed, manner: Manner): RichText {
  if (!need.cap) return NO_TEXT;
  const { capReachable, capBelow } = manner.texts.documents;
  return compose(need.cap.inclusive ? capReachable : capBelow, {
    need: needInText(need, manner),
    cap: moneyInText(need.cap, manner),
  });
}

function dependency(
  { id, name, phase }: MemoNeed['dependsOn'][number],
  manner: Manner,
): Values<NamesIn<typeof DEPENDENCY_FIELDS>> {
  return {
    avhengighet: needLabel({ id, name }),
    'avhengighetens fase': plainText(phase && canonicalWord(PHASES, phase, manner.language)),
  };
}

function frameInTime(step: FrameInTime, manner: Manner): Values<NamesIn<typeof HISTORY_FIELDS>> {
  const { firstFrame, frameChanged } = manner.texts.documents.history;
  return {
    historikkdato: ifAny(step.day, day, manner),
    historikksak: plainText(step.case),
    historikkhendelse: [step.kind === 'first' ? firstFrame : frameChanged],
    historikkramme: moneyInTable(step.frame, manner),
  };
}
