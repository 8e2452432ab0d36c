import { describe, expect, it } from '@jest/globals';
import { change, findingsOf, found, need } from '../../testing/programme-of';

const RULE = 'frame/delta-mismatch';

describe(RULE, () => {
  it('finds an amount of change that is not new minus current, and corrects it', () => {
    const [finding] = findingsOf(RULE, { needs: [change({ 'Endring (MNOK)': 2.1 })] });
    expect(finding?.fix).toEqual({ kind: 'suggestion', edits: [{ address: finding?.at, was: 2.1, to: 2 }] });
    expect(finding?.data).toMatchObject({ sum: { money: 1_210_000_000 }, expected: { money: 200_000_000 } });
  });

  it('corrects it in the unit of the column', () => {
    const row = {
      Nr: 1,
      Navn: 'Oppslag',
      Ansvarlig: 'Direktoratet',
      Fase: 'Under gjennomføring',
      'Ramme i 1000 kr': 4800,
      'Ny ramme i 1000 kr': 6800,
      'Endring i 1000 kr': 1900,
    };
    const [finding] = findingsOf(RULE, { needs: [row] });
    expect(finding?.fix?.edits[0]?.to).toBe(2000);
  });

  it('replaces a formula that is wrong', () => {
    const formula = '=J2-F2+1';
    const [finding] = findingsOf(RULE, { needs: [change({ 'Endring (MNOK)': { formula, value: 3 } })] });
    expect(finding?.fix?.edits[0]).toMatchObject({ was: { formula }, to: 2 });
  });

  it('is silent where 8.1 and 3.3 make 11.4', () => {
    const row = change({ 'Ramme (MNOK)': 8.1, 'Endring (MNOK)': 3.3, 'Ny ramme (MNOK)': 11.4 });
    expect(found(RULE, { needs: [row] })).toEqual([]);
  });

  it('is silent where one of the three is not given, and where a formula finds nothing to change', () => {
    const naive = { formula: '=J2-F2', value: -10 };
    const needs = [
      change({ 'Endring (MNOK)': null }),
      change({ Nr: 2, 'Ny ramme (MNOK)': null }),
      need({ Nr: 3, 'Endring (MNOK)': naive }),
    ];
    expect(found(RULE, { needs })).toEqual([]);
  });
});
