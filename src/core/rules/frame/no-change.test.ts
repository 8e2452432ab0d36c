import { describe, expect, it } from '@jest/globals';
import { change, found, need } from '../../testing/programme-of';

const RULE = 'frame/no-change';

describe(RULE, () => {
  it('finds a new frame typed as the current one', () => {
    const needs = [
      need({ 'Ny ramme (MNOK)': 10 }),
      need({ Nr: 2, 'Ny ramme (MNOK)': '10,0', 'Endring (MNOK)': 0 }),
    ];
    expect(found(RULE, { needs })).toEqual(['#1 Ny ramme (MNOK): same', '#2 Ny ramme (MNOK): same']);
  });

  it('is silent where a formula repeats the frame', () => {
    const repeated = { formula: '=F2', value: 10 };
    expect(found(RULE, { needs: [need({ 'Ny ramme (MNOK)': repeated })] })).toEqual([]);
  });

  it('is silent where the column is kept filled for every need', () => {
    const repeated = [1, 2, 3].map((Nr) => need({ Nr, 'Ny ramme (MNOK)': 10 }));
    expect(found(RULE, { needs: [...repeated, change({ Nr: 4 })] })).toEqual([]);
    expect(found(RULE, { needs: [...repeated, need({ Nr: 4 })] })).toHaveLength(3);
  });

  it('is silent where only the time changes, where the frame does, and where nothing is written', () => {
    const needs = [
      need({ 'Ny ramme (MNOK)': 10, 'Ny frist': '31.12.2022' }),
      change({ Nr: 2 }),
      need({ Nr: 3 }),
    ];
    expect(found(RULE, { needs })).toEqual([]);
  });

  it('is silent where the change says otherwise, which is another fault', () => {
    expect(found(RULE, { needs: [need({ 'Ny ramme (MNOK)': 10, 'Endring (MNOK)': 2 })] })).toEqual([]);
  });
});
