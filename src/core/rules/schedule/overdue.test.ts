import { describe, expect, it } from '@jest/globals';
import { found, need } from '../../testing/programme-of';

const RULE = 'schedule/overdue';

describe(RULE, () => {
  it('finds a deadline that is past at the meeting', () => {
    expect(found(RULE, { needs: [need({ Frist: 'april 2022' })] })).toEqual(['#1 Frist: overdue']);
    expect(found(RULE, { needs: [need({ Frist: '21.06.2022' })] })).toEqual(['#1 Frist: overdue']);
  });

  it('is silent on the day of the meeting, in the month of it, and later', () => {
    const needs = ['22.06.2022', 'juni 2022', 'Q2 2022', 'desember 2022'].map((Frist, at) =>
      need({ Nr: at + 1, Frist }),
    );
    expect(found(RULE, { needs })).toEqual([]);
  });

  it('is silent where a new deadline is proposed, the need is finished, or its phase is not known', () => {
    const past = { Frist: 'april 2022' };
    const needs = [
      need({ ...past, 'Ny frist': 'desember 2022' }),
      need({ ...past, Nr: 2, Fase: 'Gjennomført' }),
      need({ ...past, Nr: 3, Fase: 'Noe annet' }),
    ];
    expect(found(RULE, { needs })).toEqual([]);
  });
});
