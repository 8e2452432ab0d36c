import type { FrameChangeMemo } from '../core/memo/memo-data';
import { changesFrame, changesTime } from './resolution-text';
import { compose, joined, NO_TEXT, plainText, type RichText, sentences } from './rich-text';
import { type Manner, moneyInText, needLabel } from './writing';

/** Hensikt med saken, in a few lines: what the board decides, and what that does to the programme's money. */
export function purpose(memo: FrameChangeMemo, manner: Manner): RichText {
  return sentences([question(memo, manner), effect(memo, manner)]);
}

function question({ needs, meeting }: FrameChangeMemo, { texts }: Manner): RichText {
  const { board, purpose: sentence } = texts.documents;
  const body = plainText(meeting.body);
  const frame = needs.some(changesFrame);
  const time = needs.some(changesTime);
  const labels = joined(needs.map(needLabel), texts.terms.and);
  return compose(frame && time ? sentence.both : frame ? sentence.frame : sentence.time, {
    board: body.length > 0 ? body : board,
    needs: compose(needs.length > 1 ? sentence.needMany : sentence.needOne, { needs: labels }),
  });
}

/** Left out when a figure is not known, and when only the time changes: then no money moves. */
function effect({ needs, programme }: FrameChangeMemo, manner: Manner): RichText {
  if (!programme || !needs.some(changesFrame)) return NO_TEXT;
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
