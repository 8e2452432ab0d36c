import { describe, expect, it } from '@jest/globals';
import { findingsOf, found, need } from '../../testing/programme-of';

const RULE = 'need/ambition-unknown';

describe(RULE, () => {
  it('finds a word that is no level', () => {
    expect(found(RULE, { needs: [need({ Ambisjonsnivå: 'Kjempestort' })] })).toEqual([
      '#1 Ambisjonsnivå: unknown',
    ]);
  });

  it('finds a near miss and suggests the word', () => {
    const [finding] = findingsOf(RULE, { needs: [need({ Ambisjonsnivå: 'Midels' })] });
    expect(finding?.severity).toBe('warning');
    expect(finding?.fix?.edits[0]?.to).toBe('Middels');
  });

  it.each(['Lavt', 'middels', 'HØYT', null, ''])('is silent about %s', (Ambisjonsnivå) => {
    expect(found(RULE, { needs: [need({ Ambisjonsnivå })] })).toEqual([]);
  });
});
