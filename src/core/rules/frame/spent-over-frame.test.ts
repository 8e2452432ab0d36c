import { describe, expect, it } from '@jest/globals';
import { found, need } from '../../testing/programme-of';

const RULE = 'frame/spent-over-frame';

describe(RULE, () => {
  it('finds more spent than the frame', () => {
    expect(found(RULE, { needs: [need({ 'Forbruk (MNOK)': 10.1 })] })).toEqual(['#1 Forbruk (MNOK): over']);
    expect(found(RULE, { needs: [need({ Fase: 'Gjennomført', 'Forbruk (MNOK)': 11 })] })).toHaveLength(1);
  });

  it('is silent where the whole frame is spent, and where there is nothing to compare', () => {
    const needs = [
      need({ 'Forbruk (MNOK)': 10 }),
      need({ Nr: 2, 'Ramme (MNOK)': null }),
      need({ Nr: 3, 'Forbruk (MNOK)': null }),
    ];
    expect(found(RULE, { needs })).toEqual([]);
  });

  it.each(['Stoppet', 'Avvist'])('is silent about a need that is %s', (Fase) => {
    expect(found(RULE, { needs: [need({ Fase, 'Forbruk (MNOK)': 11 })] })).toEqual([]);
  });
});
