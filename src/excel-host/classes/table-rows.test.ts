import { describe, expect, it } from '@jest/globals';
import { failureOf } from '../testing/failure';
import { openBehov } from '../testing/behov';

describe('table.rows.add', () => {
  it('adds at the end; what stands below moves down, what refers to the column takes the row in', async () => {
    const excel = openBehov();
    const { range, added } = await excel.with((table) => ({
      added: table.rows.add(undefined, [[25, 3, '']]).load('index,values'),
      range: table.getRange().load('address'),
    }));
    expect([added.index, added.values, range.address]).toEqual([3, [[25, 3, 5]], 'Kø!A1:C5']);
    expect(await excel.formulas('A5:C7')).toEqual([
      [25, 3, '=[@Ramme]+2'],
      ['', '', ''],
      ['Merknad', '', ''],
    ]);
    expect(await excel.formulas('E1:E3')).toEqual([['=SUM(Behov[Ramme])'], ['=SUM(B2:B5)'], ['=B4']]);
    expect(await excel.values('E1:E2')).toEqual([[27], [27]]);
  });

  it('adds in between; references to the rows below follow, on other sheets and in names too', async () => {
    const excel = openBehov();
    const seen = await excel.with((table, { workbook }) => {
      table.rows.add(1, [
        [21, 1, null],
        [22, 2, 100],
      ] as (string | number)[][]);
      return {
        saker: workbook.worksheets.getItem('Saker').getRange('A1:B1').load('formulas,values'),
        rammer: workbook.names.getItem('Rammer').load('formula'),
      };
    });
    expect(await excel.formulas('A2:C6')).toEqual([
      [20, 4.5, '=[@Ramme]+2'],
      [21, 1, '=[@Ramme]+2'],
      [22, 2, 100],
      [23, 11.5, '=[@Ramme]+2'],
      [24, 8, '=[@Ramme]+2'],
    ]);
    expect(await excel.formulas('E2:E3')).toEqual([['=SUM(B2:B6)'], ['=B6']]);
    expect(seen.saker.formulas).toEqual([['=Kø!B6', '=SUM(Rammer)']]);
    expect(seen.saker.values[0]?.[0]).toBe(8);
    expect(seen.saker.values[0]?.[1]).toBe(27);
    expect(seen.rammer.formula).toBe('=Kø!$B$2:$B$6');
  });

  it('adds at the top below the header, an empty row without values, and one value in all cells', async () => {
    const excel = openBehov();
    await excel.with((table) => {
      table.rows.add(0);
      table.rows.add(-1, 7);
    });
    expect(await excel.formulas('A1:C2')).toEqual([
      ['Nr', 'Ramme', 'Ny'],
      ['', '', '=[@Ramme]+2'],
    ]);
    expect(await excel.formulas('A6:C6')).toEqual([[7, 7, 7]]);
  });

  it('gives a first row the look of the rows, not of the header', async () => {
    const excel = openBehov();
    await excel.with((table) => {
      table.getHeaderRowRange().format.font.bold = true;
      table.columns.getItem('Ramme').getDataBodyRange().numberFormat = [['0.0'], ['0.0'], ['0.0']];
      table.rows.add(0, [[19, 1, '']]);
    });
    const cell = excel.host.view.sheets[0]?.cell(1, 1);
    expect([cell?.text, cell?.style.font.bold]).toEqual(['1,0', false]);
  });

  it('leaves the cells below in peace with alwaysInsert false where there is room', async () => {
    const excel = openBehov();
    await excel.with((table) => table.rows.add(undefined, [[25, 3, null]] as number[][], false));
    expect(await excel.formulas('A5:A6')).toEqual([[25], ['Merknad']]);
    await excel.with((table) => table.rows.add(undefined, [[26, 3, null]] as number[][], false));
    expect(await excel.formulas('A6:A7')).toEqual([[26], ['Merknad']]);
  });

  it.each([
    [
      'another number of columns',
      (table: Excel.Table) => table.rows.add(undefined, [[1, 2]]),
      'InvalidArgument',
    ],
    ['a place that is not there', (table: Excel.Table) => table.rows.add(4, [[1, 2, 3]]), 'InvalidArgument'],
    [
      'a protected sheet',
      (table: Excel.Table) => {
        table.worksheet.protection.protect({ allowInsertRows: true });
        table.rows.add(undefined, [[1, 2, 3]]);
      },
      'AccessDenied',
    ],
    [
      'a table below that reaches beyond',
      (table: Excel.Table) => {
        table.worksheet.tables.add('B8:D9', true);
        table.rows.add(undefined, [[1, 2, 3]]);
      },
      'InsertDeleteConflict',
    ],
  ])('refuses %s', async (_, add, code) => {
    const excel = openBehov();
    const error = await failureOf(excel.with(add));
    expect(error.code).toBe(code);
    expect(error.debugInfo.errorLocation).toBe('TableRowCollection.add');
    expect(await excel.values('A4:A6')).toEqual([[24], [''], ['Merknad']]);
  });

  it('moves a table below along when it is no wider', async () => {
    const excel = openBehov();
    const other = await excel.with((table) => {
      const below = table.worksheet.tables.add('A6:B7', true);
      table.rows.add();
      return below.getRange().load('address');
    });
    expect(other.address).toBe('Kø!A7:B8');
  });

  it('is taken back with all that followed', async () => {
    const excel = openBehov();
    excel.host.user.type({ sheet: 'Kø', row: 8, column: 8 }, 'før');
    const before = await excel.formulas('A1:E8');
    await excel.with((table) => table.columns.getItem('Ny').getDataBodyRange().clear());
    await excel.with((table) => table.worksheet.tables.getItem('Behov').resize('A1:D6'));
    excel.host.user.undo();
    excel.host.user.undo();
    expect(await excel.formulas('A1:E8')).toEqual(before);
    const range = await excel.with((table) => table.getRange().load('address'));
    expect(range.address).toBe('Kø!A1:C4');
  });
});

describe('deleting rows', () => {
  it('moves what stands below up, and breaks references to what is gone', async () => {
    const excel = openBehov();
    await excel.with((table) => table.rows.getItemAt(2).delete());
    expect(await excel.formulas('A3:A5')).toEqual([[23], [''], ['Merknad']]);
    expect(await excel.formulas('E2:E3')).toEqual([['=SUM(B2:B3)'], ['=#REF!']]);
    expect(await excel.values('E1:E3')).toEqual([[16], [16], ['#REF!']]);
  });

  it('takes several at once, by place or as rows', async () => {
    const excel = openBehov();
    await excel.with((table) => table.rows.deleteRows([0, 2]));
    expect(await excel.values('A2:A4')).toEqual([[23], [''], ['Merknad']]);
    const other = openBehov();
    await other.with((table) => table.rows.deleteRows([table.rows.getItemAt(1)]));
    await other.with((table) => table.rows.deleteRowsAt(0));
    expect(await other.values('A2:A4')).toEqual([[24], [''], ['Merknad']]);
  });

  it('keeps an empty row when all are gone, which is filled first', async () => {
    const excel = openBehov();
    const empty = await excel.with((table) => {
      table.rows.deleteRowsAt(0, 3);
      return { rows: table.rows.load('count'), body: table.getDataBodyRange().load('address,values') };
    });
    expect([empty.rows.count, empty.body.address, empty.body.values]).toEqual([
      0,
      'Kø!A2:C2',
      [['', '', '']],
    ]);
    const { range, rows } = await excel.with((table) => {
      table.rows.add(undefined, [[1, 2, '']]);
      table.rows.load('count');
      return { range: table.getRange().load('address,formulas'), rows: table.rows };
    });
    expect([rows.count, range.address]).toEqual([1, 'Kø!A1:C2']);
    expect(range.formulas[1]).toEqual([1, 2, '=[@Ramme]+2']);
  });

  it('refuses rows that are not there, and filtered tables', async () => {
    const twice = openBehov().with((table) => table.rows.deleteRows([0, 0]));
    expect((await failureOf(twice)).code).toBe('InvalidArgument');
    const beyond = openBehov().with((table) => table.rows.deleteRowsAt(2, 2));
    expect((await failureOf(beyond)).code).toBe('InvalidArgument');
    const filtered = openBehov().with((table) => {
      table.columns.getItem('Nr').filter.applyValuesFilter(['20']);
      table.rows.deleteRowsAt(0);
    });
    expect((await failureOf(filtered)).code).toBe('InsertDeleteConflict');
    const gone = openBehov().with((table) => table.rows.getItemAt(3).delete());
    expect((await failureOf(gone)).code).toBe('ItemNotFound');
  });

  it('is of Excel on the web alone as long as it is new', async () => {
    const excel = openBehov({ profile: 'ltsc-2021' });
    const error = await failureOf(excel.with((table) => table.rows.deleteRowsAt(0)));
    expect(error.code).toBe('ApiNotFound');
    expect(error.message).toContain('ExcelApiOnline 1.1');
  });
});

describe('a table row', () => {
  it('is a place: it gives what stands there by then', async () => {
    const excel = openBehov();
    const row = await excel.with((table) => {
      const third = table.rows.getItemAt(2);
      table.rows.add(0, [[19, 1, '']]);
      third.values = [[230, 11.5, '']];
      return third.load('index,values');
    });
    expect([row.index, row.values]).toEqual([2, [[230, 11.5, '']]]);
    expect(await excel.values('A2:A5')).toEqual([[19], [20], [230], [24]]);
  });
});
