import { describe, expect, it } from '@jest/globals';
import { findingsOf, found, need } from '../../testing/programme-of';

const RULE = 'need/id-duplicate';

describe(RULE, () => {
  it('finds the later rows and names the first', () => {
    const tables = { needs: [need({ Nr: 4 }), need({ Nr: 5 }), need({ Nr: '#4' }), need({ Nr: 4 })] };
    expect(found(RULE, tables)).toEqual(['#4 Nr: duplicate', '#4 Nr: duplicate']);
    expect(findingsOf(RULE, tables).map(({ at, data }) => [at.row, data['first']])).toEqual([
      [3, { kind: 'cell', address: { sheet: 'Behovskø', row: 1, column: 0 } }],
      [4, { kind: 'cell', address: { sheet: 'Behovskø', row: 1, column: 0 } }],
    ]);
  });

  it('is silent about different numbers and about rows without one', () => {
    expect(
      found(RULE, { needs: [need({ Nr: 4 }), need({ Nr: 14 }), need({ Nr: null }), need({ Nr: null })] }),
    ).toEqual([]);
  });
});
