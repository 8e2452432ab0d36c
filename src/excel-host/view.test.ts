import { describe, expect, it, jest } from '@jest/globals';
import { openExcel } from '../../tests/support/embedded-excel';
import { hostOf } from './create-excel-host';
import { plainStyle, workbookFile } from './testing/workbooks';

const open = () =>
  hostOf(
    workbookFile(
      { Behovskø: [[4.8, '=A1*2', '-', true], [44721]] },
      { file: { styles: [{ ...plainStyle, numberFormat: 'General' }] }, sheet: { frozenRows: 1 } },
    ),
    () => new Uint8Array(),
  );

const at = (column: number, row = 0) => ({ sheet: 'Behovskø', row, column });

describe('what a person sees', () => {
  it('is the text in the cell and what the formula bar has of it', () => {
    const host = open();
    host.user.type(at(4), '12,5 %');
    host.user.type(at(5), '9.6.22');
    host.user.type(at(6), '=ROUND(A1;0)+0,5');
    host.user.type(at(7), "'=tekst");
    const [sheet] = host.view.sheets;
    const cells = [0, 1, 2, 3, 4, 5, 6, 7].map((column) => sheet?.cell(0, column));
    expect(cells.map((cell) => [cell?.text, cell?.input])).toEqual([
      ['4,8', '4,8'],
      ['9,6', '=A1*2'],
      ['-', "'-"],
      ['SANN', 'SANN'],
      ['12,50%', '12,5%'],
      ['09.06.2022', '09.06.2022'],
      ['5,5', '=ROUND(A1;0)+0,5'],
      ['=tekst', "'=tekst"],
    ]);
    expect(cells.map((cell) => cell?.isNumber)).toEqual([true, true, false, false, true, true, true, false]);
    expect(sheet).toMatchObject({ name: 'Behovskø', visibility: 'visible', frozenRows: 1 });
    expect(sheet?.used).toEqual({ top: 0, left: 0, rows: 2, columns: 8 });
  });

  it('stays as it is when the same is typed again', () => {
    const host = open();
    host.user.type(at(4), '12,5 %');
    host.user.type(at(5), '9.6.22');
    for (const column of [0, 1, 2, 3, 4, 5]) {
      const before = host.view.sheets[0]?.cell(0, column);
      host.user.type(at(column), before?.input ?? '');
      expect(host.view.sheets[0]?.cell(0, column)).toEqual(before);
    }
  });

  it('is told of whatever changes, until one stops listening', async () => {
    const host = open();
    const seen = jest.fn();
    const stop = host.view.subscribe(seen);
    const changes: (() => unknown)[] = [
      () => host.user.type(at(0), '5'),
      () => host.user.typeRemotely(at(0), '6'),
      () => host.user.select('Behovskø', { top: 3, left: 3, rows: 1, columns: 1 }),
      () => host.user.undo(),
      () =>
        openExcel(host).Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Behovskø').getRange('A:A').columnHidden = true;
          await context.sync();
        }),
    ];
    for (const change of changes) {
      seen.mockClear();
      await change();
      expect(seen).toHaveBeenCalled();
    }
    stop();
    seen.mockClear();
    host.user.type(at(0), '7');
    expect(seen).not.toHaveBeenCalled();
  });
});
