import type { BeforeAndAfter, Traced } from '../../core/frames/frame-change';
import type { FrameReport } from '../../core/frames/frame-report';
import { type Money, toMnok } from '../../core/money/money';
import type { Texts } from '../../locales/texts';

/** `frames --json`. The shape is a contract: others read it. What is not known is null. */
export function framesJson({ changes, effect }: FrameReport, texts: Texts): unknown {
  return {
    assumption: texts.documents.assumption,
    needs: changes.map((change) => ({
      id: change.need,
      name: change.name,
      current: mnok(change.current),
      change: mnok(change.change),
      proposed: mnok(change.proposed),
      percent: change.percentTenths === null ? null : change.percentTenths / 10,
      deadline: {
        from: change.deadlineFrom?.value.last ?? null,
        to: change.deadlineTo?.value.last ?? null,
        months: change.months,
      },
    })),
    programme: effect && {
      year: effect.year,
      allocation: mnok(effect.allocation),
      frames: beforeAndAfter(effect.frames),
      forecast: beforeAndAfter(effect.forecast),
      spent: mnok(effect.spent),
      remaining: mnok(effect.remaining),
      available: beforeAndAfter(effect.available),
    },
  };
}

function beforeAndAfter({ before, after }: BeforeAndAfter): unknown {
  return { before: mnok(before), after: mnok(after) };
}

function mnok(amount: Traced<Money> | null): number | null {
  return amount && toMnok(amount.value);
}
