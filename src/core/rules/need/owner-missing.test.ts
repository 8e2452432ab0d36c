import { describe, expect, it } from '@jest/globals';
import { findingsOf, found, need } from '../../testing/programme-of';

const RULE = 'need/owner-missing';

describe(RULE, () => {
  it('finds an empty cell', () => {
    expect(found(RULE, { needs: [need(), need({ Nr: 2, Ansvarlig: '  ' })] })).toEqual([
      '#2 Ansvarlig: missing',
    ]);
    expect(findingsOf(RULE, { needs: [need({ Ansvarlig: null })] })[0]?.severity).toBe('warning');
  });

  it('is silent where something is written', () => {
    expect(found(RULE, { needs: [need({ Ansvarlig: 'X' })] })).toEqual([]);
  });

  it('is silent where the formula failed, which is another fault', () => {
    expect(found(RULE, { needs: [need({ Ansvarlig: { error: '#N/A' } })] })).toEqual([]);
  });
});
