import { describe, expect, it } from '@jest/globals';
import { change, findingsOf, found, need } from '../../testing/programme-of';

const RULE = 'workbook/unit-suspect';

describe(RULE, () => {
  const frames = (...amounts: readonly number[]) =>
    amounts.map((amount, at) => need({ Nr: at + 1, 'Ramme (MNOK)': amount, Frist: 'desember 2022' }));

  it('finds kroner among MNOK, and suggests the amount in the column’s unit', () => {
    const [finding] = findingsOf(RULE, { needs: frames(3.5, 8.1, 6, 4_800_000) });
    expect(finding).toMatchObject({
      need: 4,
      message: 'unit',
      fix: { edits: [{ was: 4_800_000, to: 4.8 }] },
    });
  });

  it('finds thousands too', () => {
    const [finding] = findingsOf(RULE, { needs: frames(3.5, 8.1, 6, 4800) });
    expect(finding?.fix?.edits).toMatchObject([{ to: 4.8 }]);
  });

  it('is silent under a hundred times, and where little is known', () => {
    expect(found(RULE, { needs: frames(3.5, 8.1, 6, 590) })).toEqual([]);
    expect(found(RULE, { needs: frames(3.5, 8.1, 4800) })).toEqual([]);
  });

  it('is silent on what is spent of one need when little is of the others', () => {
    const needs = [0.05, 0.04, 0.05, 9].map((spent, at) => need({ Nr: at + 1, 'Forbruk (MNOK)': spent }));
    expect(found(RULE, { needs })).toEqual([]);
  });

  it('finds the one new frame of the queue when that is in kroner, and nothing else is said of it', () => {
    const needs = [...frames(3.5, 8.1, 6), change({ Nr: 4, 'Ny ramme (MNOK)': 12_000_000 })];
    expect(findingsOf(RULE, { needs })).toMatchObject([{ need: 4, fix: { edits: [{ to: 12 }] } }]);
    for (const other of ['frame/delta-mismatch', 'frame/large-change'])
      expect(found(other, { needs })).toEqual([]);
  });

  it('tells of the amount that is typed, not of formulas that follow from it', () => {
    const formula = { formula: '=F5+2', value: 10_000_002 };
    const last = change({ Nr: 4, 'Ramme (MNOK)': 10_000_000, 'Ny ramme (MNOK)': formula });
    expect(found(RULE, { needs: [...frames(3.5, 8.1, 6), last] })).toEqual(['#4 Ramme (MNOK): unit']);
  });

  it('finds an allocation in another unit than the frames, both ways', () => {
    const needs = frames(3.5, 8.1, 6, 2);
    const economy = (allocation: number) => [
      { År: 2022, 'Tildelt ramme (MNOK)': allocation, 'Forbruk (MNOK)': 1 },
    ];
    for (const allocation of [30_000, 30_000_000, 0.03])
      expect(findingsOf(RULE, { needs, economy: economy(allocation) })).toMatchObject([
        { at: { sheet: 'Økonomi' }, need: null, message: 'allocation' },
      ]);
  });

  it('is silent on an allocation that is in the unit of the frames, and where little is known', () => {
    const economy = (allocation: number) => [
      { År: 2022, 'Tildelt ramme (MNOK)': allocation, 'Forbruk (MNOK)': 1 },
    ];
    for (const allocation of [0, 2, 30, 3000])
      expect(found(RULE, { needs: frames(3.5, 8.1, 6, 2), economy: economy(allocation) })).toEqual([]);
    expect(found(RULE, { needs: frames(3.5, 8.1, 6), economy: economy(30_000) })).toEqual([]);
  });
});
