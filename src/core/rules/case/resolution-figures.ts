import type { ChangeOfNeed } from '../../frames/frame-changes';
import { type Money, negated } from '../../money/money';
import { valueOf } from '../../programme/reading';
import { needNamedIn, readFrameSentence, type Said } from '../../references/frame-sentence';
import type { NeedId } from '../../references/need-id';
import { splitPoints } from '../../text/points';
import type { FindingData } from '../finding';
import { moneyData, needData, periodData } from '../data';
import { defineRule } from '../define-rule';

/**
 * An amount or a deadline in the proposed resolution is another than in the need's row: `fra 4,8 til 6,8 MNOK`, `til
 * desember 2022`.
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
      for (const point of splitPoints(value)) {
        const change = byNeed.get(needNamedIn(point, valueOf(row.needs) ?? []) ?? Number.NaN);
        if (!change) continue;
        for (const difference of differences(point, change))
          yield { at, need: change.change.need, ...difference };
      }
    }
  },
});

interface Difference {
  readonly message: string;
  readonly data: FindingData;
}

function* differences(point: string, { row, change }: ChangeOfNeed): Generator<Difference> {
  const proposed = valueOf(row.newDeadline);
  const { from, to, raisedBy, deadline } = readFrameSentence(point, proposed && proposed.last);
  yield* amountDifference('from', from, change.current?.value, change.need);
  yield* amountDifference('to', to, change.proposed?.value, change.need);
  // `reduseres med 2,0` is a change of −2,0.
  const by = change.change?.value;
  yield* amountDifference('by', raisedBy, by === undefined || by >= 0 ? by : negated(by), change.need);
  if (!proposed || !deadline || deadline.value.last === proposed.last) return;
  const data = {
    found: periodData(deadline.value),
    expected: periodData(proposed),
    change: needData(change.need),
  };
  yield { message: 'deadline', data };
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
