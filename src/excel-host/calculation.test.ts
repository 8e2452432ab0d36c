import { describe, expect, it } from '@jest/globals';
import { hostOf } from './create-excel-host';
import { workbookFile } from './testing/workbooks';

describe('a formula', () => {
  it('is nought when the cell that it refers to is emptied, on its own sheet or another', () => {
    const host = hostOf(
      workbookFile({ A: [[1, '=A2'], [2]], B: [['=A!A2', '=IF(TRUE,A!A2)']] }),
      () => new Uint8Array(),
    );
    const shown = () => {
      const [a, b] = host.view.sheets;
      return [a?.cell(0, 1).text, b?.cell(0, 0).text, b?.cell(0, 1).text];
    };
    host.user.type({ sheet: 'A', row: 1, column: 0 }, '7');
    expect(shown()).toEqual(['7', '7', '7']);
    host.user.type({ sheet: 'A', row: 1, column: 0 }, '');
    expect(shown()).toEqual(['0', '0', '0']);
  });
});
