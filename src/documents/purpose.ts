import type { FrameChangeMemo } from '../core/memo/memo-data';
import { changesFrame, changesTime } from './resolution-text';
import { compose, joined, NO_TEXT, singleLine, type RichText, sentences } from './rich-text';
import { type Manner, moneyInText, needInText } from './writing';

/** Hensikt med saken, in a few lines: what the board decides, and what that does to the programme's money. */
export function purpose(memo: FrameChangeMemo, manner: Manner): RichText {
  return sentences([question(memo, manner), effect(memo, manner)]);
}

function question({ needs, meeting }: FrameChangeMemo, manner: Manner): RichText {
  const { texts } = manner;
  const { board, purpose: sentence } = texts.documents;
  const body = singleLine(meeting.body);
  const frame = needs.some(changesFrame);
  const time = needs.some(changesTime);
  const labels = joined(
    needs.map((need) => needInText(need, manner)),
    texts.terms.and,
  );
  return compose(frame && time ? sentence.both : frame ? sentence.frame : sentence.time, {
    board: body.length > 0 ? body : board,
    needs: compose(needs.length > 1 ? sentence.needMany : sentence.needOne, { needs: labels }),
  });
}

/** Left out when a figure is not known. */
function effect({ needs, programme }: FrameChangeMemo, manner: Manner): RichText {
  if (!needs.some(changesFrame)) return [manner.texts.documents.purpose.sameFrame];
  if (!programme) return NO_TEXT;
  const { framesBefore, framesAfter, availableBefore, availableAfter, year } = programme;
  if (!framesBefore || !framesAfter || !availableBefore || !availableAfter) return NO_TEXT;
  return compose(manner.texts.documents.purpose.effect, {
    framesBefore: moneyInText(framesBefore, manner),
    framesAfter: moneyInText(framesAfter, manner),
    availableBefore: moneyInText(availableBefore, manner),
    availableAfter: moneyInText(availableAfter, manner),
    year: String(year),
  });
}
