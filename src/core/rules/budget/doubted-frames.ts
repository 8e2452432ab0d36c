import type { IsoDate } from '../../calendar/iso-date';
import { frameHistory } from '../../frames/frame-history';
import { countedFrame } from '../../frames/programme-effect';
import { type Money, minus, ore, plus, ZERO } from '../../money/money';
import type { NeedRow, Programme } from '../../programme/programme';
import { valueOf } from '../../programme/reading';
import { isNeed } from '../facts';
import { decisionAgainstPhase } from '../process/execution-decisions';
import { type SuspectAmount, suspectAt, UNIT_FACTORS } from '../workbook/suspect-amounts';

/** More than this many sums are not worth telling apart. */
const MOST_SUMS = 10_000;

/**
 * Whether the stated sum of decided frames is right once the faults that other rules tell of are mended: a phase that
 * cannot be read or that a decision contradicts, a need that stands twice, a frame that is not the decided one or is
 * in another unit. Then one fault is told once.
 */
export function isExplained(stated: Money, sum: Money, programme: Programme, meeting: IsoDate): boolean {
  const seen = new Set<number>();
  let sums: ReadonlySet<Money> = new Set([sum]);
  for (const row of programme.needs) {
    const id = valueOf(row.id);
    const isRepeated = id !== null && seen.has(id);
    if (id !== null) seen.add(id);
    const steps = otherAmounts(programme, row, meeting, isRepeated);
    if (steps.length > 0)
      sums = new Set([...sums, ...[...sums].flatMap((one) => steps.map((step) => plus(one, step)))]);
    if (sums.size > MOST_SUMS) return true;
  }
  return sums.has(stated);
}

/** What the row may add to the sum beside what it adds as it stands. */
function otherAmounts(
  programme: Programme,
  row: NeedRow,
  meeting: IsoDate,
  isRepeated: boolean,
): readonly Money[] {
  const counted = countedFrame(programme, row, meeting);
  const current = counted ? (valueOf(counted) ?? ZERO) : ZERO;
  const frame = valueOf(row.frame);
  const others: Money[] = [];
  if (isRepeated) others.push(ZERO);
  if (isPhaseUnread(row)) others.push(ZERO, ...(frame === null ? [] : [frame]));
  if (frame !== null && decisionAgainstPhase(programme, row, meeting)) others.push(frame);
  const suspect = counted && suspectAt(programme, counted);
  if (suspect) others.push(...inAnotherUnit(suspect));
  if (counted === row.frame) others.push(...decidedLast(programme, row, meeting));
  return others.filter((other) => other !== current).map((other) => minus(other, current));
}

function inAnotherUnit({ found, usual, expected }: SuspectAmount): readonly Money[] {
  if (found < usual) return expected === null ? [] : [expected];
  return UNIT_FACTORS.filter((factor) => found % factor === 0).map((factor) => ore(found / factor));
}

function isPhaseUnread(row: NeedRow): boolean {
  return (
    row.phase.kind === 'invalid' || row.phase.kind === 'error' || (row.phase.kind === 'empty' && isNeed(row))
  );
}

function decidedLast(programme: Programme, { id }: NeedRow, meeting: IsoDate): readonly Money[] {
  const need = valueOf(id);
  const last = need === null ? undefined : frameHistory(programme, need, meeting).at(-1);
  return last ? [last.frame] : [];
}
