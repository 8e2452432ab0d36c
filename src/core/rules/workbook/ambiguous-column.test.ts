import { describe, expect, it } from '@jest/globals';
import { NO_SETTINGS } from '../../settings/settings';
import { checked, findingsOf, found, need, without } from '../../testing/programme-of';

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

  it('is silent once a person has said which it is, and reads that one', () => {
    const row = without(need(), 'Ramme (MNOK)');
    const needs = [{ ...row, 'Besluttet ramme (MNOK)': 10, 'Vedtatt ramme (MNOK)': 11 }];
    const columns = [{ table: 'needs' as const, header: 'Vedtatt ramme', field: 'frame' }];
    const { findings, tables } = checked({ needs }, { settings: { ...NO_SETTINGS, columns } });
    expect(findings).toEqual([]);
    expect(tables[0]?.columns['frame']).toBe('Vedtatt ramme (MNOK)');
    expect(tables[0]?.unknown).toEqual([]);
    expect(tables[0]?.headers.find(({ header }) => header.startsWith('Besluttet'))).toMatchObject({
      field: null,
      isChosen: true,
    });
  });

  it('is silent once a person has said which of two with one name it is, or that one is not read', () => {
    const row = without(need(), 'Ramme (MNOK)');
    const needs = [{ ...row, 'Ramme (kr)': 10_000_000, 'Ramme (MNOK)': 11 }];
    expect(found(RULE, { needs })).not.toEqual([]);
    for (const column of [
      { header: 'Ramme (MNOK)', field: 'frame' },
      { header: 'Ramme (kr)', field: null },
    ]) {
      const columns = [{ table: 'needs' as const, ...column }];
      const { findings, tables } = checked({ needs }, { settings: { ...NO_SETTINGS, columns } });
      expect(findings.map(({ rule }) => rule)).not.toContain(RULE);
      expect(tables[0]?.columns['frame']).toBe('Ramme (MNOK)');
    }
  });

  it("is silent where one of them is the field's own name", () => {
    expect(found(RULE, { needs: [{ ...need(), Tidsramme: '2022' }] })).toEqual([]);
  });

  it('is silent about a change in per cent beside the change', () => {
    expect(found(RULE, { needs: [{ ...need(), 'Endring (%)': 20 }] })).toEqual([]);
  });
});
