import { describe, expect, it } from '@jest/globals';
import { openExcel } from '../../../tests/support/embedded-excel';
import { hostOf } from '../create-excel-host';
import { failureOf } from '../testing/failure';
import { openSheet } from '../testing/open-sheet';
import { workbookFile } from '../testing/workbooks';

const rows = [
  ['Nr', 'Navn', 'Ramme', 'Merknad'],
  [20, 'Tillitsanker', 4.8, 'økt ramme'],
  [23, 'Prøvesvar', '=C2*2', 'Ramme?'],
  [25, null, '=1/0', 'RAMME'],
];

async function address(
  found: (sheet: Excel.Worksheet) => Excel.Range | Excel.RangeAreas,
): Promise<string | null> {
  const { on } = openSheet(rows);
  const result = await on((sheet) => found(sheet).load('address'));
  return result.isNullObject ? null : result.address.replaceAll('Kø!', '');
}

describe('searching', () => {
  it.each<[string, Excel.SearchCriteria, string | null]>([
    ['ramme', {}, 'C1'],
    ['ramme', { matchCase: true }, 'D2'],
    ['ramme', { completeMatch: true, searchDirection: 'Backwards' }, 'D4'],
    ['Pr?ve*', { completeMatch: true }, 'B3'],
    ['Ramme~?', {}, 'D3'],
    ['C2*', {}, 'C3'],
    ['4.8', {}, 'C2'],
    ['ikke her', {}, null],
  ])('finds %s with %j in %s', async (text, criteria, expected) => {
    expect(await address((sheet) => sheet.getRange('A1:D4').findOrNullObject(text, criteria))).toBe(expected);
  });

  it('from a single cell goes on through the sheet, and round', async () => {
    expect(await address((sheet) => sheet.getRange('D2').find('ramme', {}))).toBe('D3');
    expect(await address((sheet) => sheet.getRange('D4').find('ramme', {}))).toBe('C1');
    expect(
      await address((sheet) => sheet.getRange('D2').find('ramme', { searchDirection: 'Backwards' })),
    ).toBe('C1');
  });

  it('that finds nothing fails', async () => {
    const { on } = openSheet(rows);
    expect(
      await failureOf(on((sheet) => sheet.getRange().find('ikke her', {}).load('address'))),
    ).toMatchObject({
      code: 'ItemNotFound',
    });
    expect(await failureOf(on((sheet) => sheet.findAll('ikke her', {}).load('address')))).toMatchObject({
      code: 'ItemNotFound',
    });
  });

  it('finds all, cells below one another as one area', async () => {
    expect(await address((sheet) => sheet.findAll('ramme', {}))).toBe('C1,D2:D4');
    expect(await address((sheet) => sheet.findAllOrNullObject('ikke her', {}))).toBeNull();
  });
});

describe('replacing', () => {
  it('changes texts and formulas, and says how many cells', async () => {
    const { on, read } = openSheet(rows);
    const count = await on((sheet) => sheet.getRange('A1:D4').replaceAll('ramme', 'tak $&', {}));
    expect(count.value).toBe(4);
    expect(await read('D2:D4')).toEqual([['økt tak $&'], ['tak $&?'], ['tak $&']]);
    const formulas = await on((sheet) => sheet.replaceAll('C2', 'A2', { matchCase: true }));
    expect([formulas.value, await read('C3')]).toEqual([1, [['=A2*2']]]);
  });

  it('changes nothing when one of the cells is locked', async () => {
    const { on, read } = openSheet(rows);
    await on((sheet) => sheet.protection.protect());
    expect(await failureOf(on((sheet) => sheet.replaceAll('ramme', 'tak', {})))).toMatchObject({
      code: 'AccessDenied',
    });
    expect(await read('D2:D4')).toEqual([['økt ramme'], ['Ramme?'], ['RAMME']]);
  });

  it('can be undone', async () => {
    const excel = hostOf(workbookFile({ Kø: rows }), () => new Uint8Array());
    const { Excel } = openExcel(excel);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Kø').replaceAll('ramme', 'tak', {});
      await context.sync();
    });
    excel.user.undo();
    expect(excel.view.sheets[0]?.cell(1, 3).text).toBe('økt ramme');
  });
});

type Special = readonly [
  type: Parameters<Excel.Range['getSpecialCellsOrNullObject']>[0],
  values: Parameters<Excel.Range['getSpecialCellsOrNullObject']>[1],
];

describe('special cells', () => {
  it.each<[...Special, string | null]>([
    ['Blanks', undefined, 'B4'],
    ['Formulas', undefined, 'C3:C4'],
    ['Formulas', 'Errors', 'C4'],
    ['Constants', 'Numbers', 'A2:A4,C2'],
    ['Constants', 'LogicalNumbersText', 'A1:D2,A3:B3,D3:D4,A4'],
    ['Formulas', 'Text', null],
  ])('of the type %s %s are %s', async (type, values, expected) => {
    expect(await address((sheet) => sheet.getRange('A1:D4').getSpecialCellsOrNullObject(type, values))).toBe(
      expected,
    );
  });

  it('of a single cell are those of the sheet', async () => {
    expect(await address((sheet) => sheet.getRange('A1').getSpecialCells('Blanks'))).toBe('B4');
  });

  it('that are visible leave out hidden rows', async () => {
    const { on } = openSheet(rows, { sheet: { hiddenRows: new Set([2]) } });
    const visible = await on((sheet) =>
      sheet.getRange('A1:D4').getSpecialCells('Visible').load('address,cellCount'),
    );
    expect([visible.address, visible.cellCount]).toEqual(['Kø!A1:D2,Kø!A4:D4', 12]);
  });

  it('that are none fail', async () => {
    const { on } = openSheet(rows);
    expect(
      await failureOf(on((sheet) => sheet.getRange('A1:B2').getSpecialCells('Formulas').load('address'))),
    ).toMatchObject({ code: 'ItemNotFound' });
  });
});

describe('merging', () => {
  it('keeps the first of what the cells hold, and gives the cells back empty', async () => {
    const { on, read } = openSheet([
      [null, 'to'],
      ['tre', 4],
    ]);
    await on((sheet) => sheet.getRange('A1:B2').merge());
    expect(await read('A1:B2', 'values')).toEqual([
      ['to', ''],
      ['', ''],
    ]);
    const merged = await on((sheet) => sheet.getRange('B2').getMergedAreasOrNullObject().load('address'));
    expect(merged.address).toBe('Kø!A1:B2');
    await on((sheet) => sheet.getRange('B2').unmerge());
    const gone = await on((sheet) => sheet.getRange('A1:B2').getMergedAreasOrNullObject());
    expect(gone.isNullObject).toBe(true);
  });

  it('across makes an area of each row', async () => {
    const { on } = openSheet(rows);
    await on((sheet) => sheet.getRange('A2:B3').merge(true));
    const merged = await on((sheet) => sheet.getRange('A1:D4').getMergedAreasOrNullObject().load('address'));
    expect(merged.address).toBe('Kø!A2:B2,Kø!A3:B3');
  });

  it('is refused on a protected sheet and across the edge of a merged area', async () => {
    const { on } = openSheet(rows, { sheet: { merges: [{ top: 0, left: 0, rows: 2, columns: 1 }] } });
    expect(await failureOf(on((sheet) => sheet.getRange('A2:B2').merge()))).toMatchObject({
      code: 'InvalidOperation',
    });
    await on((sheet) => sheet.protection.protect());
    expect(await failureOf(on((sheet) => sheet.getRange('C1:D1').merge()))).toMatchObject({
      code: 'AccessDenied',
    });
  });
});
