import { describe, expect, it } from '@jest/globals';
import { change, checked, findingsOf, found, need } from '../../testing/programme-of';

const RULE = 'frame/amount-invalid';

describe(RULE, () => {
  it.each(['Ramme', 'Tak', 'Forbruk', 'Restprognose', 'Ny ramme', 'Endring'])(
    'finds text under %s',
    (header) => {
      expect(found(RULE, { needs: [need({ [`${header} (MNOK)`]: 'avklares' })] })).toEqual([
        `#1 ${header} (MNOK): notAnAmount`,
      ]);
    },
  );

  it('finds text in Økonomi', () => {
    const economy = [{ År: 2022, 'Tildelt ramme': 'om lag 170', Forbruk: 40, Restprognose: 76 }];
    expect(found(RULE, { needs: [need()], economy })).toEqual(['Økonomi B2: notAnAmount']);
  });

  it('finds a typed amount finer than øre, and tells how many decimals there may be', () => {
    const [finding] = findingsOf(RULE, { needs: [need({ 'Ramme (MNOK)': 10.123456789 })] });
    expect(finding?.message).toBe('tooPrecise');
    expect(finding?.data['decimals']).toEqual({ kind: 'number', number: 8 });
  });

  it('finds a frame below zero, however it is written, and no other amount', () => {
    const row = change({ 'Ramme (MNOK)': '(2,0)', 'Ny ramme (MNOK)': -1.5, 'Endring (MNOK)': 0.5 });
    expect(found(RULE, { needs: [row] })).toEqual([
      '#1 Ramme (MNOK): negative',
      '#1 Ny ramme (MNOK): negative',
    ]);
    const down = change({
      'Ramme (MNOK)': 4,
      'Ny ramme (MNOK)': 0,
      'Endring (MNOK)': -4,
      'Forbruk (MNOK)': -1,
    });
    expect(found(RULE, { needs: [down] })).toEqual([]);
  });

  it('is the one finding of a change that cannot be read', () => {
    const { findings } = checked({ needs: [need({ 'Ny ramme (MNOK)': 'avklares' })] });
    expect(findings.map(({ rule }) => rule)).toEqual([RULE]);
  });

  it('is silent about amounts however written, a lone dash, and a formula with a long tail of decimals', () => {
    const thirds = { formula: '=40/3', value: 13.333333333333334 };
    const row = change({
      'Ramme (MNOK)': '4,8 MNOK',
      'Ny ramme (MNOK)': thirds,
      'Endring (MNOK)': '–',
      'Tak (MNOK)': '< 13',
    });
    expect(found(RULE, { needs: [row, need({ Nr: 2, 'Tak (MNOK)': 'Ingen' })] })).toEqual([]);
  });
});
