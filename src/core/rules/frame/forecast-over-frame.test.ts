import { describe, expect, it } from '@jest/globals';
import { change, found, need } from '../../testing/programme-of';

const RULE = 'frame/forecast-over-frame';
const OVER = { 'Restprognose (MNOK)': 6.5 };

describe(RULE, () => {
  it('finds spent and remaining over the frame where no change is proposed', () => {
    expect(found(RULE, { needs: [need(OVER)] })).toEqual(['#1 Restprognose (MNOK): over']);
  });

  it('finds it where only the time changes', () => {
    expect(found(RULE, { needs: [need({ ...OVER, 'Ny frist': '31.12.2022' })] })).toHaveLength(1);
  });

  it('is silent where the forecast is the frame to the øre', () => {
    const row = need({ 'Ramme (MNOK)': 11.4, 'Forbruk (MNOK)': 8.1, 'Restprognose (MNOK)': 3.3 });
    expect(found(RULE, { needs: [row] })).toEqual([]);
  });

  it('is silent where another frame is proposed, or the need is closed', () => {
    const needs = [
      change(OVER),
      need({ ...OVER, Nr: 2, Fase: 'Gjennomført' }),
      need({ ...OVER, Nr: 3, Fase: 'Stoppet' }),
    ];
    expect(found(RULE, { needs })).toEqual([]);
  });

  it('is silent where what is spent is over the frame alone, which is another fault', () => {
    expect(found(RULE, { needs: [need({ 'Forbruk (MNOK)': 11 })] })).toEqual([]);
  });
});
