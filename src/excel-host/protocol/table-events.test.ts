import { describe, expect, it } from '@jest/globals';
import { openBehov, type OpenBehov } from '../testing/behov';
import { settled } from '../testing/failure';

interface Heard {
  readonly on: string;
  readonly type: string;
  readonly changeType?: string;
  readonly address?: string;
  readonly tableId?: string;
  readonly tableName?: string;
}

/** Listens to everything about tables and the sheet, does something, and gives what was heard. */
async function heard(excel: OpenBehov, work: (table: Excel.Table, context: Excel.RequestContext) => unknown) {
  const events: Heard[] = [];
  const hear =
    (on: string) =>
    ({ type, ...event }: Omit<Heard, 'on'>): Promise<void> => {
      const { changeType, address, tableId, tableName } = event;
      events.push({
        on,
        type,
        ...(changeType === undefined ? {} : { changeType, address: address ?? '' }),
        ...(tableId === undefined ? {} : { tableId }),
        ...(tableName === undefined ? {} : { tableName }),
      });
      return Promise.resolve();
    };
  await excel.with((table, { workbook }) => {
    table.onChanged.add(hear('table'));
    workbook.tables.onChanged.add(hear('tables'));
    workbook.tables.onAdded.add(hear('tables'));
    table.worksheet.tables.onDeleted.add(hear('sheet’s tables'));
    table.worksheet.onChanged.add(hear('sheet'));
  });
  await excel.with(work);
  await settled();
  return events;
}

const changed = (changeType: string, address: string): Heard[] => [
  { on: 'sheet', type: 'WorksheetChanged', changeType, address },
  { on: 'table', type: 'TableChanged', changeType, address, tableId: '1' },
  { on: 'tables', type: 'TableChanged', changeType, address, tableId: '1' },
];

const inOrder = (events: Heard[]): Heard[] => [...events].sort((a, b) => a.on.localeCompare(b.on));

describe('events of tables', () => {
  it.each<[string, (table: Excel.Table) => unknown, Heard[]]>([
    ['rows added', (table) => table.rows.add(0, [[1, 2, '']]), changed('RowInserted', 'A2:C2')],
    ['rows deleted', (table) => table.rows.getItemAt(2).delete(), changed('RowDeleted', 'A4:C4')],
    ['columns added', (table) => table.columns.add(1), changed('ColumnInserted', 'B1:B4')],
    ['columns deleted', (table) => table.columns.getItem('Ny').delete(), changed('ColumnDeleted', 'C1:C4')],
    [
      'columns renamed',
      (table) => {
        table.columns.getItem('Ny').name = 'Neste';
      },
      changed('RangeEdited', 'C1'),
    ],
    [
      'what made the table grow',
      (table) => {
        table.worksheet.getRange('A5').values = [[25]];
      },
      changed('RangeEdited', 'A5'),
    ],
  ])('tell of %s', async (_, work, events) => {
    expect(inOrder(await heard(openBehov(), work))).toEqual(inOrder(events));
  });

  it('tell of tables that come and go', async () => {
    const excel = openBehov();
    const added = await heard(excel, (table) => table.worksheet.tables.add('A9:B10', true));
    expect(added).toEqual([{ on: 'tables', type: 'TableAdded', tableId: '2' }]);
    for (const remove of [
      (table: Excel.Table) => table.delete(),
      (table: Excel.Table) => table.convertToRange(),
      (table: Excel.Table) => {
        for (const name of ['Nr', 'Ramme', 'Ny']) table.columns.getItem(name).delete();
      },
    ]) {
      const events = await heard(openBehov(), remove);
      expect(events.filter(({ type }) => type === 'TableDeleted')).toEqual([
        { on: 'sheet’s tables', type: 'TableDeleted', tableId: '1', tableName: 'Behov' },
      ]);
    }
  });

  it('give the range of what was added', async () => {
    const excel = openBehov();
    let event: Excel.TableChangedEventArgs | undefined;
    await excel.with((table) => {
      table.onChanged.add((args) => {
        event = args;
        return Promise.resolve();
      });
    });
    await excel.with((table) => table.rows.add(1, [[21, 3, '']]));
    await settled();
    const values = await excel.Excel.run(async (context) => {
      const range = event?.getRange(context).load('values');
      await context.sync();
      return range?.values;
    });
    expect(values).toEqual([[21, 3, 5]]);
  });
});
