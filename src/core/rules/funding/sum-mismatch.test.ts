import { describe, expect, it } from '@jest/globals';
import { change, findingsOf, found, need } from '../../testing/programme-of';

const RULE = 'funding/sum-mismatch';

describe(RULE, () => {
  it('finds sources that do not add up to the new frame', () => {
    const tables = { needs: [change({ Finansiering: 'Programmidler 6, medlemsavgift 4' })] };
    expect(found(RULE, tables)).toEqual(['#1 Finansiering: proposed']);
    expect(findingsOf(RULE, tables)[0]?.data).toMatchObject({
      sum: { money: 1e9 },
      difference: { money: 2e8 },
    });
  });

  it('finds sources that do not add up to the current frame where no other is proposed', () => {
    expect(found(RULE, { needs: [need({ Finansiering: 'Programmidler 9,5' })] })).toEqual([
      '#1 Finansiering: current',
    ]);
  });

  it('is silent where they add up, to the øre', () => {
    const exact = change({
      Nr: 2,
      'Ramme (MNOK)': 8.1,
      'Ny ramme (MNOK)': 11.4,
      'Endring (MNOK)': 3.3,
      Finansiering: 'Programmidler 8,1, medlemsavgift 3,3',
    });
    expect(
      found(RULE, { needs: [need({ Finansiering: 'Programmidler 6, medlemsavgift 4' }), exact] }),
    ).toEqual([]);
  });

  it('is silent where an amount is missing, or the frame is', () => {
    const needs = [
      need({ Finansiering: 'Programmidler 6, medlemsavgift' }),
      need({ Nr: 2, Finansiering: 'Programmidler' }),
      need({ Nr: 3, 'Ramme (MNOK)': null, Finansiering: 'Programmidler 6' }),
    ];
    expect(found(RULE, { needs })).toEqual([]);
  });
});
