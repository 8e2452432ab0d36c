import type { Period } from '../../calendar/iso-date';
import type { ChangeOfNeed } from '../../frames/frame-changes';
import { type Money, negated } from '../../money/money';
import type { CaseRow, NeedRow, Programme } from '../../programme/programme';
import { valueOf } from '../../programme/reading';
import { type FrameSentence, readFrameSentence, type Said } from '../../references/frame-sentence';
import { type NeedClause, needClauses } from '../../references/need-clauses';
import type { NeedId } from '../../references/need-id';
import { splitPoints } from '../../text/points';
import type { FindingData } from '../finding';
import { moneyData, needData, periodData } from '../data';
import { defineRule } from '../define-rule';

/**
 * An amount or a deadline in the proposed resolution is another than in the need's row: `fra 4,8 til 6,8 MNOK`, `til
 * desember 2022`. A frame that the row proposes no change of is to stay as it is.
 */
export const resolutionFigures = defineRule({
  id: 'case/resolution-figures',
  severity: 'error',
  fix: null,
  *check({ programme, changes }) {
    const byNeed = new Map(changes.map((change) => [change.change.need, change]));
    for (const row of programme.cases) {
      if (row.proposedResolution.kind !== 'value') continue;
      const { at, value } = row.proposedResolution;
      const needsOfCase = valueOf(row.needs) ?? [];
      for (const clause of splitPoints(value).flatMap((point) => needClauses(point, needsOfCase))) {
        const { need } = clause;
        const change = byNeed.get(need);
        if (change) for (const difference of differences(clause, change)) yield { at, need, ...difference };
        if (change?.change.changesFrame || isDecided(programme, row, need)) continue;
        for (const difference of unproposed(clause, programme)) yield { at, need, ...difference };
      }
    }
  },
});

interface Difference {
  readonly message: string;
  readonly data: FindingData;
}

function* differences(clause: NeedClause, { row, change }: ChangeOfNeed): Generator<Difference> {
  const proposed = valueOf(row.newDeadline);
  const sentence = readFrameSentence(clause, proposed && proposed.last);
  const { from, to, is, raisedBy } = sentence;
  const [current, next] = [change.current?.value, change.proposed?.value];
  // The frame that it is said to be may be the one it has, or the one it gets.
  const other = is?.value === current || is?.value === next ? null : is;
  yield* amountDifference('from', from ?? (to && other), current, change.need);
  yield* amountDifference('to', to ?? other, next, change.need);
  // A change that the row itself has otherwise is told by `frame/delta-mismatch`.
  const isOfRow = raisedBy !== null && raisedBy.value === absolute(valueOf(row.change));
  if (!isOfRow) yield* amountDifference('by', raisedBy, absolute(change.change?.value ?? null), change.need);
  const deadline = newDeadline(sentence, row);
  if (!proposed || !deadline || deadline.value.last === proposed.last) return;
  const data = {
    found: periodData(deadline.value),
    expected: periodData(proposed),
    change: needData(change.need),
  };
  yield { message: 'deadline', data };
}

/** `reduseres med 2,0` is a change of −2,0. */
function absolute(change: Money | null): Money | undefined {
  if (change === null) return undefined;
  return change < 0 ? negated(change) : change;
}

/** `Fristen er april 2022` may also tell which deadline there is now. */
function newDeadline(
  { deadline, deadlineGiven, deadlineIs }: FrameSentence,
  row: NeedRow,
): Said<Period> | null {
  const given = deadline ?? deadlineGiven;
  if (given) return given;
  return deadlineIs?.value.last === valueOf(row.deadline)?.last ? null : deadlineIs;
}

/** A new frame in the resolution, of a need whose row proposes none. */
function* unproposed(clause: NeedClause, { needs }: Programme): Generator<Difference> {
  const { need } = clause;
  const row = needs.find(({ id }) => valueOf(id) === need);
  const current = row && valueOf(row.frame);
  const { to, is, raisedBy } = readFrameSentence(clause, null);
  const frame = to ?? is;
  if (!current || frame?.value === current) return;
  if (frame)
    yield {
      message: 'unproposed',
      data: { ...moneyData({ found: frame.value, current }), change: needData(need) },
    };
  else if (raisedBy)
    yield {
      message: 'unproposedBy',
      data: { ...moneyData({ found: raisedBy.value, current }), change: needData(need) },
    };
}

/** Whether the log has what the case decided of the need: then the row is as it became. */
function isDecided({ resolutions }: Programme, { number }: CaseRow, need: NeedId): boolean {
  const ofCase = valueOf(number);
  return (
    ofCase !== null &&
    resolutions.some((row) => valueOf(row.case) === ofCase && valueOf(row.needs)?.includes(need))
  );
}

function* amountDifference(
  message: 'from' | 'to' | 'by',
  said: Said<Money> | null,
  expected: Money | undefined,
  need: NeedId,
): Generator<Difference> {
  if (!said || expected === undefined || said.value === expected) return;
  yield { message, data: { ...moneyData({ found: said.value, expected }), change: needData(need) } };
}
