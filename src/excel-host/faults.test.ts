import { describe, expect, it } from '@jest/globals';
import { openExcel, type OpenExcel } from '../../tests/support/embedded-excel';
import { hostOf } from './create-excel-host';
import { failureOf, settled } from './testing/failure';
import { workbookFile } from './testing/workbooks';

const open = () =>
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
    ),
  );

const run = (
  { Excel }: OpenExcel,
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
): Promise<void> =>
  Excel.run(async (context) => {
    batch(context.workbook.worksheets.getItem('Behovskø'), context);
    await context.sync();
  });

const write = (excel: OpenExcel, values: unknown = 5) =>
  run(excel, (sheet) => sheet.getRange('B2').set({ values: [[values]] }));

const shown = ({ host }: OpenExcel, row: number, column: number) =>
  host.view.sheets[0]?.cell(row, column).text;

/** Listens for changes of the sheet; gives their addresses as they come. */
async function listening(excel: OpenExcel): Promise<string[]> {
  const heard: string[] = [];
  await run(excel, (sheet) =>
    sheet.onChanged.add(({ address }) => {
      heard.push(address);
      return Promise.resolve();
    }),
  );
  return heard;
}

describe('limits', () => {
  it('can be lower for requests', async () => {
    const excel = open();
    excel.host.faults.limit({ request: 2000 });
    await write(excel);
    const tooMuch = await failureOf(write(excel, 'x'.repeat(2000)));
    expect(tooMuch.code).toBe('RequestPayloadSizeLimitExceeded');
    expect(shown(excel, 1, 1)).toBe('5');
  });

  it('can be lower for answers', async () => {
    const excel = open();
    excel.host.faults.limit({ answer: 1500 });
    const read = (address: string) => run(excel, (sheet) => sheet.getRange(address).load('text'));
    await read('A1:B3');
    expect((await failureOf(read('A1:Z30'))).code).toBe('ResponsePayloadSizeLimitExceeded');
    excel.host.faults.reset();
    await read('A1:Z30');
  });
});

describe('a lost session', () => {
  it('fails all that the client asks, and tells it nothing more', async () => {
    const excel = open();
    const heard = await listening(excel);
    excel.host.faults.loseSession();
    const failure = await failureOf(write(excel));
    expect([failure.code, failure.httpStatusCode]).toEqual(['InvalidOrTimedOutSession', 408]);
    excel.host.faults.reset();
    excel.host.user.type({ sheet: 'Behovskø', row: 1, column: 1 }, '7');
    await settled();
    expect(heard).toEqual([]);
    expect((await failureOf(write(excel))).code).toBe('InvalidOrTimedOutSession');
  });

  it('is another one for a pane that loads anew', async () => {
    const { host } = open();
    host.faults.loseSession();
    const again = openExcel(host);
    await write(again);
    expect(shown(again, 1, 1)).toBe('5');
  });
});

describe('a co-author', () => {
  const type = (excel: OpenExcel, text: string) =>
    excel.host.user.typeRemotely({ sheet: 'Behovskø', row: 1, column: 1 }, text);

  it('comes between a reading and a writing', async () => {
    const excel = open();
    excel.host.faults.beforeWrite(() => type(excel, '6,8'));
    const seen = await excel.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Behovskø').getRange('B2').load('values');
      await context.sync();
      const before: unknown = cell.values;
      cell.getOffsetRange(1, 0).values = [[9]];
      cell.load('values');
      await context.sync();
      return [before, cell.values];
    });
    expect(seen).toEqual([[[4.8]], [[6.8]]]);
    await write(excel);
    expect(shown(excel, 1, 1)).toBe('5');
  });

  it('comes before the request that is asked for, once', async () => {
    const excel = open();
    excel.host.faults.beforeRequest(2, () => type(excel, '6,8'));
    await write(excel, 1);
    expect(shown(excel, 1, 1)).toBe('1');
    await run(excel, (sheet) => sheet.load('name'));
    expect(shown(excel, 1, 1)).toBe('6,8');
    await write(excel, 2);
    expect(shown(excel, 1, 1)).toBe('2');
  });

  it('does not come when events are asked for, which writes nothing', async () => {
    const excel = open();
    excel.host.faults.beforeWrite(() => type(excel, '6,8'));
    await listening(excel);
    expect(shown(excel, 1, 1)).toBe('4,8');
    await run(excel, (_, { workbook }) => workbook.worksheets.add('Saker'));
    expect(shown(excel, 1, 1)).toBe('6,8');
  });
});

describe('events', () => {
  it('can be missed', async () => {
    const excel = open();
    const heard = await listening(excel);
    excel.host.faults.missEvents();
    await write(excel);
    await settled();
    expect(heard).toEqual([]);
    excel.host.faults.reset();
    await write(excel, 6);
    await settled();
    expect(heard).toEqual(['B2']);
  });
});

describe('undo', () => {
  it('can be refused to add-ins', async () => {
    const excel = open();
    excel.host.user.type({ sheet: 'Behovskø', row: 2, column: 1 }, '7');
    excel.host.faults.refuseUndo();
    await write(excel);
    expect(excel.host.user.undo()).toBe(false);
  });
});

describe('answers', () => {
  it('can be slow', async () => {
    const excel = open();
    excel.host.faults.delay(60);
    const start = performance.now();
    await write(excel);
    expect(performance.now() - start).toBeGreaterThan(55);
  });

  it('can be kept back, and come in their order', async () => {
    const excel = open();
    const release = excel.host.faults.hold();
    const done: string[] = [];
    const one = write(excel, 1).then(() => done.push('one'));
    const two = write(excel, 2).then(() => done.push('two'));
    await settled();
    expect(done).toEqual([]);
    release();
    await Promise.all([one, two]);
    expect(done).toEqual(['one', 'two']);
    await write(excel, 3);
  });
});

describe('a request that fails half way', () => {
  it('keeps what came before, and says where it failed', async () => {
    const excel = open();
    excel.host.faults.failAtWrite(3, 'Conflict', 'Somebody else was first.');
    await write(excel, 1);
    const failure = await failureOf(
      run(excel, (sheet) => {
        sheet.getRange('A2').values = [[1]];
        sheet.getRange('B2').load('values');
        sheet.getRange('A3').values = [[2]];
        sheet.getRange('B3').values = [[3]];
      }),
    );
    expect([failure.code, failure.message, failure.httpStatusCode]).toEqual([
      'Conflict',
      'Somebody else was first.',
      409,
    ]);
    expect(failure.debugInfo.errorLocation).toBe('Range.values');
    expect([shown(excel, 1, 0), shown(excel, 2, 0), shown(excel, 2, 1)]).toEqual(['1', '23', '8,1']);
    await write(excel, 4);
  });

  it('counts what methods write, too', async () => {
    const excel = open();
    excel.host.faults.failAtWrite(2, 'GeneralException');
    const failure = await failureOf(
      run(excel, (sheet, { workbook }) => {
        sheet.getRange('A2').clear();
        workbook.worksheets.add('Saker');
      }),
    );
    expect(failure.debugInfo.errorLocation).toBe('WorksheetCollection.add');
    expect(shown(excel, 1, 0)).toBe('');
    expect(excel.host.view.sheets).toHaveLength(1);
  });
});
