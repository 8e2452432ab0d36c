import type { Money } from '../../core/money/money';
import type { Figure } from '../../core/papers/figure';
import type { CaseMemo } from '../../core/papers/memo-data';
import { compose, joined, NO_TEXT, type RichText, sentences } from '../rich-text';
import { type Manner, moneyInText, needInText } from '../writing';
import { board, changesFrame, changesTime, decisionAsked } from './resolution-text';

/**
 * Hensikt med saken, in a few lines: what the board decides, and what that does to the programme's money. Nothing for a
 * case without needs: a person knows what it is for.
 */
export function purpose(memo: CaseMemo, manner: Manner): RichText {
  switch (memo.kind) {
    case 'frame-change':
      return sentences([question(memo, manner), effect(memo, manner)]);
    case 'need':
      return decision(memo, manner);
    case 'case':
      return NO_TEXT;
  }
}

function question(memo: CaseMemo, manner: Manner): RichText {
  const sentence = manner.texts.documents.purpose;
  const changed = memo.needs.filter((need) => changesFrame(need) || changesTime(need));
  const frame = changed.some(changesFrame);
  const time = changed.some(changesTime);
  return compose(frame && time ? sentence.both : frame ? sentence.frame : sentence.time, {
    board: board(memo, manner),
    needs: namesOf(changed, manner),
  });
}

function decision(memo: CaseMemo, manner: Manner): RichText {
  const { mature, execute } = manner.texts.documents.purpose;
  const asked = (what: 'maturing' | 'execution'): CaseMemo['needs'] =>
    memo.needs.filter((need) => decisionAsked(need) === what);
  const sentence = (text: string, needs: CaseMemo['needs']): RichText =>
    needs.length === 0
      ? NO_TEXT
      : compose(text, { board: board(memo, manner), needs: namesOf(needs, manner) });
  return sentences([sentence(mature, asked('maturing')), sentence(execute, asked('execution'))]);
}

function namesOf(needs: CaseMemo['needs'], manner: Manner): RichText {
  const { needOne, needMany } = manner.texts.documents.purpose;
  const labels = joined(
    needs.map((need) => needInText(need, manner)),
    manner.texts.terms.and,
  );
  return compose(needs.length > 1 ? needMany : needOne, { needs: labels });
}

/** Left out when a figure is not known. */
function effect({ needs, programme }: CaseMemo, manner: Manner): RichText {
  if (!needs.some(changesFrame)) return [manner.texts.documents.purpose.sameFrame];
  if (!programme) return NO_TEXT;
  const { framesBefore, framesAfter, availableBefore, availableAfter, year } = programme;
  if (!framesBefore || !framesAfter || !availableBefore || !availableAfter) return NO_TEXT;
  const { framesGo, framesStay, availableGoes, availableStays } = manner.texts.documents.purpose;
  const sentence = (goes: string, stays: string, before: Figure<Money>, after: Figure<Money>): RichText =>
    compose(before.value === after.value ? stays : goes, {
      before: moneyInText(before, manner),
      after: moneyInText(after, manner),
      year: String(year),
    });
  return sentences([
    sentence(framesGo, framesStay, framesBefore, framesAfter),
    sentence(availableGoes, availableStays, availableBefore, availableAfter),
  ]);
}
