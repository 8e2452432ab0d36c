import type { CheckResult } from '../check-result';
import { minus, type Money } from '../money/money';
import { percentTenths } from '../money/percent';
import type { NeedId } from '../references/need-id';
import { stepsOf } from './change-steps';
import type { FrameChange } from './frame-change';
import { withChanges } from './programme-effect';

/** What a person tries out of one change: to leave it out, or another new frame. */
export type Trial = { readonly kind: 'left-out' } | { readonly kind: 'frame'; readonly proposed: Money };

/** What is tried out, by need. */
export type WhatIf = ReadonlyMap<NeedId, Trial>;

/**
 * The changes and the programme's money as they would be, with the workbook as it is. Changes that are left out are not
 * among `changes`, and what a trial says of a need without a change of frame, or with an unknown frame, counts for nothing.
 */
export function triedOut(
  { changes, steps, effect }: Pick<CheckResult, 'changes' | 'steps' | 'effect'>,
  whatIf: WhatIf,
): Pick<CheckResult, 'changes' | 'steps' | 'effect'> {
  if (whatIf.size === 0) return { changes, steps, effect };
  const kept = changes.flatMap((change) => {
    const trial = whatIf.get(change.need);
    if (trial?.kind === 'left-out') return [];
    return [trial ? withFrame(change, trial.proposed) : change];
  });
  const after = effect && withChanges(effect, kept);
  const ordered = steps.flatMap(({ need }) => kept.find((change) => change.need === need) ?? []);
  return { changes: kept, effect: after, steps: stepsOf(ordered, after) };
}

/** A typed amount comes from no cell; what is worked out from it comes from the current frame's. */
function withFrame(change: FrameChange, proposed: Money): FrameChange {
  if (!change.changesFrame || !change.current) return change;
  const { value, cells } = change.current;
  const difference = minus(proposed, value);
  return {
    ...change,
    change: { value: difference, cells },
    proposed: { value: proposed, cells: [] },
    percentTenths: percentTenths(difference, value),
    computable: !change.changesTime || change.months !== null,
  };
}
