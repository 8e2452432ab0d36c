import { describe, expect, it } from '@jest/globals';
import { found, need, without } from '../../testing/programme-of';

const RULE = 'process/decision-without-case';

describe(RULE, () => {
  const row = { Dato: '01.02.2022', Sak: '1/22', Behov: '#1', Type: 'Tid', Fra: null, Til: 'juni 2022' };

  it('finds a decision without a case', () => {
    expect(found(RULE, { needs: [need()], log: [row, { ...row, Sak: null }] })).toEqual([
      'Vedtakslogg B3: missing',
    ]);
  });

  it('is silent where the log has no column for it', () => {
    expect(found(RULE, { needs: [need()], log: [without(row, 'Sak')] })).toEqual([]);
    expect(found(RULE, { needs: [need()], log: [row] })).toEqual([]);
  });
});
