import type { FoundTableSummary } from '../../core/check-result';
import type { Finding } from '../../core/rules/finding';
import { THRESHOLD_NAMES, THRESHOLD_SETTINGS, type ThresholdName } from '../../core/rules/thresholds';
import type { VocabularyName } from '../../core/vocabulary/vocabularies';

/** The setting by which a finding would be another. */
export type FindingSetting =
  | { readonly kind: 'rule'; readonly rule: string }
  | { readonly kind: 'threshold'; readonly name: ThresholdName }
  | { readonly kind: 'word'; readonly vocabulary: VocabularyName; readonly word: string };

/** Where in the settings a person is led: to a finding's setting, or to a part by itself. */
export type SettingAim =
  | FindingSetting
  | { readonly kind: 'computed' }
  /** All tables, or one of them. */
  | { readonly kind: 'tables'; readonly table?: Pick<FoundTableSummary, 'sheet' | 'area'> };

/** The rules that do not know a word, and the list that it could be added to. */
const WORD_RULES: Readonly<Record<string, VocabularyName>> = {
  'need/phase-unknown': 'phase',
  'need/ambition-unknown': 'ambition',
  'case/type-unknown': 'caseType',
};

/** The setting by which a finding like this one would be another, or none: a word of one's own, a limit, or the rule. */
export function settingOf({ rule, data: { found } }: Finding): FindingSetting {
  const vocabulary = WORD_RULES[rule];
  if (vocabulary && found?.kind === 'text') return { kind: 'word', vocabulary, word: found.text };
  const name = THRESHOLD_NAMES.find((one) => THRESHOLD_SETTINGS[one].rule === rule);
  return name ? { kind: 'threshold', name } : { kind: 'rule', rule };
}
