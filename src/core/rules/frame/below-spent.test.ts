import { describe, expect, it } from '@jest/globals';
import { change, found, need } from '../../testing/programme-of';

const RULE = 'frame/below-spent';

describe(RULE, () => {
  it('finds a new frame under what is spent, given or worked out', () => {
    const needs = [
      change({ 'Ny ramme (MNOK)': 3.9, 'Endring (MNOK)': null }),
      change({ Nr: 2, 'Ny ramme (MNOK)': null, 'Endring (MNOK)': -7 }),
    ];
    expect(found(RULE, { needs })).toEqual(['#1 Ny ramme (MNOK): below', '#2 Endring (MNOK): below']);
  });

  it('is silent where the new frame is what is spent, and where none is proposed', () => {
    const needs = [
      change({ 'Ny ramme (MNOK)': 4, 'Endring (MNOK)': -6 }),
      need({ Nr: 2, 'Forbruk (MNOK)': 11 }),
    ];
    expect(found(RULE, { needs })).toEqual([]);
  });

  it('is silent on a new frame, or what is spent, that is in another unit', () => {
    const others = [2, 3, 4].map((Nr) => need({ Nr }));
    for (const faulty of [{ 'Ny ramme (MNOK)': 0.01 }, { 'Forbruk (MNOK)': 4_000_000 }])
      expect(found(RULE, { needs: [...others, change({ 'Endring (MNOK)': null, ...faulty })] })).toEqual([]);
    expect(found(RULE, { needs: [...others, change({ 'Ny ramme (MNOK)': 3 })] })).toHaveLength(1);
    // The new frame is as it should be: it is under what is spent, whatever the current one is.
    const small = change({ 'Ramme (MNOK)': 0.01, 'Ny ramme (MNOK)': 3 });
    expect(found(RULE, { needs: [...others, small] })).toHaveLength(1);
  });
});
