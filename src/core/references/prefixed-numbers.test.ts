import { describe, expect, it } from '@jest/globals';
import { checked, need } from '../testing/programme-of';
import { prefixedBodies } from './prefixed-numbers';

describe('case numbers that all begin with the same letters', () => {
  it('are a pattern, beside the usual ones', () => {
    const patterns = (...numbers: readonly string[]) =>
      prefixedBodies(numbers).map(({ caseNumber }) => caseNumber);
    expect(patterns('PS 11/26', 'PS 12/26', '')).toEqual(['PS nn/yy', 'nn/yy', 'n-mm/yy']);
    expect(patterns('KS11/2026', 'KS 12/2026')[0]).toBe('KS nn/yyyy');
  });

  it('are none where one is written otherwise, or there is one alone', () => {
    for (const numbers of [
      ['PS 11/26'],
      ['PS 11/26', '12/26'],
      ['PS 11/26', 'FS 12/26'],
      ['11/26', '12/26'],
      [],
    ])
      expect(prefixedBodies(numbers)).toEqual([]);
  });

  it('are read as they are written, in a workbook where nothing else is decided', () => {
    const cases = ['PS 11/22', 'PS 12/22', 'PS 14/22'].map((Sak) => ({
      Sak,
      Tittel: `Sak ${Sak}`,
      Type: 'Orientering',
    }));
    const result = checked({ needs: [need()], cases });
    expect(result.cases.map(({ number }) => number)).toEqual(['PS 11/22', 'PS 12/22', 'PS 14/22']);
    const ofNumbers = result.findings.filter(({ rule }) => rule.startsWith('case/number'));
    expect(ofNumbers.map(({ rule, data }) => [rule, data['missing']])).toEqual([
      ['case/number-gap', { kind: 'text', text: 'PS 13/22' }],
    ]);
  });
});
