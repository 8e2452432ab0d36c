import { describe, expect, it } from '@jest/globals';
import { change, day, findingsOf, found, need } from '../../testing/programme-of';
import type { TestRow } from '../../testing/snapshot-of';

const RULE = 'budget/carry-over';

describe(RULE, () => {
  const row = (values: TestRow = {}): TestRow => ({
    ...{ År: 2022, 'Tildelt ramme (MNOK)': 170, 'Forbruk (MNOK)': 40, 'Restprognose (MNOK)': 76 },
    ...{ 'Årsprognose (MNOK)': 116, 'Disponibelt (MNOK)': 54 },
    ...values,
  });

  const november = { meeting: day('2022-11-16') };

  it('tells at the year’s last meetings what moves to the next year', () => {
    const [finding] = findingsOf(RULE, { needs: [need()], economy: [row()] }, november);
    expect(finding?.data).toMatchObject({ left: { money: 5_400_000_000 }, year: { number: 2023 } });
  });

  it('tells what is left if the changes are approved', () => {
    const [finding] = findingsOf(RULE, { needs: [change()], economy: [row()] }, november);
    expect(finding).toMatchObject({ message: 'leftAfter', data: { left: { money: 5_200_000_000 } } });
  });

  it('has with it what was carried over, where the cell has', () => {
    const left = (available: number, needs = [need()]) => {
      const economy = [row({ 'Overført fra i fjor (MNOK)': 1.5, 'Disponibelt (MNOK)': available })];
      return findingsOf(RULE, { needs, economy }, november)[0]?.data;
    };
    expect(left(55.5)).toMatchObject({ left: { money: 5_550_000_000 } });
    expect(left(54)).toMatchObject({ left: { money: 5_400_000_000 } });
    expect(left(55.5, [change()])).toMatchObject({ left: { money: 5_350_000_000 } });
    // `budget/available-sum` says that this one is wrong, and that 55.5 was meant.
    expect(left(60)).toMatchObject({ left: { money: 5_550_000_000 } });
  });

  it('is silent before October, and where nothing is left', () => {
    expect(found(RULE, { needs: [need()], economy: [row()] })).toEqual([]);
    const economy = [row({ 'Tildelt ramme (MNOK)': 116 })];
    expect(found(RULE, { needs: [need()], economy }, november)).toEqual([]);
  });
});
