import { RULES } from '../../core/rules/rules';
import { hashOf } from './hash';

let known: { readonly count: number; readonly hash: string } | null = null;

/** Which rules there are in this version, and how grave: the same rules give the same hash. */
export function ruleSet(): { readonly count: number; readonly hash: string } {
  known ??= {
    count: RULES.length,
    hash: hashOf(RULES.map(({ id, severity }) => `${id} ${severity}`).join('\n')),
  };
  return known;
}
