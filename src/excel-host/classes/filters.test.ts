import { describe, expect, it } from '@jest/globals';
import { openExcel } from '../../../tests/support/embedded-excel';
import { hostOf } from '../create-excel-host';
import { behovFile, openBehov } from '../testing/behov';
import { failureOf } from '../testing/failure';
import { plainStyle, tableFile, workbookFile } from '../testing/workbooks';

const dated = { ...plainStyle, numberFormat: 'dd.mm.yyyy' };
const red = { ...plainStyle, fill: '#FF0000', font: { ...plainStyle.font, color: '#00B050' } };

/** Rows of every kind, in a table and in a plain range of the same shape. */
function open() {
  const rows = [
    ['Verdi', 'Navn', 'Dato'],
    [1, 'Ås', 44_713],
    [5, 'prøve', 44_721],
    [10, 'Prøvesvar', 45_000],
    ['', '*', ''],
    [5, 'svar?', 'tekst'],
  ];
  const file = workbookFile(
    { Kø: rows, Plain: rows },
    {
      sheet: {
        tables: [tableFile('T', { top: 0, left: 0, rows: 6, columns: 3 }, ['Verdi', 'Navn', 'Dato'])],
      },
    },
  );
  const excel = openExcel(hostOf(file, () => new Uint8Array()));
  return excel;
}

type Opened = ReturnType<typeof open>;

/** The rows (from 1) that a filter on a column leaves. */
const left = (excel: Opened, column: number, apply: (filter: Excel.Filter) => void) =>
  excel.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('T');
    apply(table.columns.getItemAt(column).filter);
    const rows = [2, 3, 4, 5, 6].map((row) =>
      context.workbook.worksheets.getItem('Kø').getRange(`${row}:${row}`).load('rowHidden'),
    );
    await context.sync();
    return rows.flatMap(({ rowHidden }, index) => (rowHidden ? [] : [index + 2]));
  });

describe('column.filter', () => {
  it.each<[string, number, (filter: Excel.Filter) => void, number[]]>([
    ['values', 0, (filter) => filter.applyValuesFilter(['5', '10']), [3, 4, 6]],
    ['values, in any case, and empty cells', 1, (filter) => filter.applyValuesFilter(['PRØVE', '']), [3]],
    ['empty cells', 0, (filter) => filter.applyValuesFilter(['']), [5]],
    ['more than', 0, (filter) => filter.applyCustomFilter('>5'), [4]],
    ['at most', 0, (filter) => filter.applyCustomFilter('<=5'), [2, 3, 6]],
    ['between', 0, (filter) => filter.applyCustomFilter('>=2', '<10', 'And'), [3, 6]],
    ['either', 0, (filter) => filter.applyCustomFilter('=1', '=10', 'Or'), [2, 4]],
    ['not', 0, (filter) => filter.applyCustomFilter('<>5'), [2, 4, 5]],
    ['not empty', 0, (filter) => filter.applyCustomFilter('<>'), [2, 3, 4, 6]],
    ['begins with', 1, (filter) => filter.applyCustomFilter('=prøve*'), [3, 4]],
    ['one sign', 1, (filter) => filter.applyCustomFilter('=?s'), [2]],
    ['an asterisk', 1, (filter) => filter.applyCustomFilter('=~*'), [5]],
    ['does not contain', 1, (filter) => filter.applyCustomFilter('<>*svar*'), [2, 3, 5]],
    ['texts after', 1, (filter) => filter.applyCustomFilter('>prøve'), [2, 4, 6]],
    ['the largest', 0, (filter) => filter.applyTopItemsFilter(2), [3, 4, 6]],
    ['the smallest', 0, (filter) => filter.applyBottomItemsFilter(1), [2]],
    ['the largest half', 0, (filter) => filter.applyTopPercentFilter(50), [3, 4, 6]],
    ['the smallest quarter', 0, (filter) => filter.applyBottomPercentFilter(25), [2]],
    ['above average', 0, (filter) => filter.applyDynamicFilter('AboveAverage'), [4]],
    ['below average', 0, (filter) => filter.applyDynamicFilter('BelowAverage'), [2, 3, 6]],
    ['June', 2, (filter) => filter.applyDynamicFilter('AllDatesInPeriodJune'), [2, 3]],
    ['the first quarter', 2, (filter) => filter.applyDynamicFilter('AllDatesInPeriodQuarter1'), [4]],
  ])('%s', async (_, column, apply, rows) => {
    expect(await left(open(), column, apply)).toEqual(rows);
  });

  it('dates, as far as they are said', async () => {
    const byDate = (date: string, specificity: 'Year' | 'Month' | 'Day') => {
      const excel = open();
      return left(excel, 2, (filter) => {
        filter.context.workbook.tables.getItem('T').columns.getItemAt(2).getRange().numberFormat = [
          ...Array.from({ length: 6 }, () => ['dd.mm.yyyy']),
        ];
        filter.applyValuesFilter([{ date, specificity }]);
      });
    };
    expect(await byDate('2022-06-09', 'Day')).toEqual([3]);
    expect(await byDate('2022-06', 'Month')).toEqual([2, 3]);
    expect(await byDate('2023-01-01', 'Year')).toEqual([4]);
  });

  it('colours of cells and of texts', async () => {
    const colour = (filter: Excel.Filter) => {
      const cell = filter.context.workbook.worksheets.getItem('Kø').getRange('A3');
      cell.format.fill.color = red.fill;
      cell.format.font.color = red.font.color;
    };
    const filled = await left(open(), 0, (filter) => {
      colour(filter);
      filter.applyCellColorFilter('#ff0000');
    });
    const written = await left(open(), 0, (filter) => {
      colour(filter);
      filter.applyFontColorFilter('#00B050');
    });
    expect([filled, written]).toEqual([[3], [3]]);
  });

  it('works with that of other columns, and each can be taken away', async () => {
    const excel = open();
    await left(excel, 0, (filter) => filter.applyValuesFilter(['5']));
    expect(await left(excel, 1, (filter) => filter.applyCustomFilter('=*svar*'))).toEqual([6]);
    expect(await left(excel, 0, (filter) => filter.clear())).toEqual([4, 6]);
    expect(
      await left(excel, 0, (filter) => filter.context.workbook.tables.getItem('T').clearFilters()),
    ).toEqual([2, 3, 4, 5, 6]);
  });

  it('follows changed values only when it is applied again', async () => {
    const excel = open();
    await left(excel, 0, (filter) => filter.applyValuesFilter(['5']));
    excel.host.user.type({ sheet: 'Kø', row: 2, column: 0 }, '6');
    excel.host.user.type({ sheet: 'Kø', row: 1, column: 0 }, '5');
    expect(await left(excel, 0, () => undefined)).toEqual([3, 6]);
    const again = await left(excel, 0, (filter) =>
      filter.context.workbook.tables.getItem('T').reapplyFilters(),
    );
    expect(again).toEqual([2, 6]);
    excel.host.user.undo();
    expect(await left(excel, 0, () => undefined)).toEqual([3, 6]);
  });

  it('tells its criteria, with null for what was not given, and takes them without', async () => {
    const excel = openBehov();
    const read = await excel.with((table) => {
      const { filter } = table.columns.getItem('Nr');
      filter.applyCustomFilter('>20', '<24');
      return { set: filter.load('criteria'), unset: table.columns.getItem('Ny').filter.load('criteria') };
    });
    expect(read.set.criteria).toEqual({
      filterOn: 'Custom',
      criterion1: '>20',
      criterion2: '<24',
      operator: 'And',
      color: null,
      dynamicCriteria: null,
      icon: null,
      subField: null,
      values: null,
    });
    expect(read.unset.criteria).toBeNull();
    const again = excel.with((table) => table.columns.getItem('Ny').filter.apply(read.set.criteria));
    expect((await failureOf(again)).code).toBe('InvalidArgument');
    await excel.with((table) =>
      table.columns.getItem('Ny').filter.apply({ filterOn: 'Custom', criterion1: '>100' }),
    );
  });

  it.each<[string, (filter: Excel.Filter) => void]>([
    ['nothing to compare with', (filter) => filter.apply({ filterOn: 'Custom' })],
    ['no values', (filter) => filter.apply({ filterOn: 'Values' })],
    ['a count of nothing', (filter) => filter.applyTopItemsFilter(0)],
    ['more than all', (filter) => filter.applyTopPercentFilter(101)],
    ['a period that is none', (filter) => filter.applyDynamicFilter('Unknown')],
    ['a date that is none', (filter) => filter.applyValuesFilter([{ date: 'juni', specificity: 'Day' }])],
  ])('refuses %s', async (_, apply) => {
    const excel = openBehov({}, { ...behovFile, styles: [dated] });
    const filtering = excel.with((table) => apply(table.columns.getItem('Nr').filter));
    expect((await failureOf(filtering)).code).toBe('InvalidArgument');
  });

  it('is refused on a protected sheet that does not allow it', async () => {
    const filtering = (allowAutoFilter: boolean) =>
      openBehov().with((table) => {
        table.worksheet.protection.protect({ allowAutoFilter });
        table.columns.getItem('Nr').filter.applyValuesFilter(['20']);
      });
    expect((await failureOf(filtering(false))).code).toBe('AccessDenied');
    await filtering(true);
  });
});

describe('worksheet.autoFilter', () => {
  const read = (excel: Opened, work: (filter: Excel.AutoFilter, context: Excel.RequestContext) => void) =>
    excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Plain');
      work(sheet.autoFilter, context);
      const filter = sheet.autoFilter.load('enabled,isDataFiltered,criteria');
      const range = filter.getRangeOrNullObject().load('address');
      const rows = [1, 2, 3, 4, 5, 6].map((row) => sheet.getRange(`${row}:${row}`).load('rowHidden'));
      await context.sync();
      return {
        enabled: filter.enabled,
        filtered: filter.isDataFiltered,
        columns: filter.criteria.map((each: Excel.FilterCriteria | null) => each?.filterOn ?? null),
        range: range.isNullObject ? null : range.address,
        seen: rows.flatMap(({ rowHidden }, index) => (rowHidden ? [] : [index + 1])),
      };
    });

  it('filters a range of the sheet', async () => {
    const excel = open();
    expect(
      await read(excel, (filter) => filter.apply('A1:C6', 0, { filterOn: 'Values', values: ['5'] })),
    ).toEqual({
      enabled: true,
      filtered: true,
      columns: ['Values', null, null],
      range: 'Plain!A1:C6',
      seen: [1, 3, 6],
    });
    expect(await read(excel, (filter) => filter.clearColumnCriteria(0))).toMatchObject({
      enabled: true,
      filtered: false,
      seen: [1, 2, 3, 4, 5, 6],
    });
  });

  it('keeps to one range, and forgets the last one', async () => {
    const excel = open();
    await read(excel, (filter) => filter.apply('A1:C6', 0, { filterOn: 'Values', values: ['5'] }));
    expect(
      await read(excel, (filter) => filter.apply('A1:B6', 1, { filterOn: 'Custom', criterion1: '=*svar*' })),
    ).toMatchObject({ columns: [null, 'Custom'], range: 'Plain!A1:B6', seen: [1, 4, 6] });
    expect(await read(excel, (filter) => filter.clearCriteria())).toMatchObject({
      enabled: true,
      filtered: false,
    });
    expect(await read(excel, (filter) => filter.remove())).toEqual({
      enabled: false,
      filtered: false,
      columns: [],
      range: null,
      seen: [1, 2, 3, 4, 5, 6],
    });
  });

  it('has no range when there is none, and no such column', async () => {
    const asking = open().Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Plain').autoFilter.getRange().load('address');
      await context.sync();
    });
    expect((await failureOf(asking)).code).toBe('ItemNotFound');
    const clearing = read(open(), (filter) => {
      filter.apply('A1:C6');
      filter.clearColumnCriteria(3);
    });
    expect((await failureOf(clearing)).code).toBe('InvalidArgument');
  });

  it('moves with the cells', async () => {
    const range = await open().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Kø');
      sheet.autoFilter.apply('A8:C9');
      sheet.tables.getItem('T').rows.add();
      const moved = sheet.autoFilter.getRange().load('address');
      await context.sync();
      return moved.address;
    });
    expect(range).toBe('Kø!A9:C10');
  });

  it('gives way to a table', async () => {
    const excel = open();
    const { range, seen } = await read(excel, (filter, { workbook }) => {
      filter.apply('A1:C6', 0, { filterOn: 'Values', values: ['5'] });
      workbook.worksheets.getItem('Plain').tables.add('A1:C6', true);
    });
    expect([range, seen]).toEqual([null, [1, 2, 3, 4, 5, 6]]);
  });
});

describe('table.autoFilter', () => {
  it('is that of the table', async () => {
    const excel = openBehov();
    const filter = await excel.with((table) => {
      table.showTotals = true;
      table.columns.getItem('Ramme').filter.applyTopItemsFilter(1);
      table.autoFilter.load();
      return { filter: table.autoFilter, range: table.autoFilter.getRange().load('address') };
    });
    expect(filter.range.address).toBe('Kø!A1:C4');
    expect(filter.filter.toJSON()).toMatchObject({
      enabled: true,
      isDataFiltered: true,
      criteria: [null, { filterOn: 'TopItems', criterion1: '1' }, null],
    });
    const totals = await excel.with((table) => table.getTotalRowRange().load('values'));
    expect(totals.values).toEqual([['Total', '', 13.5]]);
    const removed = await excel.with((table) => {
      table.autoFilter.remove();
      table.autoFilter.load('enabled');
      return { table: table.load('showFilterButton'), filter: table.autoFilter };
    });
    expect([removed.table.showFilterButton, removed.filter.enabled]).toEqual([false, false]);
  });

  it.each<[string, (table: Excel.Table) => void]>([
    [
      'its buttons',
      (table) => {
        table.showFilterButton = false;
      },
    ],
    [
      'its header row',
      (table) => {
        table.showHeaders = false;
      },
    ],
    ['the table', (table) => table.delete()],
    ['what makes a table of the range', (table) => table.convertToRange()],
  ])('goes with %s, and all rows are seen again', async (_, work) => {
    const rows = await openBehov().with((table) => {
      const { worksheet } = table;
      table.columns.getItem('Nr').filter.applyValuesFilter(['20']);
      work(table);
      return worksheet.getRange('1:9').load('rowHidden');
    });
    expect(rows.rowHidden).toBe(false);
  });
});
