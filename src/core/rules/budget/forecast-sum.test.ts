import { describe, expect, it } from '@jest/globals';
import { findingsOf, found, need } from '../../testing/programme-of';
import type { TestRow } from '../../testing/snapshot-of';

const RULE = 'budget/forecast-sum';

describe(RULE, () => {
  const row = (values: TestRow = {}): TestRow => ({
    ...{ År: 2022, 'Tildelt ramme (MNOK)': 170, 'Forbruk (MNOK)': 40, 'Restprognose (MNOK)': 76 },
    ...{ 'Årsprognose (MNOK)': 116, 'Disponibelt (MNOK)': 54 },
    ...values,
  });

  it('finds a forecast that is not spent plus remaining, and corrects it', () => {
    const economy = [row({ 'Årsprognose (MNOK)': 115 })];
    const [finding] = findingsOf(RULE, { needs: [need()], economy });
    expect(finding?.fix).toMatchObject({ kind: 'suggestion', edits: [{ was: 115, to: 116 }] });
  });

  it('is exact where floating point is not', () => {
    const economy = [row({ 'Forbruk (MNOK)': 8.1, 'Restprognose (MNOK)': 3.3, 'Årsprognose (MNOK)': 11.4 })];
    expect(found(RULE, { needs: [need()], economy })).toEqual([]);
  });

  it('is silent where one of the three is not given', () => {
    const economy = [row({ 'Årsprognose (MNOK)': null }), row({ År: 2023, 'Forbruk (MNOK)': null })];
    expect(found(RULE, { needs: [need()], economy })).toEqual([]);
  });
});
