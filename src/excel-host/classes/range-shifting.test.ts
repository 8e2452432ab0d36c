import { describe, expect, it } from '@jest/globals';
import { failureOf, settled } from '../testing/failure';
import { openSheet } from '../testing/open-sheet';
import { tableFile } from '../testing/workbooks';

const rows = [
  ['Nr', 'Ramme', 'Sum'],
  [20, 4.8, '=SUM(B2:B3)'],
  [23, 8.1, '=B3*2'],
] as const;
const others = { sheets: { Saker: [['=Kø!B3', '=SUM(Kø!B:B)']] } };

describe('cells are put in', () => {
  it('and push the others, with what refers to them', async () => {
    const { on, read } = openSheet(rows, others);
    const address = await on((sheet) => sheet.getRange('A2:B2').insert('Down').load('address'));
    expect(address.address).toBe('Kø!A2:B2');
    expect(await read('A1:C4')).toEqual([
      ['Nr', 'Ramme', 'Sum'],
      ['', '', '=SUM(B3:B4)'],
      [20, 4.8, '=B4*2'],
      [23, 8.1, ''],
    ]);
    expect(await read('Saker!A1:B1')).toEqual([['=Kø!B4', '=SUM(Kø!B:B)']]);
  });

  it('as whole rows and columns whichever way was asked for', async () => {
    const { on, read } = openSheet(rows, others);
    await on((sheet) => {
      sheet.getRange('3:3').insert('Right');
      sheet.getRange('A:A').insert('Down');
    });
    expect(await read('A1:D4')).toEqual([
      ['', 'Nr', 'Ramme', 'Sum'],
      ['', 20, 4.8, '=SUM(C2:C4)'],
      ['', '', '', ''],
      ['', 23, 8.1, '=C4*2'],
    ]);
  });

  it('and ranges that the script holds stay with their cells, also when it is undone', async () => {
    const { Excel, host } = openSheet(rows);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Kø');
      const cell = sheet.getRange('B3');
      const space = cell.insert('Down');
      cell.load('address,values');
      space.load('address');
      await context.sync();
      expect([cell.address, cell.values, space.address]).toEqual(['Kø!B4', [[8.1]], 'Kø!B3']);
      sheet.getRange('1:1').delete('Up');
      await context.sync();
      cell.format.borders.getItem('EdgeTop').color = '#112233';
      cell.values = [[9]];
      await context.sync();
      host.user.undo();
      host.user.undo();
      cell.load('address');
      await context.sync();
      expect(cell.address).toBe('Kø!B4');
      sheet.getRange('B2:B4').delete('Up');
      await context.sync();
      cell.load('address');
      expect((await failureOf(context.sync())).code).toBe('ItemNotFound');
    });
  });

  it('but not where they would push content over the edge or tear a table apart', async () => {
    const { on } = openSheet(rows, {
      sheet: { tables: [tableFile('T', { top: 0, left: 0, rows: 3, columns: 3 }, ['Nr', 'Ramme', 'Sum'])] },
    });
    const torn = await failureOf(on((sheet) => sheet.getRange('A2').insert('Down')));
    expect([torn.code, torn.debugInfo.errorLocation]).toEqual(['InsertDeleteConflict', 'Range.insert']);
    await on((sheet) => {
      sheet.getRange('F1048576').values = [['last']];
    });
    const pushed = await failureOf(on((sheet) => sheet.getRange('F2').insert('Down')));
    expect(pushed.code).toBe('NonBlankCellOffSheet');
  });

  it('on a protected sheet only as it allows', async () => {
    const { on, read } = openSheet(rows);
    await on((sheet) => sheet.protection.protect({ allowInsertRows: true }));
    expect((await failureOf(on((sheet) => sheet.getRange('A2').insert('Down')))).code).toBe('AccessDenied');
    expect((await failureOf(on((sheet) => sheet.getRange('A:A').insert('Right')))).code).toBe('AccessDenied');
    await on((sheet) => sheet.getRange('2:2').insert('Down'));
    expect(await read('A3')).toEqual([[20]]);
  });
});

describe('cells are taken out', () => {
  it('and those beyond come nearer; what referred to them says #REF!', async () => {
    const { on, read, host } = openSheet(rows, others);
    await on((sheet) => sheet.getRange('B3').delete('Left'));
    expect(await read('A1:C3')).toEqual([
      ['Nr', 'Ramme', 'Sum'],
      [20, 4.8, '=SUM(B2:B3)'],
      [23, '=#REF!*2', ''],
    ]);
    expect(await read('Saker!A1')).toEqual([['=Kø!#REF!']]);
    host.user.undo();
    expect(await read('A3:C3')).toEqual([[23, 8.1, '=B3*2']]);
  });

  it('and it is told, with how the others went', async () => {
    const { Excel, on } = openSheet(rows);
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Kø').onChanged.add((event) => {
        const { changeType, address, changeDirectionState } = event;
        heard.push({ changeType, address, changeDirectionState });
        return Promise.resolve();
      });
      await context.sync();
    });
    await on((sheet) => {
      sheet.getRange('3:3').delete('Up');
      sheet.getRange('A2').delete('Up');
      sheet.getRange('A2').insert('Right');
    });
    await settled();
    const single = (changeType: string, insert: object) => ({
      changeType,
      address: 'A2',
      changeDirectionState: insert,
    });
    expect(heard).toMatchObject([
      { changeType: 'RowDeleted', address: '3:3', changeDirectionState: undefined },
      single('CellDeleted', { deleteShiftDirection: 'Up' }),
      single('CellInserted', { insertShiftDirection: 'Right' }),
    ]);
  });
});
