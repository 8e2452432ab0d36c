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

  it('finds one gap for rows that follow each other, and those under a sum or the header', () => {
    expect(found(RULE, snapshotOf({ Kø: [headers, first, [], [], second] }))).toEqual(['Kø A3: blank']);
    expect(found(RULE, snapshotOf({ Kø: [headers, first, [null, 'Sum'], [], second] }))).toEqual([
      'Kø A4: blank',
    ]);
    expect(found(RULE, snapshotOf({ Kø: [headers, [], first, second] }))).toEqual(['Kø A2: blank']);
  });

  it('is silent on a row of formulas that show nothing', () => {
    const row = [null, null, null, { formula: '=IF(A3="","",1)', value: '' }];
    expect(found(RULE, snapshotOf({ Kø: [headers, first, row, second] }))).toEqual([]);
  });
});
