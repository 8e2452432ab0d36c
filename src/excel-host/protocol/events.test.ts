import { describe, expect, it } from '@jest/globals';
import { openExcel, type OpenExcel } from '../../../tests/support/embedded-excel';
import { hostOf } from '../create-excel-host';
import { settled } from '../testing/failure';
import { tableFile, workbookFile } from '../testing/workbooks';

const file = workbookFile(
  {
    Behovskø: [
      ['Nr', 'Ramme'],
      [20, 4.8],
      [23, '=B2*2'],
    ],
    Saker: [],
  },
  { sheet: { tables: [tableFile('Behov', { top: 0, left: 0, rows: 3, columns: 2 }, ['Nr', 'Ramme'])] } },
);

const open = () => openExcel(hostOf(file, () => new Uint8Array()));

/** A listener that does its part and is done. */
const quietly =
  <E>(listen: (event: E) => unknown) =>
  (event: E): Promise<void> => {
    listen(event);
    return Promise.resolve();
  };

/** Listens, does something, and gives what was heard. */
async function heard<T>(
  excel: OpenExcel,
  listen: (workbook: Excel.Workbook, hear: (event: T) => Promise<void>) => void,
  then: () => unknown,
): Promise<T[]> {
  const events: T[] = [];
  await excel.Excel.run(async (context) => {
    listen(
      context.workbook,
      quietly((event) => events.push(event)),
    );
    await context.sync();
  });
  await then();
  await settled();
  return events;
}

const cell = { sheet: 'Behovskø', row: 1, column: 1 };

describe('change events', () => {
  it('tell of what a person types, with the value before and after', async () => {
    const excel = open();
    const events = await heard<Excel.WorksheetChangedEventArgs>(
      excel,
      ({ worksheets }, hear) => worksheets.onChanged.add(hear),
      () => excel.host.user.type(cell, '6,8'),
    );
    expect(events).toMatchObject([
      {
        type: 'WorksheetChanged',
        changeType: 'RangeEdited',
        address: 'B2',
        source: 'Local',
        triggerSource: 'Unknown',
        details: { valueBefore: 4.8, valueAfter: 6.8, valueTypeBefore: 'Double', valueTypeAfter: 'Double' },
      },
    ]);
  });

  it('tell a co-author from the person here', async () => {
    const excel = open();
    const events = await heard<Excel.WorksheetChangedEventArgs>(
      excel,
      ({ worksheets }, hear) => worksheets.getItem('Behovskø').onChanged.add(hear),
      () => excel.host.user.typeRemotely(cell, '6,8'),
    );
    expect(events.map(({ source }) => source)).toEqual(['Remote']);
  });

  it('tell an add-in of its own writes as its own, and another of them as somebody’s', async () => {
    const excel = open();
    const other = openExcel(excel.host);
    const write = () =>
      excel.Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Behovskø').getRange('A2:B2').values = [[21, 5]];
        await context.sync();
      });
    const onChanged = (
      { worksheets }: Excel.Workbook,
      hear: (event: Excel.WorksheetChangedEventArgs) => Promise<void>,
    ) => worksheets.onChanged.add(hear);
    const others = heard(other, onChanged, settled);
    const own = await heard(excel, onChanged, write);
    expect(own.map(({ address, triggerSource, details }) => [address, triggerSource, details])).toEqual([
      ['A2:B2', 'ThisLocalAddin', undefined],
    ]);
    expect((await others).map(({ triggerSource }) => triggerSource)).toEqual(['Unknown']);
  });

  it('reach those who listen to the table, and give its range', async () => {
    const excel = open();
    const events = await heard<Excel.TableChangedEventArgs>(
      excel,
      ({ tables }, hear) => tables.getItem('Behov').onChanged.add(hear),
      () => excel.host.user.type(cell, '6,8'),
    );
    const [event] = events;
    expect(events).toHaveLength(1);
    const values = await excel.Excel.run(async (context) => {
      const range = event?.getRange(context).load('values');
      await context.sync();
      return range?.values;
    });
    expect(values).toEqual([[6.8]]);
    excel.host.user.type({ ...cell, row: 9 }, 'utenfor');
    await settled();
    expect(events).toHaveLength(1);
  });

  it('come no more once the listener is gone', async () => {
    const excel = open();
    let listener: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | undefined;
    const events = await heard<Excel.WorksheetChangedEventArgs>(
      excel,
      ({ worksheets }, hear) => {
        listener = worksheets.onChanged.add(hear);
      },
      async () => {
        if (!listener) throw new Error('not listening');
        const { context } = listener;
        await excel.Excel.run(context, async () => {
          listener?.remove();
          await context.sync();
        });
        excel.host.user.type(cell, '1');
      },
    );
    expect(events).toEqual([]);
  });

  it('follow an undo', async () => {
    const excel = open();
    excel.host.user.type(cell, '6,8');
    const events = await heard<Excel.WorksheetChangedEventArgs>(
      excel,
      ({ worksheets }, hear) => worksheets.onChanged.add(hear),
      () => excel.host.user.undo(),
    );
    expect(events.map(({ address }) => address)).toEqual(['B2']);
  });
});

describe('other events', () => {
  it('tell of the selection, by sheet, table and workbook', async () => {
    const excel = open();
    const seen: string[] = [];
    await heard<never>(
      excel,
      ({ worksheets, tables }) => {
        worksheets.onSelectionChanged.add(quietly(({ address }) => seen.push(`sheet ${address}`)));
        tables
          .getItem('Behov')
          .onSelectionChanged.add(quietly(({ isInsideTable }) => seen.push(`table ${isInsideTable}`)));
      },
      () => excel.host.user.select('Behovskø', { top: 1, left: 1, rows: 5, columns: 1 }),
    );
    expect(seen.sort()).toEqual(['sheet B2:B6', 'table true']);
  });

  it('tell the workbook’s own listener of the selection', async () => {
    const excel = open();
    const events = await heard<Excel.SelectionChangedEventArgs>(
      excel,
      (workbook, hear) => workbook.onSelectionChanged.add(hear),
      () => excel.host.user.select('Behovskø', { top: 4, left: 0, rows: 1, columns: 1 }),
    );
    expect(events).toHaveLength(1);
  });

  it('tell of sheets activated and added, rows hidden, calculation and protection', async () => {
    const excel = open();
    const seen: string[] = [];
    await heard<never>(
      excel,
      ({ worksheets }) => {
        worksheets.onActivated.add(quietly(() => seen.push('activated')));
        worksheets.onAdded.add(quietly(() => seen.push('added')));
        worksheets.onRowHiddenChanged.add(
          quietly(({ address, changeType }) => seen.push(`${changeType} ${address}`)),
        );
        worksheets.onCalculated.add(quietly(() => seen.push('calculated')));
        worksheets.onProtectionChanged.add(
          quietly(({ isProtected }) => seen.push(`protected ${isProtected}`)),
        );
      },
      () =>
        excel.Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('Behovskø');
          sheet.getRange('2:3').rowHidden = true;
          sheet.getRange('B2').values = [[1]];
          await context.sync();
          context.workbook.worksheets.add('Kontroll').activate();
          sheet.protection.protect();
          await context.sync();
        }),
    );
    expect(seen.sort()).toEqual(['Hidden 2:3', 'activated', 'added', 'calculated', 'protected true']);
  });
});
