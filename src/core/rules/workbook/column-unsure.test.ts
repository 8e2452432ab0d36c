import { describe, expect, it } from '@jest/globals';
import { NO_SETTINGS } from '../../settings/settings';
import { found, need } from '../../testing/programme-of';

const RULE = 'workbook/column-unsure';

describe(RULE, () => {
  it('finds a header that is nearly one of a column that the table lacks', () => {
    const { 'Ny ramme (MNOK)': proposed = null, Begrunnelse: reason = null, ...rest } = need();
    const needs = [{ ...rest, 'Ny rame (MNOK)': proposed, Begrunelse: reason }];
    expect(found(RULE, { needs })).toEqual(['Behovskø S1: near', 'Behovskø T1: near']);
  });

  it('is silent on other headers, on short ones, and where the column is there', () => {
    const more = { Kontaktperson: 'x', Fass: 'x', Frister: 'x', Merket: 'x', 'Ny rame (MNOK)': 1 };
    expect(found(RULE, { needs: [{ ...need(), ...more }] })).toEqual([]);
  });

  it('is silent once a person has said what it is', () => {
    const { Begrunnelse: reason = null, ...rest } = need();
    const needs = [{ ...rest, Begrunelse: reason }];
    const columns = [{ table: 'needs' as const, header: 'Begrunelse', field: 'reason' }];
    expect(found(RULE, { needs }, { settings: { ...NO_SETTINGS, columns } })).toEqual([]);
  });
});
