import { describe, expect, it } from '@jest/globals';
import { findingsOf, found, need, without } from '../../testing/programme-of';

const RULE = 'workbook/ambiguous-column';

describe(RULE, () => {
  it('finds two headers for one field, at the one that is not read', () => {
    const row = without(need(), 'Ramme (MNOK)');
    const needs = [{ ...row, 'Besluttet ramme (MNOK)': 10, 'Vedtatt ramme (MNOK)': 11 }];
    const findings = findingsOf(RULE, { needs });
    expect(findings.map(({ data }) => data['header'])).toEqual([
      { kind: 'text', text: 'Vedtatt ramme (MNOK)' },
    ]);
    expect(findings.map(({ data }) => data['used'])).toEqual([
      { kind: 'text', text: 'Besluttet ramme (MNOK)' },
    ]);
  });

  it("is silent where one of them is the field's own name", () => {
    expect(found(RULE, { needs: [{ ...need(), Tidsramme: '2022' }] })).toEqual([]);
  });

  it('is silent about a change in per cent beside the change', () => {
    expect(found(RULE, { needs: [{ ...need(), 'Endring (%)': 20 }] })).toEqual([]);
  });
});
