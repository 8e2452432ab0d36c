import type { FrameChangeMemo, MemoNeed } from '../core/memo/memo-data';
import { compose, type RichText, plainText, sentences } from './rich-text';
import { type Manner, moneyInText, needInText, period } from './writing';

/**
 * The points of the proposed resolution: the workbook's own, else one per need that says what is decided in full
 * (need, from, to, change, deadline), so that it can be carried out by someone who was not in the room.
 */
export function resolutionPoints(memo: FrameChangeMemo, manner: Manner): readonly RichText[] {
  const own = memo.proposedResolution.map(plainText).filter(({ length }) => length > 0);
  return own.length > 0 ? own : memo.needs.map((need) => pointFor(need, manner));
}

function pointFor(need: MemoNeed, manner: Manner): RichText {
  const texts = manner.texts.documents.resolution;
  const time = { from: period(need.deadlineFrom, manner), to: period(need.deadlineTo, manner) };
  if (!changesFrame(need)) return compose(texts.time, { need: needInText(need, manner), ...time });
  const isDecrease = need.change !== null && need.change.value < 0;
  const frame = compose(isDecrease ? texts.decrease : texts.increase, {
    need: needInText(need, manner),
    from: moneyInText(need.current, manner),
    to: moneyInText(need.proposed, manner),
    change: moneyInText(need.change, manner, true),
  });
  return sentences([frame, deadlineSentence(need, manner)]);
}

function deadlineSentence(need: MemoNeed, manner: Manner): RichText {
  const texts = manner.texts.documents.resolution;
  if (changesTime(need)) {
    return compose(texts.alsoTime, {
      from: period(need.deadlineFrom, manner),
      to: period(need.deadlineTo, manner),
    });
  }
  if (need.deadlineFrom) return compose(texts.sameTime, { deadline: period(need.deadlineFrom, manner) });
  return [texts.noTime];
}

export function changesFrame(need: MemoNeed): boolean {
  return need.current !== null || need.change !== null || need.proposed !== null;
}

export function changesTime(need: MemoNeed): boolean {
  return need.deadlineTo !== null;
}
