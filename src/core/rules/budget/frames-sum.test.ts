import { describe, expect, it } from '@jest/globals';
import { findingsOf, found, need } from '../../testing/programme-of';
import type { TestRow } from '../../testing/snapshot-of';

const RULE = 'budget/frames-sum';

describe(RULE, () => {
  const row = (values: TestRow = {}): TestRow => ({
    ...{ År: 2022, 'Tildelt ramme (MNOK)': 170, 'Forbruk (MNOK)': 40, 'Restprognose (MNOK)': 76 },
    ...{ 'Årsprognose (MNOK)': 116, 'Disponibelt (MNOK)': 54 },
    ...values,
  });

  const stated = (amount: number) => [row({ 'Kostnadsramme besluttede (MNOK)': amount })];
  const needs = [
    need(),
    need({ Nr: 2, Fase: 'Foreslått', 'Ramme (MNOK)': 5 }),
    need({ Nr: 3, Fase: 'Stoppet', 'Ramme (MNOK)': 7, 'Forbruk (MNOK)': 2 }),
  ];

  it('finds a stated sum that is not that of the decided frames', () => {
    expect(findingsOf(RULE, { needs, economy: stated(15) })[0]?.data).toMatchObject({
      stated: { money: 1_500_000_000 },
      sum: { money: 1_200_000_000 },
    });
  });

  it('is silent where it is, a stopped need counting what was spent', () => {
    expect(found(RULE, { needs, economy: stated(12) })).toEqual([]);
  });

  it('is silent where a frame cannot be read, and where no sum is stated', () => {
    const unreadable = [need({ 'Ramme (MNOK)': 'mye' })];
    expect(found(RULE, { needs: unreadable, economy: stated(15) })).toEqual([]);
    expect(found(RULE, { needs, economy: [row()] })).toEqual([]);
  });
});
