import { describe, expect, it } from '@jest/globals';
import { checked, findingsOf, found, need } from '../../testing/programme-of';

const RULE = 'workbook/formula-error';
const REF = { error: '#REF!' };

describe(RULE, () => {
  it('finds an error in a mapped column, and nothing else speaks of the cell', () => {
    const { findings } = checked({
      needs: [need({ 'Ny ramme (MNOK)': { formula: '=Ark9!#REF!', value: REF } })],
    });
    expect(findings.map(({ rule, need: id }) => [rule, id])).toEqual([[RULE, 1]]);
  });

  it('finds a typed error value', () => {
    expect(found(RULE, { needs: [need({ 'Forbruk (MNOK)': { error: '#N/A' } })] })).toEqual([
      '#1 Forbruk (MNOK): error',
    ]);
  });

  it('names the error and the column', () => {
    const [finding] = findingsOf(RULE, { needs: [need({ 'Ramme (MNOK)': REF })] });
    expect(finding?.data).toEqual({
      error: { kind: 'text', text: '#REF!' },
      column: { kind: 'column', table: 'needs', field: 'frame' },
    });
  });

  it('is silent about cells that only pass the error on', () => {
    const row = need({
      'Ramme (MNOK)': { formula: '=#REF!', value: REF },
      'Ny ramme (MNOK)': { formula: '=F2+K2', value: REF },
      'Endring (MNOK)': 2,
    });
    const economy = [
      {
        År: 2022,
        'Tildelt ramme': 170,
        'Kostnadsramme besluttede': { formula: '=SUM(Behovskø!F2:F9)', value: REF },
      },
    ];
    expect(found(RULE, { needs: [row], economy })).toEqual(['#1 Ramme (MNOK): error']);
  });

  it('is silent about cells that pass it on by the name of the column', () => {
    const row = need({
      'Ramme (MNOK)': { formula: '=#REF!', value: REF },
      'Endring (MNOK)': { formula: '=[@[Ny ramme (MNOK)]]-[@[Ramme (MNOK)]]', value: REF },
    });
    expect(found(RULE, { needs: [row] })).toEqual(['#1 Ramme (MNOK): error']);
  });

  it('is silent about columns that are of no field', () => {
    expect(found(RULE, { needs: [{ ...need(), Diagram: REF }] })).toEqual([]);
  });
});
