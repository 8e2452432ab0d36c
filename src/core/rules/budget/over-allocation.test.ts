import { describe, expect, it } from '@jest/globals';
import { change, findingsOf, found, need } from '../../testing/programme-of';
import type { TestRow } from '../../testing/snapshot-of';

const RULE = 'budget/over-allocation';

describe(RULE, () => {
  const row = (values: TestRow = {}): TestRow => ({
    ...{ År: 2022, 'Tildelt ramme (MNOK)': 170, 'Forbruk (MNOK)': 40, 'Restprognose (MNOK)': 76 },
    ...{ 'Årsprognose (MNOK)': 116, 'Disponibelt (MNOK)': 54 },
    ...values,
  });

  it('finds a forecast over the allocation', () => {
    const economy = [row({ 'Tildelt ramme (MNOK)': 110 })];
    expect(findingsOf(RULE, { needs: [need()], economy })).toMatchObject([{ message: 'now' }]);
  });

  it('finds changes that bring it over', () => {
    const economy = [row({ 'Tildelt ramme (MNOK)': 117 })];
    const [finding] = findingsOf(RULE, { needs: [change()], economy });
    expect(finding).toMatchObject({ message: 'after', data: { excess: { money: 100_000_000 } } });
  });

  it('does not tell of a wrong amount once more', () => {
    const slip = [row({ 'Forbruk (MNOK)': 400 })];
    expect(found(RULE, { needs: [need()], economy: slip })).toEqual([]);
    const needs = [change({ 'Ny ramme (MNOK)': 12_000_000 }), ...[2, 3, 4].map((Nr) => need({ Nr }))];
    expect(found(RULE, { needs, economy: [row()] })).toEqual([]);
  });

  it('tells of a wrong forecast that is too high either way', () => {
    const economy = [row({ 'Tildelt ramme (MNOK)': 110, 'Årsprognose (MNOK)': 115 })];
    expect(found(RULE, { needs: [need()], economy })).toHaveLength(1);
  });

  it('is silent where all is spent to the last, also of what was carried over', () => {
    const economy = [row({ 'Tildelt ramme (MNOK)': 118 })];
    expect(found(RULE, { needs: [change()], economy })).toEqual([]);
    const carried = [row({ 'Tildelt ramme (MNOK)': 110, 'Overført fra i fjor (MNOK)': 6 })];
    expect(found(RULE, { needs: [need()], economy: carried })).toEqual([]);
  });
});
