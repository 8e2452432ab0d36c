import { describe, expect, it } from '@jest/globals';
import { openExcel } from '../../../tests/support/embedded-excel';
import { hostOf } from '../create-excel-host';
import { failureOf } from '../testing/failure';
import { plainStyle, workbookFile } from '../testing/workbooks';

const file = workbookFile(
  {
    Saker: [
      ['a', 4.8],
      ['b', 44721],
    ],
  },
  {
    sheet: {
      hiddenRows: new Set([1]),
      rowHeights: new Map([[0, 30]]),
      columnWidths: new Map([[0, 20.7109375]]),
      columnStyles: new Map([[3, 1]]),
      merges: [{ top: 4, left: 0, rows: 2, columns: 2 }],
    },
    file: { styles: [plainStyle, { ...plainStyle, fill: '#FFF2CC', numberFormat: '#,##0.0' }] },
  },
);

const open = () => openExcel(hostOf(file, () => new Uint8Array()));

const withSheet = <T>(
  { Excel }: ReturnType<typeof open>,
  batch: (sheet: Excel.Worksheet, sync: () => Promise<void>) => Promise<T>,
) => Excel.run((context) => batch(context.workbook.worksheets.getItem('Saker'), () => context.sync()));

describe('formats', () => {
  it('are set and read back, mixed ones as null', async () => {
    const json = await withSheet(open(), async (sheet, sync) => {
      const range = sheet.getRange('A1:B2');
      range.getRow(0).format.fill.color = '#fff2cc';
      range.getCell(0, 0).format.font.set({ bold: true, color: 'red', size: 14, underline: 'Single' });
      range.format.set({ horizontalAlignment: 'Right', verticalAlignment: 'Top', wrapText: true });
      const first = range
        .getCell(0, 0)
        .format.load('fill/color,font/bold,font/color,font/size,font/underline,font/name');
      range.format.load('horizontalAlignment,verticalAlignment,wrapText,fill/color,font/bold');
      await sync();
      return { first: first.toJSON(), all: range.format.toJSON() };
    });
    expect(json.first).toMatchObject({
      fill: { color: '#FFF2CC' },
      font: { bold: true, color: '#FF0000', size: 14, underline: 'Single', name: 'Calibri' },
    });
    expect(json.all).toMatchObject({
      horizontalAlignment: 'Right',
      verticalAlignment: 'Top',
      wrapText: true,
      fill: { color: null },
      font: { bold: null },
    });
  });

  it('fit columns to their longest text, and rows to their content', async () => {
    const sizes = await withSheet(open(), async (sheet, sync) => {
      const { format } = sheet.getRange('A1:B1');
      sheet.getRange('B3').values = [['Tolv bokstav']];
      sheet.getRange('A:C').format.autofitColumns();
      sheet.getRange('1:9').format.autofitRows();
      const [first, second] = ['A1', 'B1'].map((at) => sheet.getRange(at).format.load('columnWidth'));
      format.load('rowHeight');
      await sync();
      return [first?.columnWidth, second?.columnWidth, format.rowHeight];
    });
    expect(sizes).toEqual([9, 66.75, 15]);
  });

  it('lock and unlock cells, but not on a protected sheet', async () => {
    const excel = open();
    const locked = await withSheet(excel, async (sheet, sync) => {
      sheet.getRange('A1').format.protection.locked = false;
      sheet.protection.protect();
      const one = sheet.getRange('A1').format.protection.load('locked');
      const both = sheet.getRange('A1:B1').format.protection.load('locked');
      sheet.getRange('A1').values = [['ny']];
      await sync();
      return [one.locked, both.locked];
    });
    expect(locked).toEqual([false, null]);
    expect(
      await failureOf(
        withSheet(excel, async (sheet, sync) => {
          sheet.getRange('A1').format.protection.locked = true;
          await sync();
        }),
      ),
    ).toMatchObject({ code: 'AccessDenied' });
  });

  it('know rows and columns with a style of their own', async () => {
    const read = await withSheet(open(), async (sheet, sync) => {
      const cell = sheet.getRange('D9').load('numberFormat,format/fill/color');
      await sync();
      return [cell.numberFormat, cell.format.fill.color];
    });
    expect(read).toEqual([[['#,##0.0']], '#FFF2CC']);
  });

  it('refuse what is no colour', async () => {
    const error = await failureOf(
      withSheet(open(), async (sheet, sync) => {
        sheet.getRange('A1').format.fill.color = 'sennep';
        await sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
    expect(error.debugInfo.errorLocation).toBe('RangeFill.color');
  });

  it('show numbers and dates in the culture', async () => {
    const text = await withSheet(open(), async (sheet, sync) => {
      const range = sheet.getRange('B1:B2');
      range.numberFormat = [['0.00" MNOK"'], ['d. mmmm yyyy']];
      range.load('text,numberFormatLocal');
      await sync();
      return [range.text, range.numberFormatLocal];
    });
    expect(text).toEqual([
      [['4,80 MNOK'], ['9. juni 2022']],
      [['0,00" MNOK"'], ['d. mmmm åååå']],
    ]);
  });
});

describe('sizes and hiding', () => {
  it('are in points; what is hidden has none', async () => {
    const excel = open();
    const sizes = await withSheet(excel, async (sheet, sync) => {
      const a1 = sheet.getRange('A1').load('format/columnWidth,format/rowHeight,rowHidden,columnHidden');
      const a2 = sheet.getRange('A2').load('format/rowHeight,rowHidden,hidden');
      const both = sheet.getRange('A1:A2').load('rowHidden,hidden');
      const b1 = sheet.getRange('B3').load('format/columnWidth,format/rowHeight');
      await sync();
      return [
        [a1.format.columnWidth, a1.format.rowHeight, a1.rowHidden, a1.columnHidden],
        [a2.format.rowHeight, a2.rowHidden, a2.hidden],
        [both.rowHidden, both.hidden],
        [b1.format.columnWidth, b1.format.rowHeight],
      ];
    });
    expect(sizes).toEqual([
      [108.75, 30, false, false],
      [0, true, true],
      [null, null],
      [48, 15],
    ]);
    expect(excel.host.view.sheets[0]?.columnWidth(0)).toBe(145);
    expect(excel.host.view.sheets[0]?.rowHeight(0)).toBe(40);
    expect(excel.host.view.sheets[0]?.rowHeight(1)).toBe(0);
    expect(excel.host.view.sheets[0]?.rowHeight(2)).toBeNull();
  });

  it('can be changed', async () => {
    const excel = open();
    await withSheet(excel, async (sheet, sync) => {
      sheet.getRange('2:2').rowHidden = false;
      sheet.getRange('C:C').columnHidden = true;
      sheet.getRange('A1:B1').format.columnWidth = 75;
      await sync();
    });
    const [sheet] = excel.host.view.sheets;
    expect([0, 1, 2].map((column) => sheet?.columnWidth(column))).toEqual([100, 100, 0]);
    expect(sheet?.rowHeight(1)).toBeNull();
  });
});

describe('properties of many cells at once', () => {
  it('come for each cell, row and column, and only as asked', async () => {
    const read = await withSheet(open(), async (sheet, sync) => {
      const range = sheet.getRange('A1:B2');
      const cells = range.getCellProperties({
        address: true,
        format: { fill: { color: true }, font: { bold: true } },
      });
      const rows = range.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
      const columns = range.getColumnProperties({ columnIndex: true, columnHidden: false });
      await sync();
      return [cells.value[0]?.[1], rows.value, columns.value];
    });
    expect(read).toEqual([
      { address: 'Saker!B1', format: { fill: { color: '#FFFFFF' }, font: { bold: false } } },
      [
        { rowHidden: false, format: { rowHeight: 30 } },
        { rowHidden: true, format: { rowHeight: 0 } },
      ],
      [{ columnIndex: 0 }, { columnIndex: 1 }],
    ]);
  });

  it('fail by name when one of them is not here', async () => {
    const error = await failureOf(
      withSheet(open(), async (sheet, sync) => {
        sheet.getRange('A1').getCellProperties({ format: { borders: { color: true } } });
        await sync();
      }),
    );
    expect(error.code).toBe('NotImplemented');
    expect(error.message).toContain('CellProperties.format.borders');
  });
});

describe('parts of a range', () => {
  it('are found by place', async () => {
    const addresses = await withSheet(open(), async (sheet, sync) => {
      const range = sheet.getRange('B2:D5');
      const parts = [
        range.getCell(0, 0),
        range.getRow(1),
        range.getColumn(2),
        range.getLastCell(),
        range.getLastRow(),
        range.getLastColumn(),
        range.getEntireRow(),
        range.getEntireColumn(),
        range.getOffsetRange(1, -1),
        range.getResizedRange(1, 0),
        range.getBoundingRect('F1'),
        range.getIntersection('A1:C3'),
        range.getColumnsAfter(2),
        range.getRowsAbove(),
        range.getRowsBelow(-2),
        sheet.getRange('A1').getSurroundingRegion(),
        sheet.getRange(),
      ].map((part) => part.load('address'));
      const none = range.getIntersectionOrNullObject('Z1');
      await sync();
      return [...parts.map(({ address }) => address), none.isNullObject];
    });
    expect(addresses).toEqual([
      'Saker!B2',
      'Saker!B3:D3',
      'Saker!D2:D5',
      'Saker!D5',
      'Saker!B5:D5',
      'Saker!D2:D5',
      'Saker!2:5',
      'Saker!B:D',
      'Saker!A3:C6',
      'Saker!B2:D6',
      'Saker!B1:F5',
      'Saker!B2:C3',
      'Saker!E2:F5',
      'Saker!B1:D1',
      'Saker!B4:D5',
      'Saker!A1:B2',
      'Saker!1:1048576',
      true,
    ]);
  });

  it('that are merged are given as areas', async () => {
    const merged = await withSheet(open(), async (sheet, sync) => {
      const areas = sheet
        .getRange('A1:C9')
        .getMergedAreasOrNullObject()
        .load('address,areaCount,areas/items/rowIndex');
      const none = sheet.getRange('A1:C2').getMergedAreasOrNullObject();
      await sync();
      return [
        areas.address,
        areas.areaCount,
        areas.areas.items.map(({ rowIndex }) => rowIndex),
        none.isNullObject,
      ];
    });
    expect(merged).toEqual(['Saker!A5:B6', 1, [4], true]);
  });
});
