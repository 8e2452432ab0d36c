import type { Problem } from '../core/fault';

export type ProblemOf<Code extends Problem['code']> = Extract<Problem, { readonly code: Code }>;

/** A text for each code: what is wrong, where, and what to do. */
export type FaultTexts = {
  readonly [Code in Problem['code']]: (problem: ProblemOf<Code>) => string;
};

/** `a, b, c`, cut off where there are too many to read. */
export function listed(items: readonly (string | number)[]): string {
  const most = 12;
  const shown = items.slice(0, most).join(', ');
  return items.length > most ? `${shown} …` : shown;
}
