import { describe, expect, it } from '@jest/globals';
import { change, checked, found, without } from '../../testing/programme-of';

const RULE = 'frame/incomplete-change';

describe(RULE, () => {
  it('finds a change without a current frame', () => {
    const needs = [
      change({ 'Ramme (MNOK)': null, 'Endring (MNOK)': null }),
      change({ Nr: 2, 'Ramme (MNOK)': null, 'Ny ramme (MNOK)': null }),
    ];
    expect(found(RULE, { needs })).toEqual(['#1 Ramme (MNOK): onlyProposed', '#2 Ramme (MNOK): onlyChange']);
  });

  it('shows it at the change where the workbook has no such column', () => {
    expect(found(RULE, { needs: [without(change(), 'Ramme (MNOK)')] })).toEqual([
      '#1 Ny ramme (MNOK): onlyProposed',
    ]);
  });

  it('is silent where an amount cannot be read, which is another fault', () => {
    const needs = [
      change({ 'Ramme (MNOK)': 'ukjent', 'Ny frist': 'desember 2022' }),
      change({ Nr: 2, 'Ramme (MNOK)': { error: '#REF!' }, 'Ny frist': 'desember 2022' }),
    ];
    expect(found(RULE, { needs })).toEqual([]);
    expect(checked({ needs }).findings.map(({ rule }) => rule)).toEqual([
      'frame/amount-invalid',
      'workbook/formula-error',
    ]);
  });

  it('is silent where current and change give the new frame, or current and new the change', () => {
    const needs = [change({ 'Ny ramme (MNOK)': null }), change({ Nr: 2, 'Endring (MNOK)': null })];
    expect(found(RULE, { needs })).toEqual([]);
  });
});
