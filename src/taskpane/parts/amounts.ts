import type { CheckResult } from '../../core/check-result';
import type { Traced } from '../../core/frames/frame-change';
import { decimalsToAddUp, formatMoney } from '../../core/money/format-money';
import { minus, type Money } from '../../core/money/money';
import type { Language } from '../../locales/language';

/** Writes amounts in MNOK, without the unit, with the decimals at which everything shown adds up. */
export interface AmountWriter {
  readonly amount: (traced: Traced<Money> | null) => string | null;
  readonly money: (money: Money | null) => string | null;
  /** With its sign: `+2,0`. */
  readonly change: (money: Money | null) => string | null;
}

export function amountWriter(
  { changes, effect }: Pick<CheckResult, 'changes' | 'effect'>,
  language: Language,
): AmountWriter {
  const ofChanges = changes.flatMap(({ current, change, proposed }) => [current, change, proposed]);
  const ofProgramme = effect
    ? [
        effect.allocation,
        effect.spent,
        effect.remaining,
        effect.frames.before,
        effect.frames.after,
        effect.forecast.before,
        effect.forecast.after,
        effect.available.before,
        effect.available.after,
        effect.countedBefore,
        effect.carriedOver,
      ]
    : [];
  const decimals = decimalsToAddUp([...ofChanges, ...ofProgramme].flatMap((traced) => traced?.value ?? []));
  const money = (one: Money | null): string | null =>
    one === null ? null : formatMoney(one, { decimals, language });
  return {
    amount: (traced) => traced && money(traced.value),
    money,
    change: (one) => (one === null ? null : formatMoney(one, { decimals, language, sign: true })),
  };
}

export function difference(before: Traced<Money> | null, after: Traced<Money> | null): Money | null {
  return before && after ? minus(after.value, before.value) : null;
}
