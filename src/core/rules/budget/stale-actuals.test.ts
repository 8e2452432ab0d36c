import { describe, expect, it } from '@jest/globals';
import { readSettings } from '../../settings/read-settings';
import { findingsOf, found, need } from '../../testing/programme-of';
import type { TestRow } from '../../testing/snapshot-of';

const RULE = 'budget/stale-actuals';

describe(RULE, () => {
  const row = (values: TestRow = {}): TestRow => ({
    ...{ År: 2022, 'Tildelt ramme (MNOK)': 170, 'Forbruk (MNOK)': 40, 'Restprognose (MNOK)': 76 },
    ...{ 'Årsprognose (MNOK)': 116, 'Disponibelt (MNOK)': 54 },
    ...values,
  });

  it('finds actuals of more than sixty days before the meeting', () => {
    const economy = [row({ 'Forbruk pr.': '22.04.2022' })];
    expect(findingsOf(RULE, { needs: [need()], economy })[0]?.data).toMatchObject({ days: { number: 61 } });
  });

  it('is silent at sixty days, and where no day is given', () => {
    for (const asOf of ['23.04.2022', null])
      expect(found(RULE, { needs: [need()], economy: [row({ 'Forbruk pr.': asOf })] })).toEqual([]);
  });

  it('has a limit that can be set', () => {
    const economy = [row({ 'Forbruk pr.': '31.05.2022' })];
    const settings = readSettings(JSON.stringify({ thresholds: { actualsDays: 20 } }));
    if (settings.kind !== 'settings') throw new Error('mistakes');
    expect(found(RULE, { needs: [need()], economy }, settings)).toHaveLength(1);
  });
});
