import type { Rule } from './define-rule';
import { deltaMismatch } from './frame/delta-mismatch';

/** Every rule there is, by group in the order of the domain's section 5. */
export const RULES = [deltaMismatch] as const satisfies readonly Rule[];

export type RuleId = (typeof RULES)[number]['id'];
