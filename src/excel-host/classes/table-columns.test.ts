import { describe, expect, it } from '@jest/globals';
import { openBehov } from '../testing/behov';
import { failureOf } from '../testing/failure';

describe('table.columns.add', () => {
  it('adds at the end; cells to the right of the table move', async () => {
    const excel = openBehov();
    const column = await excel.with((table) =>
      table.columns.add(undefined, [['Status'], ['ok'], ['ok'], ['stopp']]).load('id,index,name,values'),
    );
    expect(column.toJSON()).toMatchObject({
      id: 4,
      index: 3,
      name: 'Status',
      values: [['Status'], ['ok'], ['ok'], ['stopp']],
    });
    expect(await excel.formulas('D1:F2')).toEqual([
      ['Status', '', '=SUM(Behov[Ramme])'],
      ['ok', '', '=SUM(B2:B4)'],
    ]);
  });

  it('adds in between and in front; references follow, columns keep their ids', async () => {
    const excel = openBehov();
    const columns = await excel.with((table) => {
      const ramme = table.columns.getItem('Ramme');
      table.columns.add(1, undefined, 'Område');
      table.columns.add(0);
      ramme.load('index,name,id');
      return { ramme, all: table.columns.load('items/name,items/id') };
    });
    expect(columns.ramme.toJSON()).toMatchObject({ index: 3, name: 'Ramme', id: 2 });
    expect(columns.all.items.map(({ name, id }) => [name, id])).toEqual([
      ['Column1', 5],
      ['Nr', 1],
      ['Område', 4],
      ['Ramme', 2],
      ['Ny', 3],
    ]);
    expect(await excel.formulas('A1:E2')).toEqual([
      ['Column1', 'Nr', 'Område', 'Ramme', 'Ny'],
      ['', 20, '', 4.5, '=[@Ramme]+2'],
    ]);
    expect(await excel.formulas('G1:G3')).toEqual([['=SUM(Behov[Ramme])'], ['=SUM(D2:D4)'], ['=D4']]);
    expect(await excel.values('G1:G3')).toEqual([[24], [24], [8]]);
  });

  it('gives a column in front the look of the one that was there', async () => {
    const excel = openBehov();
    await excel.with((table) => {
      table.getHeaderRowRange().format.font.bold = true;
      table.columns.add(0);
    });
    const [sheet] = excel.host.view.sheets;
    expect([0, 1].map((row) => sheet?.cell(row, 0).style.font.bold)).toEqual([true, false]);
  });

  it('makes a calculated column of a formula', async () => {
    const excel = openBehov();
    await excel.with((table) => {
      table.columns.add(undefined, [['Dobbel'], ['=B2*2'], ['=B3*2'], ['=B4*2']]);
      table.rows.add(undefined, [[25, 3, '', '']]);
    });
    expect(await excel.formulas('D4:D5')).toEqual([['=B4*2'], ['=B5*2']]);
    expect(await excel.values('D5')).toEqual([[6]]);
  });

  it('gives a header that is there already a number', async () => {
    const excel = openBehov();
    const column = await excel.with((table) =>
      table.columns.add(undefined, [['ramme'], [1], [2], [3]]).load('name'),
    );
    expect(column.name).toBe('ramme2');
    expect(await excel.values('D1')).toEqual([['ramme2']]);
  });

  it.each([
    ['values of another height', (table: Excel.Table) => table.columns.add(undefined, [['Status'], ['ok']])],
    ['a place that is not there', (table: Excel.Table) => table.columns.add(4)],
    ['a name that is there', (table: Excel.Table) => table.columns.add(undefined, undefined, 'RAMME')],
  ])('refuses %s', async (_, add) => {
    const error = await failureOf(openBehov().with(add));
    expect([error.code, error.debugInfo.errorLocation]).toEqual([
      'InvalidArgument',
      'TableColumnCollection.add',
    ]);
  });

  it('is refused on a protected sheet', async () => {
    const adding = openBehov().with((table) => {
      table.worksheet.protection.protect({ allowInsertColumns: true });
      table.columns.add();
    });
    expect((await failureOf(adding)).code).toBe('AccessDenied');
  });
});

describe('column.delete', () => {
  it('takes the cells with it, and breaks references to them', async () => {
    const excel = openBehov();
    await excel.with((table) => table.columns.getItem('Ramme').delete());
    expect(await excel.formulas('A1:D3')).toEqual([
      ['Nr', 'Ny', '', '=SUM(#REF!)'],
      [20, '=#REF!+2', '', '=SUM(#REF!)'],
      [23, '=#REF!+2', '', '=#REF!'],
    ]);
    expect(await excel.formulas('A6')).toEqual([['Merknad']]);
  });

  it('takes its filter with it', async () => {
    const excel = openBehov();
    const after = await excel.with((table) => {
      table.columns.getItem('Ramme').filter.applyCustomFilter('>100');
      table.columns.getItem('Nr').filter.applyCustomFilter('<>23');
      table.columns.getItem('Ramme').delete();
      return {
        filter: table.autoFilter.load('criteria'),
        hidden: [2, 3, 4].map((row) => table.worksheet.getRange(`${row}:${row}`).load('rowHidden')),
      };
    });
    expect(after.hidden.map(({ rowHidden }) => rowHidden)).toEqual([false, true, false]);
    expect(after.filter.criteria).toMatchObject([{ criterion1: '<>23' }, null]);
  });

  it('leaves nothing to a column that is held', async () => {
    const reading = openBehov().with((table) => {
      const column = table.columns.getItem('Nr');
      column.delete();
      column.load('name');
    });
    expect((await failureOf(reading)).code).toBe('ItemNotFound');
  });

  it('takes the table away with its last column', async () => {
    const excel = openBehov();
    const gone = await excel.with((table, { workbook }) => {
      for (const name of ['Nr', 'Ramme', 'Ny']) table.columns.getItem(name).delete();
      return workbook.tables.getItemOrNullObject('Behov').load('name');
    });
    expect(gone.isNullObject).toBe(true);
  });
});

describe('column.name', () => {
  it('is the header cell; formulas follow', async () => {
    const excel = openBehov();
    await excel.with((table) => {
      table.columns.getItem('Ramme').name = 'Ramme (MNOK)';
    });
    expect(await excel.formulas('B1:C2')).toEqual([
      ['Ramme (MNOK)', 'Ny'],
      [4.5, '=[@[Ramme (MNOK)]]+2'],
    ]);
    expect(await excel.formulas('E1')).toEqual([['=SUM(Behov[Ramme (MNOK)])']]);
    expect(await excel.values('E1')).toEqual([[24]]);
  });

  it('follows the header cell', async () => {
    const excel = openBehov();
    const names = await excel.with((table) => {
      table.getHeaderRowRange().values = [['Ramme', 'Nr', 2022]];
      return table.columns.load('items/name');
    });
    expect(names.items.map(({ name }) => name)).toEqual(['Ramme', 'Nr', '2022']);
    expect(await excel.formulas('C1:C2')).toEqual([['2022'], ['=[@Nr]+2']]);
    expect(await excel.formulas('E1')).toEqual([['=SUM(Behov[Nr])']]);
  });

  it('is never empty and never another column’s', async () => {
    const excel = openBehov();
    excel.host.user.type({ sheet: 'Kø', row: 0, column: 1 }, '');
    excel.host.user.type({ sheet: 'Kø', row: 0, column: 2 }, 'nr');
    expect(await excel.formulas('A1:C2')).toEqual([
      ['Nr', 'Column1', 'nr2'],
      [20, 4.5, '=[@Column1]+2'],
    ]);
    excel.host.user.undo();
    excel.host.user.undo();
    expect(await excel.formulas('A1:C2')).toEqual([
      ['Nr', 'Ramme', 'Ny'],
      [20, 4.5, '=[@Ramme]+2'],
    ]);
    const columns = await excel.with((table) => table.columns.load('items/name'));
    expect(columns.items.map(({ name }) => name)).toEqual(['Nr', 'Ramme', 'Ny']);
  });

  it.each(['', 'nr', 'x'.repeat(256)])('cannot be %j', async (name) => {
    const naming = openBehov().with((table) => {
      table.columns.getItem('Ramme').name = name;
    });
    expect((await failureOf(naming)).code).toBe('InvalidArgument');
  });
});

describe('column.values', () => {
  it('are the whole column, header and all', async () => {
    const excel = openBehov();
    await excel.with((table) => {
      table.columns.getItem('Nr').values = [['Id'], [1], [2], [3]];
    });
    const column = await excel.with((table) => table.columns.getItem('Id').load('values,index'));
    expect([column.index, column.values]).toEqual([0, [['Id'], [1], [2], [3]]]);
    const error = await failureOf(
      excel.with((table) => {
        table.columns.getItem('Id').values = [[1], [2], [3]];
      }),
    );
    expect(error.code).toBe('InvalidArgument');
  });
});
