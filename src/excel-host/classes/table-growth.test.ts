import { describe, expect, it } from '@jest/globals';
import { behovFile, openBehov, type OpenBehov } from '../testing/behov';
import { plainStyle } from '../testing/workbooks';

const type = ({ host }: OpenBehov, row: number, column: number, input: string) =>
  host.user.type({ sheet: 'Kø', row, column }, input);

const address = async (excel: OpenBehov) =>
  (await excel.with((table) => table.getRange().load('address'))).address;

describe('a table grows', () => {
  it('when a person types directly below it', async () => {
    const excel = openBehov();
    type(excel, 4, 1, '3');
    expect(await address(excel)).toBe('Kø!A1:C5');
    expect(await excel.formulas('A5:C6')).toEqual([
      ['', 3, '=[@Ramme]+2'],
      ['Merknad', '', ''],
    ]);
    expect(await excel.values('E1:E2')).toEqual([[27], [27]]);
    excel.host.user.undo();
    expect(await address(excel)).toBe('Kø!A1:C4');
    expect(await excel.formulas('A5:C5')).toEqual([['', '', '']]);
    expect(await excel.formulas('E2')).toEqual([['=SUM(B2:B4)']]);
  });

  it('when a co-author does', async () => {
    const excel = openBehov();
    excel.host.user.typeRemotely({ sheet: 'Kø', row: 4, column: 0 }, '25');
    expect(await address(excel)).toBe('Kø!A1:C5');
  });

  it('when an add-in writes there, by as many rows as have something', async () => {
    const excel = openBehov();
    await excel.with((table) => {
      table.worksheet.getRange('A6').clear();
      table.worksheet.getRange('A5:B8').values = [
        [25, 1],
        ['', 2],
        [27, ''],
        ['', ''],
      ];
    });
    expect(await address(excel)).toBe('Kø!A1:C7');
  });

  it('when an empty one is filled from below its header', async () => {
    const excel = openBehov();
    const made = await excel.with(({ worksheet }) => {
      const table = worksheet.tables.add('A8:B8', true);
      table.getHeaderRowRange().getCell(0, 0).getRowsBelow(3).values = [['a'], ['b'], ['c']];
      return { rows: table.rows.load('count'), range: table.getRange().load('address') };
    });
    expect([made.rows.count, made.range.address]).toEqual([3, 'Kø!A8:B11']);
  });

  it('to the right, with a header of its own', async () => {
    const excel = openBehov();
    type(excel, 0, 3, 'Status');
    type(excel, 1, 3, 'ok');
    expect(await address(excel)).toBe('Kø!A1:D4');
    const other = openBehov();
    type(other, 2, 3, '=[@Ramme]*2');
    const columns = await other.with((table) => table.columns.load('items/name'));
    expect(columns.items.map(({ name }) => name)).toEqual(['Nr', 'Ramme', 'Ny', 'Column1']);
    expect(await other.formulas('D1:D4')).toEqual([
      ['Column1'],
      ['=[@Ramme]*2'],
      ['=[@Ramme]*2'],
      ['=[@Ramme]*2'],
    ]);
  });

  it('gives a new cell the format of the one above', async () => {
    const excel = openBehov();
    await excel.with((table) => {
      table.columns.getItem('Ramme').getDataBodyRange().numberFormat = [['0.0'], ['0.0'], ['0.0']];
    });
    type(excel, 4, 1, '3');
    expect(excel.host.view.sheets[0]?.cell(4, 1).text).toBe('3,0');
  });

  it('not for what is emptied, further away, or under a totals row', async () => {
    const excel = openBehov();
    type(excel, 4, 0, '');
    type(excel, 6, 0, 'x');
    type(excel, 1, 6, 'x');
    expect(await address(excel)).toBe('Kø!A1:C4');
    await excel.with((table) => {
      table.showTotals = true;
    });
    type(excel, 5, 0, 'x');
    expect(await address(excel)).toBe('Kø!A1:C5');
  });

  it('not over what stands there already', async () => {
    const excel = openBehov();
    await excel.with((table) => table.rows.add(undefined, [[25, 1, '']], false));
    type(excel, 5, 1, '3');
    expect(await address(excel)).toBe('Kø!A1:C5');
  });

  it('not on a protected sheet', async () => {
    const excel = openBehov({}, { ...behovFile, styles: [{ ...plainStyle, locked: false }] });
    await excel.with(({ worksheet }) => {
      worksheet.getRange('A5:C5').numberFormat = [['0', '0', '0']];
      worksheet.protection.protect();
    });
    type(excel, 4, 0, '25');
    expect(await excel.values('A5')).toEqual([[25]]);
    expect(await address(excel)).toBe('Kø!A1:C4');
  });
});

describe('a calculated column', () => {
  it('is made by a formula where nothing else stands in the column', async () => {
    const excel = openBehov();
    await excel.with((table) => table.columns.add(undefined, undefined, 'Dobbel'));
    type(excel, 2, 3, '=B3*2');
    expect(await excel.formulas('D2:D4')).toEqual([['=B2*2'], ['=B3*2'], ['=B4*2']]);
  });

  it('is not where something does', async () => {
    const excel = openBehov();
    type(excel, 1, 1, '=A2*2');
    expect(await excel.formulas('B2:B4')).toEqual([['=A2*2'], [11.5], [8]]);
  });

  it('changes as a whole, unless some cell has gone its own way', async () => {
    const excel = openBehov();
    type(excel, 3, 2, '=[@Ramme]+3');
    expect(await excel.formulas('C2:C4')).toEqual([['=[@Ramme]+3'], ['=[@Ramme]+3'], ['=[@Ramme]+3']]);
    type(excel, 1, 2, '9');
    type(excel, 2, 2, '=[@Ramme]+4');
    expect(await excel.formulas('C2:C4')).toEqual([[9], ['=[@Ramme]+4'], ['=[@Ramme]+3']]);
    await excel.with((table) => table.rows.add());
    expect(await excel.formulas('C5')).toEqual([['=[@Ramme]+3']]);
  });

  it('follows when what it names is called otherwise', async () => {
    const excel = openBehov();
    await excel.with((table) => {
      table.name = 'Kø2022';
      table.columns.getItem('Ny').getDataBodyRange().formulas = [
        ['=Kø2022[@Ramme]+2'],
        ['=Kø2022[@Ramme]+2'],
        ['=Kø2022[@Ramme]+2'],
      ];
      table.columns.getItem('Ramme').name = 'Beløp';
      table.name = 'Behov';
      table.rows.add();
    });
    expect(await excel.formulas('C4:C5')).toEqual([['=Behov[@Beløp]+2'], ['=Behov[@Beløp]+2']]);
  });

  it('is none any more when its cells are all written over', async () => {
    const excel = openBehov();
    await excel.with((table) => {
      table.columns.getItem('Ny').getDataBodyRange().values = [[1], [2], [3]];
      table.rows.add();
    });
    expect(await excel.formulas('C5')).toEqual([['']]);
  });

  it('keeps to its row when rows come and go', async () => {
    const excel = openBehov();
    await excel.with((table) => {
      table.columns.add(undefined, [['Endring'], ['=B2-$E$9'], ['=B3-$E$9'], ['=B4-$E$9']]);
      table.rows.getItemAt(0).delete();
      table.rows.add(0);
      table.rows.add();
    });
    expect(await excel.formulas('D2:D5')).toEqual([['=B2-$E$9'], ['=B3-$E$9'], ['=B4-$E$9'], ['=B5-$E$9']]);
  });
});

describe('structured references', () => {
  it.each([
    ['=Behov[@Ramme]', 2, 11.5],
    ['=SUM(Behov[[Nr]:[Ramme]])', 8, 91],
    ['=Behov[[#Headers],[Ramme]]', 8, 'Ramme'],
    ['=COUNTA(Behov[#All])', 8, 12],
    ['=ROWS(Behov)', 8, 3],
    ['=SUM(Behov[Nr],Behov[#Data])', 8, 67 + 67 + 24 + 30],
    ['=XLOOKUP(23,Behov[Nr],Behov[Ramme])', 8, 11.5],
    ['=SUM(Behov[Finnes ikke])', 8, '#REF!'],
    ['=Behov[[#Totals],[Ny]]', 8, '#REF!'],
  ])('%s', async (formula, row, value) => {
    const excel = openBehov();
    type(excel, row, 6, formula.replaceAll(',', ';'));
    expect(excel.host.view.sheets[0]?.cell(row, 6).input).toBe(formula.replaceAll(',', ';'));
    expect(await excel.values(`G${row + 1}`)).toEqual([[value]]);
  });

  it('see the totals row once it is there', async () => {
    const excel = openBehov();
    type(excel, 8, 6, '=Behov[[#Totals];[Ny]]');
    await excel.with((table) => {
      table.showTotals = true;
    });
    expect(await excel.values('G9')).toEqual([[30]]);
  });

  it('with signs in names', async () => {
    const excel = openBehov();
    type(excel, 0, 1, 'Sak #');
    expect(await excel.formulas('C2:E2')).toEqual([["=[@[Sak '#]]+2", '', '=SUM(B2:B4)']]);
    expect(await excel.formulas('E1')).toEqual([["=SUM(Behov[Sak '#])"]]);
    expect(await excel.values('C2:E2')).toEqual([[6.5, '', 24]]);
    expect(await excel.values('E1')).toEqual([[24]]);
  });
});
