import { describe, expect, it } from '@jest/globals';
import { openExcel, type OpenExcel } from '../../tests/support/embedded-excel';
import { hostOf, type ExcelHostOptions } from './create-excel-host';
import { failureOf, settled } from './testing/failure';
import { workbookFile } from './testing/workbooks';

const open = (options?: ExcelHostOptions) =>
  openExcel(
    hostOf(
      workbookFile({
        Behovskø: [
          ['Nr', 'Ramme'],
          [20, 4.8],
          [23, 8.1],
        ],
      }),
      () => new Uint8Array(),
      options,
    ),
  );

const merging: Excel.RunOptions = { mergeUndoGroup: true };

/** Writes 1, 2, 3 … in column C, one request each. */
const count = (excel: OpenExcel, to: number, options: Excel.RunOptions) =>
  excel.Excel.run(options, async (context) => {
    const sheet = context.workbook.worksheets.getItem('Behovskø');
    for (let row = 1; row <= to; row += 1) {
      sheet.getCell(row - 1, 2).values = [[row]];
      await context.sync();
    }
  });

const counted = ({ host }: OpenExcel) =>
  [0, 1, 2].map((row) => host.view.sheets[0]?.cell(row, 2).text).join('');

describe('the undo list', () => {
  it('has an entry for each batch', async () => {
    const excel = open();
    await count(excel, 3, {});
    expect([excel.host.user.undo(), counted(excel)]).toEqual([true, '12']);
    expect([excel.host.user.undo(), counted(excel)]).toEqual([true, '1']);
  });

  it('has one entry for the batches of a group, and another for those of the next', async () => {
    const excel = open();
    await count(excel, 2, merging);
    await count(excel, 3, merging);
    expect([excel.host.user.undo(), counted(excel)]).toEqual([true, '12']);
    expect([excel.host.user.undo(), counted(excel)]).toEqual([true, '']);
    expect(excel.host.user.undo()).toBe(false);
    expect([excel.host.user.redo(), counted(excel)]).toEqual([true, '12']);
    expect([excel.host.user.redo(), counted(excel)]).toEqual([true, '123']);
    expect(excel.host.user.redo()).toBe(false);
  });

  it('keeps batches apart again when their context was in a group before', async () => {
    const excel = open();
    const kept = await excel.Excel.run(merging, async (context) => {
      const sheet = context.workbook.worksheets.getItem('Behovskø');
      sheet.getRange('C1').values = [[1]];
      await context.sync();
      return sheet;
    });
    await excel.Excel.run(kept, async (context) => {
      kept.getRange('C2').values = [[2]];
      await context.sync();
    });
    excel.host.user.undo();
    expect(counted(excel)).toBe('1');
  });

  it('is empty after what Excel cannot undo', async () => {
    const excel = open();
    excel.host.user.type({ sheet: 'Behovskø', row: 0, column: 2 }, '1');
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Behovskø');
      sheet.getRange('C2').values = [[2]];
      sheet.protection.protect();
      await context.sync();
    });
    expect(excel.host.user.undo()).toBe(false);
  });

  it('does not hold what a co-author did', () => {
    const excel = open();
    excel.host.user.typeRemotely({ sheet: 'Behovskø', row: 0, column: 2 }, '1');
    expect(excel.host.user.undo()).toBe(false);
  });

  it('tells of a sheet that goes and comes back, and shows another meanwhile', async () => {
    const excel = open();
    const heard: string[] = [];
    await excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const hear = (what: string) => () => {
        heard.push(what);
        return Promise.resolve();
      };
      worksheets.onAdded.add(hear('added'));
      worksheets.onDeleted.add(hear('deleted'));
      await context.sync();
      worksheets.add('Saker').activate();
      await context.sync();
    });
    excel.host.user.undo();
    expect(excel.host.view.activeSheet).toBe('Behovskø');
    excel.host.user.redo();
    await settled();
    expect(heard).toEqual(['added', 'deleted', 'added']);
  });
});

describe('a group', () => {
  const protect = (excel: OpenExcel) =>
    excel.Excel.run(merging, async (context) => {
      const sheet = context.workbook.worksheets.getItem('Behovskø');
      sheet.getRange('C1').values = [[1]];
      sheet.protection.protect();
      await context.sync();
    });

  it('refuses what Excel cannot undo', async () => {
    const excel = open();
    const refusal = await failureOf(protect(excel));
    expect([refusal.code, refusal.debugInfo.errorLocation]).toEqual([
      'UndoNotSupported',
      'WorksheetProtection.protect',
    ]);
    expect([excel.host.user.undo(), counted(excel)]).toEqual([true, '']);
  });

  it('refuses everything where Excel refuses to undo', async () => {
    const excel = open();
    excel.host.faults.refuseUndo();
    expect((await failureOf(count(excel, 1, merging))).code).toBe('UndoNotSupported');
    await count(excel, 1, {});
    expect(counted(excel)).toBe('1');
  });

  it('is nothing to an Excel before ExcelApi 1.20', async () => {
    const excel = open({ profile: 'ltsc-2021' });
    await protect(excel);
    expect(excel.host.user.undo()).toBe(false);
  });
});
