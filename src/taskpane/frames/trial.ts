import type { FrameChange } from '../../core/frames/frame-change';
import type { Trial, WhatIf } from '../../core/frames/what-if';
import { parseMoney } from '../../core/money/parse-money';
import type { Money } from '../../core/money/money';

/** The what-if with this tried of the change; a trial of what the workbook has already is none. */
export function withTrial(whatIf: WhatIf, change: FrameChange, trial: Trial | null): WhatIf {
  const others = [...whatIf].filter(([need]) => need !== change.need);
  const isAsItIs = trial?.kind === 'frame' && trial.proposed === change.proposed?.value;
  return new Map(trial && !isAsItIs ? [...others, [change.need, trial]] : others);
}

/** A typed new frame, in MNOK unless it says otherwise; null for what is no amount of zero or more. */
export function typedFrame(text: string): Money | null {
  const parsed = parseMoney(text, 'MNOK');
  return parsed.kind === 'amount' && parsed.money >= 0 ? parsed.money : null;
}
