import { describe, expect, it } from '@jest/globals';
import { openExcel } from '../../../tests/support/embedded-excel';
import { hostOf, type ExcelHostOptions } from '../create-excel-host';
import { failureOf, settled } from '../testing/failure';
import { tableFile, workbookFile } from '../testing/workbooks';

const file = workbookFile(
  {
    Behovskø: [
      ['Nr', 'Ramme'],
      [20, 4.8],
      [23, 8.1],
    ],
    Tom: [],
  },
  { sheet: { tables: [tableFile('Behov', { top: 0, left: 0, rows: 3, columns: 2 }, ['Nr', 'Ramme'])] } },
);

const open = (options?: ExcelHostOptions) => openExcel(hostOf(file, () => new Uint8Array(), options));

const failing = (options: ExcelHostOptions | undefined, batch: (context: Excel.RequestContext) => unknown) =>
  failureOf(
    open(options).Excel.run(async (context) => {
      batch(context);
      await context.sync();
    }),
  );

describe('what fails', () => {
  it.each<[string, string, string, (context: Excel.RequestContext) => unknown]>([
    [
      'a sheet that is not there',
      'ItemNotFound',
      'WorksheetCollection.getItem',
      ({ workbook }) => workbook.worksheets.getItem('Saker').load('name'),
    ],
    [
      'a table that is not there',
      'ItemNotFound',
      'TableCollection.getItem',
      ({ workbook }) => workbook.tables.getItem('Saker').load('name'),
    ],
    [
      'the totals row of a table without',
      'ItemNotFound',
      'Table.getTotalRowRange',
      ({ workbook }) => workbook.tables.getItem('Behov').getTotalRowRange().load('values'),
    ],
    [
      'what is no address',
      'InvalidArgument',
      'Worksheet.getRange',
      ({ workbook }) => workbook.worksheets.getItem('Tom').getRange('A0').load('values'),
    ],
    [
      'a range outside the sheet',
      'InvalidArgument',
      'Range.getOffsetRange',
      ({ workbook }) =>
        workbook.worksheets.getItem('Tom').getRange('A1').getOffsetRange(-1, 0).load('values'),
    ],
    [
      'an argument of another kind',
      'InvalidArgument',
      'Worksheet.getCell',
      ({ workbook }) => workbook.worksheets.getItem('Tom').getCell(0.5, 0).load('values'),
    ],
    [
      'more than five million cells',
      'RangeExceedsLimit',
      'Range.load',
      ({ workbook }) => workbook.worksheets.getItem('Tom').getRange('A1:Z1000000').load('values'),
    ],
    [
      'a method that is not here',
      'NotImplemented',
      'Range.flashFill',
      ({ workbook }) => workbook.worksheets.getItem('Tom').getRange('A1').flashFill(),
    ],
    [
      'an object that is not here',
      'NotImplemented',
      'Worksheet.shapes',
      ({ workbook }) => workbook.worksheets.getItem('Tom').shapes.load('items'),
    ],
    [
      'a property that is not here',
      'NotImplemented',
      'Range.load',
      ({ workbook }) => workbook.worksheets.getItem('Tom').getRange('A1').load('hasSpill'),
    ],
  ])('%s: %s at %s', async (_, code, location, batch) => {
    const error = await failing(undefined, batch);
    expect(error.code).toBe(code);
    expect(error.debugInfo.errorLocation).toBe(location);
  });

  it('names the member that is not here', async () => {
    expect(
      (
        await failing(undefined, ({ workbook }) =>
          workbook.worksheets.getItem('Tom').getRange('A1').flashFill(),
        )
      ).message,
    ).toContain('Range.flashFill');
    expect(
      (await failing(undefined, ({ workbook }) => workbook.load('chartDataPointTrack'))).message,
    ).toContain('Workbook.chartDataPointTrack');
  });

  it('in Excel 2021, is what came after ExcelApi 1.14', async () => {
    const rename = ({ workbook }: Excel.RequestContext) => {
      workbook.worksheets.onNameChanged.add(() => Promise.resolve());
    };
    const error = await failing({ profile: 'ltsc-2021' }, rename);
    expect(error.code).toBe('ApiNotFound');
    expect(error.message).toContain('ExcelApi 1.17');
    await expect(
      open().Excel.run(async (context) => {
        rename(context);
        await context.sync();
      }),
    ).resolves.toBeUndefined();
  });

  it('in the client library fails as in Excel: unloaded values, other contexts', async () => {
    const { Excel } = open();
    const unloaded = Excel.run((context) => Promise.resolve(context.workbook.worksheets.getItem('Tom').name));
    expect((await failureOf(unloaded)).code).toBe('PropertyNotLoaded');
  });
});

describe('limits', () => {
  const text = 'x'.repeat(32_000);

  it('refuses a request over 5 MB', async () => {
    const error = await failing(undefined, ({ workbook }) => {
      workbook.worksheets.getItem('Tom').getRange('A1:A170').values = Array.from({ length: 170 }, () => [
        text,
      ]);
    });
    expect(error.code).toBe('RequestPayloadSizeLimitExceeded');
    expect(error.httpStatusCode).toBe(400);
  });

  it('refuses an answer over 5 MB, though the work is done', async () => {
    const { Excel, host } = open();
    await Excel.run(async (context) => {
      Object.assign(context.workbook.worksheets.getItem('Tom').getRange('A1:A170'), { values: text });
      await context.sync();
    });
    const tooMuch = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Tom');
      sheet.getRange('B1').values = [['skrevet']];
      sheet.getRange('A1:A170').load('values');
      await context.sync();
    });
    expect((await failureOf(tooMuch)).code).toBe('ResponsePayloadSizeLimitExceeded');
    expect(host.view.sheets[1]?.cell(0, 1).text).toBe('skrevet');
  });

  it('gives no grid for whole columns', async () => {
    const values = await open().Excel.run(async (context) => {
      const range = context.workbook.worksheets
        .getItem('Behovskø')
        .getRange('A:B')
        .load('values,address,cellCount');
      await context.sync();
      return [range.values, range.address, range.cellCount];
    });
    expect(values).toEqual([null, 'Behovskø!A:B', 2_097_152]);
  });
});

describe('cell-edit mode', () => {
  it('refuses a request', async () => {
    const { Excel, host } = open();
    host.user.editCell(true);
    const reading = Excel.run(async (context) => {
      context.workbook.worksheets.load('items/name');
      await context.sync();
    });
    expect((await failureOf(reading)).code).toBe('InvalidOperationInCellEditMode');
  });

  it('keeps one waiting that asked for it', async () => {
    const { Excel, host } = open();
    host.user.editCell(true);
    let done = false;
    const reading = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.load('items/name');
      await context.sync();
      done = true;
    });
    await settled();
    expect(done).toBe(false);
    host.user.editCell(false);
    await reading;
    expect(done).toBe(true);
  });
});

describe('loading', () => {
  it('follows paths, takes some of the items, and counts', async () => {
    const read = await open().Excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      worksheets.load({ name: true, $skip: 1, $top: 1 });
      tables.load('count,items/columns/items/name');
      const range = worksheets
        .getItem('Behovskø')
        .getRange('B2')
        .load({ values: true, worksheet: { name: true }, format: { font: { size: true } } });
      await context.sync();
      return {
        sheets: worksheets.items.map(({ name }) => name),
        count: tables.count,
        columns: tables.items[0]?.columns.items.map(({ name }) => name),
        range: [range.values, range.worksheet.name, range.format.font.size],
      };
    });
    expect(read).toEqual({
      sheets: ['Tom'],
      count: 1,
      columns: ['Nr', 'Ramme'],
      range: [[[4.8]], 'Behovskø', 11],
    });
  });

  it('gives all plain values when no names are given', async () => {
    const json = await open().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Tom').load();
      await context.sync();
      return sheet.toJSON();
    });
    expect(json).toMatchObject({ name: 'Tom', position: 1, visibility: 'Visible' });
  });

  it('gives null objects, and null objects of those', async () => {
    const found = await open().Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const none = worksheets.getItemOrNullObject('Saker');
      const cellOfNone = none.getRange('A1').load('values');
      const empty = worksheets.getItem('Tom').getUsedRangeOrNullObject().load('address');
      const there = worksheets.getItemOrNullObject('behovskø').load('name');
      await context.sync();
      return [none.isNullObject, cellOfNone.isNullObject, empty.isNullObject, there.isNullObject, there.name];
    });
    expect(found).toEqual([true, true, true, false, 'Behovskø']);
  });

  it('keeps objects from one sync to the next, and over batches when they are tracked', async () => {
    const { Excel } = open();
    const kept = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Behovskø').getRange('B2');
      range.load('address');
      await context.sync();
      range.load('values');
      await context.sync();
      context.trackedObjects.add(range);
      await context.sync();
      return range;
    });
    expect(kept.values).toEqual([[4.8]]);
    await Excel.run(kept, async (context) => {
      kept.values = [[5]];
      kept.load('values');
      await context.sync();
      kept.untrack();
      await context.sync();
    });
    expect(kept.values).toEqual([[5]]);
  });
});
