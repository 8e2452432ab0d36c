import type { Severity } from '../../core/rules/finding';

/** Which findings a person looks at, and how they are ordered. */
export interface FindingsChoice {
  readonly search: string;
  /** Only these; all when there are none. */
  readonly severities: readonly Severity[];
  readonly groupBy: 'severity' | 'need';
}

export const EVERY_FINDING: FindingsChoice = { search: '', severities: [], groupBy: 'severity' };
