import { describe, expect, it } from '@jest/globals';
import { findingsOf, found, need, without } from '../../testing/programme-of';

const RULE = 'workbook/missing-column';

describe(RULE, () => {
  it('finds a required column that no header speaks for', () => {
    expect(found(RULE, { needs: [without(need(), 'Fase', 'Ansvarlig')] })).toEqual([
      'Behovskø A1: missing',
      'Behovskø A1: missing',
    ]);
  });

  it('points at the header that nearly is the one', () => {
    const { Ansvarlig: owner = null, ...rest } = need();
    expect(found(RULE, { needs: [{ ...rest, Ansvarleig: owner }] })).toEqual(['Behovskø T1: near']);
  });

  it('names the column and the table', () => {
    const [finding] = findingsOf(RULE, { needs: [without(need(), 'Fase')] });
    expect(finding?.data).toEqual({
      column: { kind: 'column', table: 'needs', field: 'phase' },
      table: { kind: 'table', table: 'needs' },
    });
  });

  it('is silent about columns that need not be there, and about other words for those that must', () => {
    const row = {
      ...without(need(), 'Ansvarlig', 'Tak (MNOK)', 'Ambisjonsnivå'),
      Behovseier: 'Direktoratet',
    };
    expect(found(RULE, { needs: [row] })).toEqual([]);
  });

  it('is the one finding of the fault: the rows are not said to lack what the table lacks', () => {
    const { length } = findingsOf('need/phase-unknown', { needs: [without(need(), 'Fase')] });
    expect(length).toBe(0);
  });
});
