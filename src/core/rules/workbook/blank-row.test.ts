import { describe, expect, it } from '@jest/globals';
import { found, need } from '../../testing/programme-of';
import { snapshotOf, tableOf } from '../../testing/snapshot-of';

const RULE = 'workbook/blank-row';

describe(RULE, () => {
  const [headers = [], first = [], second = []] = tableOf([need(), need({ Nr: 2 })]);

  it('finds an empty row among the others', () => {
    expect(found(RULE, snapshotOf({ Kø: [headers, first, [], second] }))).toEqual(['Kø A3: blank']);
  });

  it('is silent on what follows the last row, and on a sum between', () => {
    expect(found(RULE, snapshotOf({ Kø: [headers, first, second, [], ['Notat']] }))).toEqual([]);
    expect(found(RULE, snapshotOf({ Kø: [headers, first, [null, 'Sum'], second] }))).toEqual([]);
  });
});
