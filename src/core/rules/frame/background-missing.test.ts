import { describe, expect, it } from '@jest/globals';
import { change, found, need, without } from '../../testing/programme-of';

const RULE = 'frame/background-missing';

describe(RULE, () => {
  it.each([null, ' ', '–'])('finds a change where the cell holds %p', (written) => {
    expect(found(RULE, { needs: [change({ Bakgrunn: written })] })).toEqual(['#1 Bakgrunn: missing']);
  });

  it('shows it at the change where the workbook has no such column', () => {
    expect(found(RULE, { needs: [without(change(), 'Bakgrunn')] })).toEqual(['#1 Ny ramme (MNOK): missing']);
    const onlyChange = without(change({ 'Ny ramme (MNOK)': null }), 'Bakgrunn');
    expect(found(RULE, { needs: [onlyChange] })).toEqual(['#1 Endring (MNOK): missing']);
  });

  it('is silent where something is written, and where the formula failed', () => {
    expect(found(RULE, { needs: [change(), change({ Nr: 2, Bakgrunn: { error: '#N/A' } })] })).toEqual([]);
  });

  it('is silent where no other frame is proposed', () => {
    const naive = need({
      Nr: 2,
      'Ny ramme (MNOK)': null,
      'Endring (MNOK)': { formula: '=J2-F2', value: -10 },
    });
    expect(found(RULE, { needs: [need(), naive, need({ Nr: 3, 'Ny frist': '31.12.2022' })] })).toEqual([]);
  });
});
