import type { Problem } from '../core/fault';
import type { FaultTexts, ProblemOf } from './fault-texts';
import type { Texts } from './texts';

/** What is wrong and what to do, in one or two sentences. */
export function describeProblem(problem: Problem, { faults }: Pick<Texts, 'faults'>): string {
  return textFor(problem, faults);
}

function textFor<Code extends Problem['code']>(
  problem: ProblemOf<Code> & { readonly code: Code },
  faults: FaultTexts,
): string {
  return faults[problem.code](problem);
}
