import { describe, expect, it } from '@jest/globals';
import { change, found, need, without } from '../../testing/programme-of';

const RULE = 'funding/missing';

describe(RULE, () => {
  it('finds a change of frame without funding', () => {
    expect(found(RULE, { needs: [change({ Finansiering: null })] })).toEqual(['#1 Finansiering: change']);
    expect(found(RULE, { needs: [without(change(), 'Finansiering')] })).toEqual([
      '#1 Ny ramme (MNOK): change',
    ]);
  });

  it('finds a need to be decided without funding', () => {
    const row = need({ Fase: 'Til beslutning', Finansiering: '-' });
    expect(found(RULE, { needs: [row] })).toEqual(['#1 Finansiering: decision']);
    expect(found(RULE, { needs: [without(row, 'Finansiering')] })).toEqual(['#1 Nr: decision']);
  });

  it('is silent about needs that nothing is decided on now', () => {
    const empty = { Finansiering: null };
    const needs = [
      need(empty),
      need({ ...empty, Nr: 2, Fase: 'Foreslått' }),
      need({ ...empty, Nr: 3, 'Ny frist': '31.12.2022' }),
    ];
    expect(found(RULE, { needs })).toEqual([]);
  });

  it('is silent where something is written that is not a source, which is another fault', () => {
    expect(found(RULE, { needs: [change({ Finansiering: 'Avklares' })] })).toEqual([]);
  });
});
