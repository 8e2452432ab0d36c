import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../core/rules/finding';
import { RULES } from '../../core/rules/rules';
import { THRESHOLD_NAMES, THRESHOLD_SETTINGS } from '../../core/rules/thresholds';
import { settingOf } from './setting-of';

const finding = (rule: string, data: Finding['data'] = {}): Finding => ({
  rule,
  severity: 'error',
  at: { sheet: 'Kø', row: 4, column: 2 },
  need: null,
  message: 'unknown',
  data,
  found: null,
  lacks: null,
  fix: null,
});

describe('the setting of a finding', () => {
  it('is the word that was not known', () => {
    const data = { found: { kind: 'text', text: 'I kjøring' } } as const;
    expect(settingOf(finding('need/phase-unknown', data))).toEqual({
      kind: 'word',
      vocabulary: 'phase',
      word: 'I kjøring',
    });
    expect(settingOf(finding('need/phase-unknown'))).toEqual({ kind: 'rule', rule: 'need/phase-unknown' });
  });

  it('is the limit of a rule that has one, else the rule', () => {
    expect(settingOf(finding('frame/large-change'))).toEqual({
      kind: 'threshold',
      name: 'largeChangePercent',
    });
    expect(settingOf(finding('need/owner-missing'))).toEqual({ kind: 'rule', rule: 'need/owner-missing' });
  });

  it('is of a rule that there is', () => {
    const rules: readonly string[] = RULES.map(({ id }) => id);
    for (const name of THRESHOLD_NAMES) expect(rules).toContain(THRESHOLD_SETTINGS[name].rule);
  });
});
