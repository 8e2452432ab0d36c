import type { Finding } from '../rules/finding';

/** What is wrong with case numbers that cannot be read: such a case has no memo, and is not among the cases. */
export function unnumberedCases(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ rule, message }) => rule === 'case/number-format' && message !== 'otherBody');
}
