import { describe, expect, it } from '@jest/globals';
import { change, findingsOf, found, need, without } from '../../testing/programme-of';

const RULE = 'frame/cap-exceeded';

describe(RULE, () => {
  it('finds a new frame over the cap', () => {
    expect(found(RULE, { needs: [change({ 'Tak (MNOK)': 11.9 })] })).toEqual(['#1 Ny ramme (MNOK): over']);
  });

  it('finds one that reaches a cap it must stay under', () => {
    expect(found(RULE, { needs: [change({ 'Tak (MNOK)': '< 12' })] })).toEqual([
      '#1 Ny ramme (MNOK): notUnder',
    ]);
    expect(found(RULE, { needs: [change({ 'Tak (MNOK)': 'under 12' })] })).toEqual([
      '#1 Ny ramme (MNOK): notUnder',
    ]);
  });

  it('finds a current frame over the cap where no change is proposed', () => {
    expect(found(RULE, { needs: [need({ 'Tak (MNOK)': 9 })] })).toEqual(['#1 Ramme (MNOK): over']);
  });

  it('finds a cap in Vedtakslogg where the row has none', () => {
    const row = { Dato: '09.03.2022', Sak: '5/22', Behov: '#1', Type: 'tak', Fra: null, Til: '< 12' };
    const [finding] = findingsOf(RULE, { needs: [change()], log: [row] });
    expect(finding?.data['set']).toEqual({
      kind: 'cell',
      address: { sheet: 'Vedtakslogg', row: 1, column: 5 },
    });
    expect(found(RULE, { needs: [without(change(), 'Tak (MNOK)')], log: [row] })).toHaveLength(1);
    expect(found(RULE, { needs: [change({ 'Tak (MNOK)': 13 })], log: [row] })).toEqual([]);
  });

  it('is silent where the cap is kept, where a plain one is reached, and where a change brings the frame under it', () => {
    const needs = [
      change({ 'Tak (MNOK)': 12 }),
      change({ Nr: 2, 'Tak (MNOK)': '< 13' }),
      change({ Nr: 3, 'Ramme (MNOK)': 14, 'Endring (MNOK)': -2, 'Tak (MNOK)': 12 }),
      need({ Nr: 4 }),
    ];
    expect(found(RULE, { needs })).toEqual([]);
  });
});
