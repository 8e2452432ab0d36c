import { describe, expect, it } from '@jest/globals';
import { found, need } from '../../testing/programme-of';

const RULE = 'schedule/extension-incomplete';

describe(RULE, () => {
  it('finds a new deadline without an old one', () => {
    const needs = [need({ Frist: null, 'Ny frist': 'desember 2022' })];
    expect(found(RULE, { needs })).toEqual(['#1 Frist: incomplete']);
  });

  it('is silent where the old one is there, cannot be read, or the need is closed', () => {
    const needs = [
      need({ Frist: 'april 2022', 'Ny frist': 'desember 2022' }),
      need({ Nr: 2, Frist: '31.06.2022', 'Ny frist': 'desember 2022' }),
      need({ Nr: 3, Fase: 'Stoppet', Frist: null, 'Ny frist': 'desember 2022' }),
      need({ Nr: 4, Frist: null }),
    ];
    expect(found(RULE, { needs })).toEqual([]);
  });
});
