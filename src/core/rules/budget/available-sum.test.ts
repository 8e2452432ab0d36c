import { describe, expect, it } from '@jest/globals';
import { findingsOf, found, need } from '../../testing/programme-of';
import type { TestRow } from '../../testing/snapshot-of';

const RULE = 'budget/available-sum';

describe(RULE, () => {
  const row = (values: TestRow = {}): TestRow => ({
    ...{ År: 2022, 'Tildelt ramme (MNOK)': 170, 'Forbruk (MNOK)': 40, 'Restprognose (MNOK)': 76 },
    ...{ 'Årsprognose (MNOK)': 116, 'Disponibelt (MNOK)': 54 },
    ...values,
  });

  it('finds what is not the allocation less the forecast, and corrects it', () => {
    const economy = [row({ 'Disponibelt (MNOK)': 45 })];
    const [finding] = findingsOf(RULE, { needs: [need()], economy });
    expect(finding?.fix?.edits).toMatchObject([{ was: 45, to: 54 }]);
  });

  it('takes what was carried over to be within the allocation or beside it', () => {
    const economy = [54, 64].map((available, at) =>
      row({ År: 2022 + at, 'Overført fra i fjor (MNOK)': 10, 'Disponibelt (MNOK)': available }),
    );
    expect(found(RULE, { needs: [need()], economy })).toEqual([]);
  });

  it('corrects it to the nearer of the two', () => {
    const expectedOf = (available: number): unknown => {
      const economy = [row({ 'Overført fra i fjor (MNOK)': 10, 'Disponibelt (MNOK)': available })];
      const [finding] = findingsOf(RULE, { needs: [need()], economy });
      return [finding?.message, finding?.fix?.edits[0]?.to];
    };
    expect(expectedOf(63.9)).toEqual(['mismatchCarried', 64]);
    expect(expectedOf(54.1)).toEqual(['mismatch', 54]);
  });

  it('does not tell of a wrong forecast once more', () => {
    const economy = [row({ 'Årsprognose (MNOK)': 115, 'Disponibelt (MNOK)': 54 })];
    expect(found(RULE, { needs: [need()], economy })).toEqual([]);
    const followed = [row({ 'Årsprognose (MNOK)': 115, 'Disponibelt (MNOK)': 55 })];
    expect(found(RULE, { needs: [need()], economy: followed })).toEqual([]);
  });
});
