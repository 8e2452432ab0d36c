import { describe, expect, it } from '@jest/globals';
import { openBehov } from '../testing/behov';
import { failureOf } from '../testing/failure';

describe('tables.add', () => {
  it('makes a table of a range with headers, which become texts of their own', async () => {
    const excel = openBehov();
    const table = await excel.with((_, { workbook }) => {
      const sheet = workbook.worksheets.getItem('Saker');
      sheet.getRange('A3:D4').values = [
        [2022, 'Sak', 'sak', ''],
        [1, 2, 3, 4],
      ];
      const added = sheet.tables.add('A3:D4', true);
      added.columns.load('items/name');
      added.rows.load('count');
      added.getHeaderRowRange().load('valueTypes');
      return added.load();
    });
    expect(table.toJSON()).toMatchObject({
      name: 'Table1',
      style: 'TableStyleMedium2',
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      showBandedColumns: false,
      showFilterButton: true,
      highlightFirstColumn: false,
      highlightLastColumn: false,
    });
    expect(table.columns.items.map(({ name }) => name)).toEqual(['2022', 'Sak', 'sak2', 'Column1']);
    expect(table.rows.count).toBe(1);
  });

  it('names each by the first number that is free', async () => {
    const names = await openBehov().with((table, { workbook }) => {
      const { tables } = workbook.worksheets.getItem('Saker');
      tables.add('A5:B6', true);
      tables.add('D5:E6', true).name = 'Table3';
      table.name = 'table2';
      tables.add('G5:H6', true);
      return tables.load('items/name,items/id');
    });
    expect(names.items.map(({ name }) => name)).toEqual(['Table1', 'Table3', 'Table4']);
  });

  it('takes a range, and an address on the active sheet', async () => {
    const excel = openBehov();
    const areas = await excel.with((_, { workbook }) => {
      const byRange = workbook.tables.add(workbook.worksheets.getItem('Saker').getRange('A5:B6'), true);
      const byAddress = workbook.tables.add('A9:B10', true);
      return [byRange, byAddress].map((added) => added.getRange().load('address'));
    });
    expect(areas.map(({ address }) => address)).toEqual(['Saker!A5:B6', 'Kø!A9:B10']);
  });

  it('puts headers above a range without them, and moves it down', async () => {
    const excel = openBehov();
    const area = await excel.with((_, { workbook }) =>
      workbook.tables.add('A6:B6', false).getRange().load('address,values'),
    );
    expect([area.address, area.values]).toEqual([
      'Kø!A6:B7',
      [
        ['Column1', 'Column2'],
        ['Merknad', ''],
      ],
    ]);
  });

  it('gives headers alone an empty row, which the first row fills', async () => {
    const excel = openBehov();
    const made = await excel.with((table) => {
      const added = table.worksheet.tables.add('A8:B8', true);
      added.getHeaderRowRange().values = [['Dato', 'Beløp']];
      const before = { rows: added.rows.getCount(), range: added.getRange().load('address') };
      added.rows.add(undefined, [
        ['a', 1],
        ['b', 2],
      ]);
      return { ...before, after: added.getRange().load('address,values') };
    });
    expect([made.rows.value, made.range.address]).toEqual([0, 'Kø!A8:B9']);
    expect([made.after.address, made.after.values]).toEqual([
      'Kø!A8:B10',
      [
        ['Dato', 'Beløp'],
        ['a', 1],
        ['b', 2],
      ],
    ]);
  });

  it.each([
    [
      'overlaps another',
      (table: Excel.Table) => table.worksheet.tables.add('C4:D6', true),
      'InvalidArgument',
    ],
    ['is no address', (table: Excel.Table) => table.worksheet.tables.add('tull', true), 'InvalidArgument'],
    ['is on no sheet', (table: Excel.Table) => table.worksheet.tables.add('Nei!A1:B2', true), 'ItemNotFound'],
    [
      'is on a protected sheet',
      (table: Excel.Table) => {
        table.worksheet.protection.protect();
        table.worksheet.tables.add('A8:B9', true);
      },
      'AccessDenied',
    ],
  ])('refuses what %s', async (_, add, code) => {
    const error = await failureOf(openBehov().with(add));
    expect([error.code, error.debugInfo.errorLocation]).toEqual([code, 'TableCollection.add']);
  });
});

describe('table.name', () => {
  it('can be changed; formulas and the id stay with the table', async () => {
    const excel = openBehov();
    const table = await excel.with((behov, { workbook }) => {
      behov.name = 'Behovskø';
      workbook.worksheets.getItem('Saker').getRange('C1').formulas = [['=ROWS(Behovskø)']];
      return behov.load('id,name,legacyId');
    });
    expect(table.toJSON()).toMatchObject({ id: '1', name: 'Behovskø', legacyId: '1' });
    expect(await excel.formulas('E1')).toEqual([['=SUM(Behovskø[Ramme])']]);
    expect(await excel.values('E1')).toEqual([[24]]);
    excel.host.user.undo();
    expect(await excel.formulas('E1')).toEqual([['=SUM(Behov[Ramme])']]);
  });

  it.each(['', 'To ord', '1a', 'A1', 'R1C1', 'c', 'Rammer', 'a-b'])('cannot be %j', async (name) => {
    const naming = openBehov().with((table) => {
      table.name = name;
    });
    const error = await failureOf(naming);
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'Table.name']);
  });
});

describe('how a table looks', () => {
  it('can be set', async () => {
    const look = {
      style: 'TableStyleLight9',
      showBandedRows: false,
      showBandedColumns: true,
      highlightFirstColumn: true,
      highlightLastColumn: true,
      showFilterButton: false,
    };
    const table = await openBehov().with((behov) => {
      behov.set(look);
      return behov.load();
    });
    expect(table.toJSON()).toMatchObject(look);
  });

  it('is refused where Excel has no such style, or no header row for buttons', async () => {
    const unknown = openBehov().with((table) => {
      table.style = 'TableStyleMedium29';
    });
    expect((await failureOf(unknown)).code).toBe('InvalidArgument');
    const without = openBehov().with((table) => {
      table.showHeaders = false;
      table.showFilterButton = true;
    });
    expect((await failureOf(without)).code).toBe('InvalidOperation');
  });
});

describe('table.showHeaders', () => {
  it('empties the header row and puts it back', async () => {
    const excel = openBehov();
    const hidden = await excel.with((table) => {
      table.showHeaders = false;
      table.columns.load('items/name');
      return { table, range: table.getRange().load('address') };
    });
    expect(hidden.range.address).toBe('Kø!A2:C4');
    expect(hidden.table.columns.items.map(({ name }) => name)).toEqual(['Nr', 'Ramme', 'Ny']);
    expect(await excel.values('A1:E1')).toEqual([['', '', '', '', 24]]);
    const error = await failureOf(excel.with((table) => table.getHeaderRowRange().load('address')));
    expect(error.code).toBe('ItemNotFound');
    await excel.with((table) => {
      table.showHeaders = true;
    });
    expect(await excel.values('A1:C1')).toEqual([['Nr', 'Ramme', 'Ny']]);
  });
});

describe('table.showTotals', () => {
  it('sums up the last column, and moves what is in the way', async () => {
    const excel = openBehov();
    const row = await excel.with((table) => {
      table.worksheet.getRange('A5').values = [['i veien']];
      table.resize('A1:C4');
      table.showTotals = true;
      return table.getTotalRowRange().load('address,formulas,values');
    });
    expect(row.address).toBe('Kø!A5:C5');
    expect(row.formulas).toEqual([['Total', '', '=SUBTOTAL(109,[Ny])']]);
    expect(row.values).toEqual([['Total', '', 30]]);
    expect(await excel.values('A6:A7')).toEqual([['i veien'], ['Merknad']]);
  });

  it('comes back as it was, and goes with the rows', async () => {
    const excel = openBehov();
    const row = await excel.with((table) => {
      table.showTotals = true;
      table.columns.getItem('Ramme').getTotalRowRange().formulas = [['=SUBTOTAL(101,[Ramme])']];
      table.showTotals = false;
      table.showTotals = true;
      table.rows.add(undefined, [[25, 0, '']]);
      return table.getTotalRowRange().load('address,formulas,values');
    });
    expect(row.address).toBe('Kø!A6:C6');
    expect(row.formulas).toEqual([['Total', '=SUBTOTAL(101,[Ramme])', '=SUBTOTAL(109,[Ny])']]);
    expect(row.values).toEqual([['Total', 6, 32]]);
    expect(await excel.formulas('E1')).toEqual([['=SUM(Behov[Ramme])']]);
    expect(await excel.values('E1')).toEqual([[24]]);
  });
});

describe('table.resize', () => {
  it('takes in rows and columns that are there', async () => {
    const excel = openBehov();
    const table = await excel.with((behov) => {
      behov.worksheet.getRange('A7:B8').values = [
        [30, 1],
        [31, 2],
      ];
      behov.resize('A1:E8');
      behov.columns.load('items/name');
      return behov;
    });
    expect(table.columns.items.map(({ name }) => name)).toEqual(['Nr', 'Ramme', 'Ny', 'Column1', '24']);
    expect(await excel.formulas('A7:E8')).toEqual([
      [30, 1, '=[@Ramme]+2', '', ''],
      [31, 2, '=[@Ramme]+2', '', ''],
    ]);
  });

  it('leaves the cells of what it drops, and breaks references to dropped columns', async () => {
    const excel = openBehov();
    const range = await excel.with((table) => {
      table.resize(table.worksheet.getRange('A1:A3'));
      return table.getRange().load('address');
    });
    expect(range.address).toBe('Kø!A1:A3');
    expect(await excel.formulas('A4:B4')).toEqual([[24, 8]]);
    expect(await excel.formulas('E1')).toEqual([['=SUM(#REF!)']]);
  });

  it('takes the totals row along', async () => {
    const row = await openBehov().with((table) => {
      table.showTotals = true;
      table.resize('A1:C4');
      return table.getTotalRowRange().load('address,values');
    });
    expect([row.address, row.values]).toEqual(['Kø!A4:C4', [['Total', '', 20]]]);
  });

  it.each(['A2:C5', 'E1:F5', 'A1:C1'])('refuses %s', async (address) => {
    const error = await failureOf(openBehov().with((table) => table.resize(address)));
    expect([error.code, error.debugInfo.errorLocation]).toEqual(['InvalidArgument', 'Table.resize']);
  });
});

describe('table.convertToRange and table.delete', () => {
  it('leaves contents, with references to cells', async () => {
    const excel = openBehov();
    const { range, gone } = await excel.with((table, { workbook }) => ({
      range: table.convertToRange().load('address'),
      gone: workbook.tables.getItemOrNullObject('Behov').load('name'),
    }));
    expect([range.address, gone.isNullObject]).toEqual(['Kø!A1:C4', true]);
    expect(await excel.formulas('C2:C3')).toEqual([['=Kø!$B2+2'], ['=Kø!$B3+2']]);
    expect(await excel.formulas('E1')).toEqual([['=SUM(Kø!$B$2:$B$4)']]);
    expect(await excel.values('C3:E3')).toEqual([[13.5, '', 8]]);
  });

  it('takes contents and formats away; other cells stay', async () => {
    const excel = openBehov();
    const gone = await excel.with((table, { workbook }) => {
      table.delete();
      return workbook.tables.load('count');
    });
    expect(gone.count).toBe(0);
    expect(await excel.formulas('A1:E3')).toEqual([
      ['', '', '', '', '=SUM(#REF!)'],
      ['', '', '', '', '=SUM(B2:B4)'],
      ['', '', '', '', '=B4'],
    ]);
    excel.host.user.undo();
    expect(await excel.values('A2:E2')).toEqual([[20, 4.5, 6.5, '', 24]]);
  });
});
