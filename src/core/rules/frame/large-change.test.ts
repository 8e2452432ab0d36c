import { describe, expect, it } from '@jest/globals';
import { NO_SETTINGS } from '../../settings/settings';
import { DEFAULT_THRESHOLDS } from '../thresholds';
import { change, findingsOf, found } from '../../testing/programme-of';

const RULE = 'frame/large-change';

function to(proposed: number): { needs: ReturnType<typeof change>[] } {
  return { needs: [change({ 'Ny ramme (MNOK)': proposed, 'Endring (MNOK)': null })] };
}

describe(RULE, () => {
  it('finds the published changes', () => {
    const tables = {
      needs: [
        change({ Nr: 20, 'Ramme (MNOK)': 4.8, 'Ny ramme (MNOK)': 6.8 }),
        change({ Nr: 23, 'Ramme (MNOK)': 8.1, 'Ny ramme (MNOK)': 11.4, 'Endring (MNOK)': 3.3 }),
      ],
    };
    expect(findingsOf(RULE, tables).map(({ data }) => data['percent'])).toEqual([
      { kind: 'percent', tenths: 417 },
      { kind: 'percent', tenths: 407 },
    ]);
  });

  it('finds a decrease too', () => {
    expect(found(RULE, to(7.4))).toEqual(['#1 Ny ramme (MNOK): decrease']);
  });

  it('goes by the amounts, not by the per cent as shown', () => {
    expect(found(RULE, to(12.504))).toEqual(['#1 Ny ramme (MNOK): increase']);
    expect(found(RULE, to(12.5))).toEqual([]);
    expect(found(RULE, to(7.5))).toEqual([]);
  });

  it('goes by the limit that is set', () => {
    const settings = { ...NO_SETTINGS, thresholds: { ...DEFAULT_THRESHOLDS, largeChangeTenths: 100 } };
    expect(found(RULE, to(11.1), { settings })).toHaveLength(1);
    expect(found(RULE, to(11), { settings })).toEqual([]);
  });
});
