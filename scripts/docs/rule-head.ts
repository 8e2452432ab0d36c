import type { Rule } from '../../src/core/rules/define-rule';

export const SEVERITY_WORDS = { error: 'Feil', warning: 'Advarsel', info: 'Opplysning' } as const;
export const FIX_WORDS = { safe: 'trygg', suggestion: 'foreslås' } as const;

const MEANING = { error: ': hindrer at saken sendes', warning: ': må bekreftes', info: '' } as const;

/** The line under the title of a rule's page. */
export function ruleHead({ id, severity, fix }: Pick<Rule, 'id' | 'severity' | 'fix'>): string {
  const mended = fix === null ? 'ingen' : FIX_WORDS[fix];
  return `\`${id}\` · ${SEVERITY_WORDS[severity]}${MEANING[severity]} · Retting: ${mended}`;
}
