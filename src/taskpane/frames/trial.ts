import type { FrameChange } from '../../core/frames/frame-change';
import type { Trial, WhatIf } from '../../core/frames/what-if';
import { parseMoney } from '../../core/money/parse-money';
import type { Money } from '../../core/money/money';
import { ORE_PER_UNIT } from '../../core/money/unit';

/** The what-if with this tried of the change; a trial of what the workbook has already is none. */
export function withTrial(whatIf: WhatIf, change: FrameChange, trial: Trial | null): WhatIf {
  const others = [...whatIf].filter(([need]) => need !== change.need);
  const isAsItIs = trial?.kind === 'frame' && trial.proposed === change.proposed?.value;
  return new Map(trial && !isAsItIs ? [...others, [change.need, trial]] : others);
}

/** A billion kroner: without a unit, what is more was hardly meant as MNOK. */
const LARGEST_WITHOUT_UNIT = 1000 * ORE_PER_UNIT.MNOK;
const FAR = 100;

/**
 * A typed new frame, in MNOK unless it says otherwise. Null for what is no amount of zero or more, and for one without a
 * unit that is a hundred times the current frame and a billion kroner: kroner, typed where MNOK were asked for.
 */
export function typedFrame(text: string, current: Money | null): Money | null {
  // The decimals are on their way.
  const parsed = parseMoney(text.replace(/[,.]\s*$/, ''), 'MNOK');
  if (parsed.kind !== 'amount' || parsed.money < 0) return null;
  const isFar = parsed.money >= LARGEST_WITHOUT_UNIT && current !== null && parsed.money >= current * FAR;
  return isFar && !/\p{L}/u.test(text) ? null : parsed.money;
}
