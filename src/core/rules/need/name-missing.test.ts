import { describe, expect, it } from '@jest/globals';
import { findingsOf, found, need } from '../../testing/programme-of';

const RULE = 'need/name-missing';

describe(RULE, () => {
  it('finds an empty cell', () => {
    expect(found(RULE, { needs: [need(), need({ Nr: 2, Navn: '  ' })] })).toEqual(['#2 Navn: missing']);
    expect(findingsOf(RULE, { needs: [need({ Navn: null })] })[0]?.severity).toBe('error');
  });

  it('is silent where something is written', () => {
    expect(found(RULE, { needs: [need({ Navn: 'X' })] })).toEqual([]);
  });

  it('is silent where the formula failed, which is another fault', () => {
    expect(found(RULE, { needs: [need({ Navn: { error: '#N/A' } })] })).toEqual([]);
  });
});
