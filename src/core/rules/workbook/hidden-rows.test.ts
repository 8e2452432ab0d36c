import { describe, expect, it } from '@jest/globals';
import { findingsOf, need, workbookOf } from '../../testing/programme-of';

const RULE = 'workbook/hidden-rows';

describe(RULE, () => {
  const hidden = (...hiddenRows: readonly number[]) => {
    const workbook = workbookOf({ needs: [need(), need({ Nr: 2 }), need({ Nr: 3 })] });
    return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, hiddenRows })) };
  };

  it('tells how many rows of the table are hidden, at the first of them', () => {
    expect(findingsOf(RULE, hidden(2, 3))).toMatchObject([
      { at: { row: 2 }, message: 'several', data: { count: { number: 2 } } },
    ]);
    expect(findingsOf(RULE, hidden(1))).toMatchObject([{ message: 'one' }]);
  });

  it('is silent on rows outside the table', () => {
    expect(findingsOf(RULE, hidden(7))).toEqual([]);
    expect(findingsOf(RULE, hidden())).toEqual([]);
  });
});
