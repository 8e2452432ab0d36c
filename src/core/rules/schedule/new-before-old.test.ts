import { describe, expect, it } from '@jest/globals';
import { found, need } from '../../testing/programme-of';

const RULE = 'schedule/new-before-old';

describe(RULE, () => {
  it('finds a new deadline that ends before the old one', () => {
    const needs = [need({ Frist: 'desember 2022', 'Ny frist': 'april 2022' })];
    expect(found(RULE, { needs })).toEqual(['#1 Ny frist: earlier']);
  });

  it('compares last days: the same time written in two ways is not earlier', () => {
    const needs = [
      need({ Frist: '31.12.2022', 'Ny frist': 'desember 2022' }),
      need({ Nr: 2, Frist: 'Q4 2022', 'Ny frist': 'desember 2022' }),
      need({ Nr: 3, Frist: 'april 2022', 'Ny frist': 'desember 2022' }),
    ];
    expect(found(RULE, { needs })).toEqual([]);
  });
});
