import { describe, expect, it } from '@jest/globals';
import { findingsOf, found, measure, need } from '../../testing/programme-of';

const RULE = 'priority/list-over-frame';
const needs = [need()];
const economy = [{ År: 2022, 'Tildelt ramme (MNOK)': 170, 'Styringsramme (P50)': 25 }];
const measures = [measure('JD-1', 2), measure('JD-2', 1), measure('JD-3', 3)];

describe(RULE, () => {
  it('finds a minimum list that costs more than the steering frame, where it goes over it', () => {
    expect(found(RULE, { needs, economy, measures })).toEqual(['Tiltak E4: over']);
    const [finding] = findingsOf(RULE, { needs, economy, measures });
    expect(finding?.data).toMatchObject({ sum: { money: 3_000_000_000 }, excess: { money: 500_000_000 } });
  });

  it('takes the last steering frame stated where the year has none', () => {
    const years = [
      { År: 2021, 'Tildelt ramme (MNOK)': 150, 'Styringsramme (P50)': 25 },
      { År: 2022, 'Tildelt ramme (MNOK)': 170, 'Styringsramme (P50)': '' },
    ];
    expect(found(RULE, { needs, economy: years, measures })).toEqual(['Tiltak E4: over']);
  });

  it('is silent where the list fits, the rest is on the plus list, or there is no steering frame', () => {
    expect(found(RULE, { needs, economy, measures: measures.slice(0, 2) })).toEqual([]);
    const exact = [measure('JD-1', 1, { 'Kostnad (MNOK)': 25 }), measure('JD-2', 2, { Liste: 'Pluss' })];
    expect(found(RULE, { needs, economy, measures: exact })).toEqual([]);
    expect(found(RULE, { needs, measures })).toEqual([]);
  });
});
