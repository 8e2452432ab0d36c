import { describe, expect, it } from '@jest/globals';
import { openBehov, type OpenBehov } from '../testing/behov';
import { failureOf } from '../testing/failure';
import { openSheet } from '../testing/open-sheet';

const formulasOf = (excel: OpenBehov, sheet: string, address: string) =>
  excel.with((_, { workbook }) => workbook.worksheets.getItem(sheet).getRange(address).load('formulas'));

describe('worksheet.name', () => {
  it('goes on in formulas, names and tables', async () => {
    const excel = openBehov();
    await excel.with((_, { workbook }) => {
      workbook.worksheets.getItem('Saker').getRange('A2:A3').formulas = [
        ['=SUM(Kø:Saker!B2)&"Kø!B2"'],
        ["=SUM('Kø'!B2:B4)+Behov[[#Totals],[Ramme]]"],
      ];
    });
    await excel.with((_, { workbook }) => void (workbook.worksheets.getItem('Kø').name = 'Kø 2022'));
    expect((await formulasOf(excel, 'Saker', 'A1:B3')).formulas).toEqual([
      ["='Kø 2022'!B4", '=SUM(Rammer)'],
      ['=SUM(\'Kø 2022:Saker\'!B2)&"Kø!B2"', ''],
      ["=SUM('Kø 2022'!B2:B4)+Behov[[#Totals],[Ramme]]", ''],
    ]);
    const read = await excel.with((table, { workbook }) => ({
      name: workbook.names.getItem('Rammer').load('formula'),
      range: table.getRange().load('address'),
      values: workbook.worksheets.getItem('Saker').getRange('A1:B1').load('values'),
    }));
    expect([read.name.formula, read.range.address]).toEqual(["='Kø 2022'!$B$2:$B$4", "'Kø 2022'!A1:C4"]);
    expect(read.values.values).toEqual([[8, 24]]);
    excel.host.user.undo();
    expect((await formulasOf(excel, 'Saker', 'A1:A2')).formulas).toEqual([
      ['=Kø!B4'],
      ['=SUM(Kø:Saker!B2)&"Kø!B2"'],
    ]);
  });

  it.each([
    ['', 'InvalidArgument'],
    ['x'.repeat(32), 'InvalidArgument'],
    ['Kø/2022', 'InvalidArgument'],
    ["'Kø", 'InvalidArgument'],
    ['History', 'InvalidArgument'],
    ['saker', 'ItemAlreadyExists'],
  ])('is not %p', async (name, code) => {
    const { on } = openSheet([], { sheets: { Saker: [] } });
    expect(await failureOf(on((sheet) => void (sheet.name = name)))).toMatchObject({ code });
    expect(await failureOf(on((_, { workbook }) => workbook.worksheets.add(name || '?')))).toMatchObject({
      code,
    });
  });

  it('may change its case, and have 31 signs', async () => {
    const { on, host } = openSheet([]);
    await on((sheet) => void (sheet.name = 'KØ'));
    expect(host.view.activeSheet).toBe('KØ');
    await on((sheet) => void (sheet.name = 'x'.repeat(31)));
    expect(host.view.activeSheet).toBe('x'.repeat(31));
  });
});

describe('worksheet.position', () => {
  const open = () => openSheet([], { sheets: { Saker: [], Planer: [] } });

  it('moves a sheet', async () => {
    const { on, host } = open();
    await on((sheet) => void (sheet.position = 2));
    const names = () => host.view.sheets.map(({ name }) => name);
    expect(names()).toEqual(['Saker', 'Planer', 'Kø']);
    host.user.undo();
    expect(names()).toEqual(['Kø', 'Saker', 'Planer']);
    expect(await failureOf(on((sheet) => void (sheet.position = 3)))).toMatchObject({
      code: 'InvalidArgument',
    });
  });

  it('has neighbours, with or without hidden ones', async () => {
    const { on } = open();
    const found = await on((sheet, { workbook }) => {
      const last = workbook.worksheets.getItem('Planer');
      workbook.worksheets.getItem('Saker').visibility = 'Hidden';
      return [
        sheet.getNext(),
        sheet.getNext(true),
        last.getPrevious(),
        last.getPreviousOrNullObject(true),
        last.getNextOrNullObject(),
      ].map((one) => one.load('name'));
    });
    expect(found.map((one) => (one.isNullObject ? null : one.name))).toEqual([
      'Saker',
      'Planer',
      'Saker',
      'Kø',
      null,
    ]);
    expect(await failureOf(on((sheet) => sheet.getPrevious().load('name')))).toMatchObject({
      code: 'ItemNotFound',
    });
  });

  it('can be asked of a neighbour in a later request', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const next = context.workbook.worksheets.getItem('Kø').getNext();
      next.load('name');
      await context.sync();
      next.position = 0;
      next.load('position');
      await context.sync();
      expect([next.name, next.position]).toEqual(['Saker', 0]);
    });
  });
});

describe('worksheet.visibility', () => {
  it('shows the next sheet instead of a hidden one, and leaves one visible', async () => {
    const { on, host } = openSheet([], { sheets: { Saker: [], Planer: [] } });
    await on((sheet) => void (sheet.visibility = 'Hidden'));
    expect(host.view.activeSheet).toBe('Saker');
    await on((_, { workbook }) => void (workbook.worksheets.getItem('Planer').visibility = 'VeryHidden'));
    const hide = on((_, { workbook }) => void (workbook.worksheets.getItem('Saker').visibility = 'Hidden'));
    expect(await failureOf(hide)).toMatchObject({ code: 'InvalidOperation' });
    const remove = on((_, { workbook }) => workbook.worksheets.getItem('Planer').delete());
    expect(await failureOf(remove)).toMatchObject({ code: 'InvalidOperation' });
  });
});

describe('worksheet.delete', () => {
  it('leaves #REF! where formulas, names and tables pointed to it', async () => {
    const excel = openBehov();
    await excel.with((_, { workbook }) => {
      workbook.worksheets.getItem('Saker').getRange('A2:A4').formulas = [
        ['=SUM(Kø!B2:B4)*2'],
        ['=SUM(Behov[Ramme])'],
        ['=IFERROR(Kø!$B$2,"borte")'],
      ];
      workbook.worksheets.getItem('Kø').delete();
    });
    const { formulas, values } = await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Saker').getRange('A1:B4').load('formulas,values');
      await context.sync();
      return range;
    });
    expect(formulas).toEqual([
      ['=#REF!B4', '=SUM(Rammer)'],
      ['=SUM(#REF!B2:B4)*2', ''],
      ['=SUM(#REF!)', ''],
      ['=IFERROR(#REF!$B$2,"borte")', ''],
    ]);
    expect(values).toEqual([
      ['#REF!', '#REF!'],
      ['#REF!', ''],
      ['#REF!', ''],
      ['borte', ''],
    ]);
    const name = await excel.Excel.run(async (context) => {
      const found = context.workbook.names.getItem('Rammer').load('formula');
      await context.sync();
      return found;
    });
    expect(name.formula).toBe('=#REF!$B$2:$B$4');
  });

  it('narrows references over several sheets', async () => {
    const { on, read } = openSheet([['=SUM(Mai:Juli!A1)', '=SUM(Juni:Mai!A1)']], {
      sheets: { Mai: [[1]], Juni: [[2]], Juli: [[4]] },
    });
    await on((_, { workbook }) => workbook.worksheets.getItem('Mai').delete());
    expect(await read('A1:B1')).toEqual([['=SUM(Juni:Juli!A1)', '=SUM(Juni!A1)']]);
    expect(await read('A1:B1', 'values')).toEqual([[6, 2]]);
  });
});

describe('worksheet.copy', () => {
  it('gives all that the sheet has, with formulas that refer to the copy', async () => {
    const excel = openBehov();
    await excel.with((_, { workbook }) => {
      const sheet = workbook.worksheets.getItem('Kø');
      sheet.getRange('E5').formulas = [['=Kø!B2+Saker!A1']];
      sheet.charts.add('ColumnClustered', sheet.getRange('A1:B4'), 'Columns');
      sheet.freezePanes.freezeRows(1);
      sheet.getRange('B2').format.fill.color = '#FF0000';
      sheet.getRange('3:3').rowHidden = true;
      workbook.tables.getItem('Behov').style = 'TableStyleLight1';
    });
    await excel.with((_, { workbook }) => {
      workbook.worksheets.getItem('Kø').names.add('Sats', '=2');
      workbook.names.add('Annet', '=Saker!$A$1');
    });
    const copied = await excel.with((_, { workbook }) => {
      const sheet = workbook.worksheets.getItem('Kø');
      const copy = sheet.copy('After', sheet);
      copy.tables.load('items/name, items/style');
      copy.charts.load('items/name');
      copy.names.load('items/name, items/formula');
      return {
        copy: copy.load('name, position'),
        cells: copy.getRange('A1:E5').load('formulas, values'),
        fill: copy.getRange('B2').format.fill.load('color'),
        frozen: copy.freezePanes.getLocation().load('address'),
        hidden: copy.getRange('3:3').load('rowHidden'),
      };
    });
    expect([copied.copy.name, copied.copy.position]).toEqual(['Kø (2)', 1]);
    expect(copied.copy.tables.items.map(({ name, style }) => [name, style])).toEqual([
      ['Behov2', 'TableStyleLight1'],
    ]);
    expect(copied.cells.formulas).toEqual([
      ['Nr', 'Ramme', 'Ny', '', '=SUM(Behov2[Ramme])'],
      [20, 4.5, '=[@Ramme]+2', '', '=SUM(B2:B4)'],
      [23, 11.5, '=[@Ramme]+2', '', '=B4'],
      [24, 8, '=[@Ramme]+2', '', ''],
      ['', '', '', '', "='Kø (2)'!B2+Saker!A1"],
    ]);
    expect(copied.cells.values.at(1)).toEqual([20, 4.5, 6.5, '', 24]);
    expect([copied.fill.color, copied.frozen.address, copied.hidden.rowHidden]).toEqual([
      '#FF0000',
      "'Kø (2)'!1:1",
      true,
    ]);
    expect(copied.copy.names.items.map((one) => [one.name, String(one.formula)])).toEqual([
      ['Rammer', "='Kø (2)'!$B$2:$B$4"],
      ['Sats', '=2'],
    ]);
    expect(copied.copy.charts.items.map(({ name }) => name)).toEqual(['Chart 1']);
    await excel.with(
      (_, { workbook }) => void (workbook.worksheets.getItem('Kø (2)').getRange('B2').values = [[1]]),
    );
    expect(await excel.values('B2')).toEqual([[4.5]]);
  });

  it.each([
    ['None', 0],
    ['Beginning', 0],
    ['Before', 1],
    ['After', 2],
    ['End', 2],
  ] as const)('is put at %s', async (place, position) => {
    const { Excel } = openBehov();
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const copy = worksheets.getItem('Kø').copy(place, worksheets.getItem('Saker')).load('position');
      await context.sync();
      expect(copy.position).toBe(position);
      copy.name = 'Kopi';
      copy.load('name');
      await context.sync();
      expect(copy.name).toBe('Kopi');
    });
  });

  it('needs a sheet to be before or after', async () => {
    const { on } = openSheet([]);
    expect(await failureOf(on((sheet) => sheet.copy('After')))).toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('the looks of a worksheet', () => {
  it('are the file’s until they are set', async () => {
    const { on, host } = openSheet([], { sheet: { defaultColumnWidth: 10 } });
    const before = host.view.sheets[0]?.columnWidth(3) ?? 0;
    const looks = await on((sheet) => sheet.load('standardWidth, standardHeight, tabColor'));
    expect([looks.standardWidth, looks.standardHeight, looks.tabColor]).toEqual([10, 15, '']);
    await on((sheet) => void (sheet.standardWidth = 20));
    expect(host.view.sheets[0]?.columnWidth(3)).toBe(before + 70);
  });

  it('have no tab colour while it is hidden', async () => {
    const { on } = openSheet([], { sheets: { Saker: [] } });
    const sheet = await on((kø) => {
      kø.tabColor = '#FF0000';
      kø.visibility = 'Hidden';
      return kø.load('tabColor');
    });
    expect(sheet.tabColor).toBeNull();
  });
});

describe('worksheet.calculate', () => {
  it('works out the formulas of that sheet alone', async () => {
    const { on, read } = openSheet([[1, '=A1*2']], { sheets: { Saker: [['=Kø!A1*3']] } });
    await on((sheet, { workbook }) => {
      workbook.application.calculationMode = 'Manual';
      sheet.getRange('A1').values = [[5]];
    });
    expect([await read('B1', 'values'), await read('Saker!A1', 'values')]).toEqual([[[2]], [[3]]]);
    await on((sheet) => sheet.calculate(true));
    expect([await read('B1', 'values'), await read('Saker!A1', 'values')]).toEqual([[[10]], [[3]]]);
  });
});
