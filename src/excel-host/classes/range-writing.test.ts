import { describe, expect, it } from '@jest/globals';
import { openExcel } from '../../../tests/support/embedded-excel';
import { hostOf, type ExcelHostOptions } from '../create-excel-host';
import { failureOf } from '../testing/failure';
import { openSheet } from '../testing/open-sheet';
import { plainStyle, workbookFile } from '../testing/workbooks';

const open = (rows: Parameters<typeof workbookFile>[0][string], options?: ExcelHostOptions) =>
  openExcel(hostOf(workbookFile({ Ark1: rows }), () => new Uint8Array(), options));

type Opened = ReturnType<typeof open>;

/** Writes to an address, and gives what then stands there. */
const write = ({ Excel }: Opened, address: string, set: (range: Excel.Range) => void) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    set(range);
    range.load('values,formulas,formulasLocal,valueTypes,numberFormat');
    await context.sync();
    return range.toJSON();
  });

describe('range.values', () => {
  it('takes rows × columns, leaves a cell for null and empties it for an empty text', async () => {
    const excel = open([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    const { values, valueTypes } = await write(excel, 'A1:B2', (range) => {
      range.values = [
        [1, null],
        ['', true],
      ];
    });
    expect(values).toEqual([
      [1, 'b'],
      ['', true],
    ]);
    expect(valueTypes).toEqual([
      ['Double', 'String'],
      ['Empty', 'Boolean'],
    ]);
  });

  it('puts one value in all cells', async () => {
    const { values } = await write(open([]), 'A1:B2', (range) => {
      Object.assign(range, { values: 7 });
    });
    expect(values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  it('refuses another shape, and says where', async () => {
    const error = await failureOf(
      write(open([]), 'A1:B2', (range) => {
        range.values = [[1, 2, 3]];
      }),
    );
    expect(error.code).toBe('InvalidArgument');
    expect(error.debugInfo.errorLocation).toBe('Range.values');
  });

  it('reads texts as in the USA wherever Excel runs; formulasLocal reads them as in the culture', async () => {
    const excel = open([]);
    const texts = [['1.5', '4,8', '6/9/2022', '=SUM(1,2)', "'=1+1", '12%']];
    const { values, formulas, numberFormat } = await write(excel, 'A1:F1', (range) => {
      range.values = texts;
    });
    expect(values).toEqual([[1.5, '4,8', 44721, 3, '=1+1', 0.12]]);
    expect(formulas?.[0]?.[3]).toBe('=SUM(1,2)');
    expect(numberFormat).toEqual([['General', 'General', 'm/d/yyyy', 'General', 'General', '0%']]);
    const local = await write(excel, 'A2:C2', (range) => {
      range.formulasLocal = [['4,8', '9.6.22', '=SUM(1;2,5)']];
    });
    expect(local.values).toEqual([[4.8, 44721, 3.5]]);
    expect(local.formulas?.[0]?.[2]).toBe('=SUM(1,2.5)');
    expect(local.formulasLocal?.[0]?.[2]).toBe('=SUM(1;2,5)');
  });

  it('refuses what begins as a formula and is none', async () => {
    const error = await failureOf(
      write(open([]), 'A1', (range) => {
        range.values = [['=SUM(']];
      }),
    );
    expect(error.code).toBe('InvalidArgument');
  });

  it('recalculates before anything is read', async () => {
    const excel = open([[4.8, 6.8, '=B1-A1', '=1/0', '=UKJENT(1)']]);
    const { values } = await write(excel, 'A1:E1', (range) => {
      range.getCell(0, 1).values = [[7.8]];
    });
    expect(values).toEqual([[4.8, 7.8, 3, '#DIV/0!', '#NAME?']]);
  });

  it('keeps the cached result of a function that the engine does not know', async () => {
    const file = workbookFile({ Ark1: [[1]] });
    const cached = new Map([[0, new Map([[0, { value: 42, formula: '=UKJENT(1)', style: 0 }]])]]);
    const [sheet] = file.sheets;
    if (!sheet) throw new Error('no sheet');
    const excel = openExcel(
      hostOf({ ...file, sheets: [{ ...sheet, rows: cached }] }, () => new Uint8Array()),
    );
    const { values } = await write(excel, 'A1:B1', (range) => {
      range.getCell(0, 1).values = [[1]];
    });
    expect(values).toEqual([[42, 1]]);
  });

  it('throws away what is written to a covered cell of a merged area', async () => {
    const merged = workbookFile(
      { Ark1: [['a']] },
      { sheet: { merges: [{ top: 0, left: 0, rows: 1, columns: 2 }] } },
    );
    const { values } = await write(openExcel(hostOf(merged, () => new Uint8Array())), 'A1:B1', (range) => {
      range.values = [['x', 'y']];
    });
    expect(values).toEqual([['x', '']]);
  });

  it('keeps a text a text in cells with the text format', async () => {
    const file = workbookFile(
      { Ark1: [['a']] },
      { file: { styles: [{ ...plainStyle, numberFormat: '@' }] } },
    );
    const { values } = await write(openExcel(hostOf(file, () => new Uint8Array())), 'A1', (range) => {
      range.values = [['=1+1']];
    });
    expect(values).toEqual([['=1+1']]);
  });
});

describe('a batch that fails', () => {
  it('keeps what came before', async () => {
    const excel = open([['a', 'b']]);
    const error = await failureOf(
      excel.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1').values = [['x']];
        sheet.getRange('Z0').values = [['y']];
        sheet.getRange('B1').values = [['z']];
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidArgument');
    expect(error.debugInfo.errorLocation).toBe('Worksheet.getRange');
    const { values } = await write(excel, 'A1:B1', () => undefined);
    expect(values).toEqual([['x', 'b']]);
  });
});

describe('undo', () => {
  it('takes back a batch at once, with formats and results', async () => {
    const excel = open([[4.8, 6.8, '=B1-A1']]);
    await write(excel, 'A1:B1', (range) => {
      range.values = [[1, 2]];
      range.format.fill.color = 'yellow';
    });
    excel.host.user.type({ sheet: 'Ark1', row: 5, column: 0 }, 'ny');
    expect(excel.host.user.undo()).toBe(true);
    expect(excel.host.user.undo()).toBe(true);
    expect(excel.host.user.undo()).toBe(false);
    const { values } = await write(excel, 'A1:C1', () => undefined);
    expect(values).toEqual([[4.8, 6.8, 2]]);
    expect(excel.host.view.sheets[0]?.cell(0, 0).style.fill).toBeNull();
    expect(excel.host.view.sheets[0]?.used).toEqual({ top: 0, left: 0, rows: 1, columns: 3 });
  });

  it('has nothing to take back after an add-in wrote, in Excel 2021', async () => {
    const excel = open([['a']], { profile: 'ltsc-2021' });
    excel.host.user.type({ sheet: 'Ark1', row: 0, column: 0 }, 'b');
    await write(excel, 'A2', (range) => {
      range.values = [['c']];
    });
    expect(excel.host.user.undo()).toBe(false);
  });
});

describe('range.set and range.clear', () => {
  it('sets values and formats in one go', async () => {
    const { values } = await write(open([]), 'A1', (range) => {
      range.set({ values: [[3]], format: { font: { bold: true } } });
    });
    expect(values).toEqual([[3]]);
  });

  it('clears content, formats, or both', async () => {
    const excel = open([['a', 'b', 'c']]);
    await write(excel, 'A1:C1', (range) => {
      range.format.font.bold = true;
      range.getCell(0, 0).clear();
      range.getCell(0, 1).clear('Contents');
      range.getCell(0, 2).clear('Formats');
    });
    const cells = [0, 1, 2].map((column) => excel.host.view.sheets[0]?.cell(0, column));
    expect(cells.map((cell) => [cell?.text, cell?.style.font.bold])).toEqual([
      ['', false],
      ['', true],
      ['c', false],
    ]);
  });
});

it('takes all that is written into a cell formatted as text for text', async () => {
  const { on } = openSheet([['a']]);
  await on((sheet) => {
    const cells = sheet.getRange('A1:C1');
    cells.numberFormat = [['@', '@', '@']];
    cells.values = [[4.8, true, '=1+1']];
  });
  const { values, valueTypes } = await on((sheet) => sheet.getRange('A1:C1').load('values, valueTypes'));
  expect(values).toEqual([['4.8', 'TRUE', '=1+1']]);
  expect(valueTypes).toEqual([['String', 'String', 'String']]);
});
