import { describe, expect, it } from '@jest/globals';
import { openExcel } from '../../../tests/support/embedded-excel';
import { hostOf } from '../create-excel-host';
import { openBehov } from '../testing/behov';
import { failureOf, settled } from '../testing/failure';
import { workbookFile } from '../testing/workbooks';

const sorted = async (
  rows: Parameters<typeof workbookFile>[0][string],
  address: string,
  sort: (sort: Excel.RangeSort, range: Excel.Range) => void,
): Promise<unknown[][]> => {
  const excel = openExcel(hostOf(workbookFile({ A: rows }), () => new Uint8Array()));
  return excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('A').getRange(address);
    sort(range.sort, range);
    range.load('formulas');
    await context.sync();
    return range.formulas;
  });
};

const column = (values: unknown[][]) => values.map(([first]) => first);

describe('range.sort', () => {
  it('puts numbers, texts, truths and nothing in Excel’s order', async () => {
    const rows = [['b'], [10], [true], [null], ['A'], [2], [false], ['ås'], ['øl']];
    const up = await sorted(rows, 'A1:A9', (sort) => sort.apply([{ key: 0 }]));
    expect(column(up)).toEqual([2, 10, 'A', 'b', 'øl', 'ås', false, true, '']);
    const down = await sorted(rows, 'A1:A9', (sort) => sort.apply([{ key: 0, ascending: false }]));
    expect(column(down)).toEqual([true, false, 'ås', 'øl', 'b', 'A', 10, 2, '']);
  });

  it('goes on to the next field, and keeps the order of equals', async () => {
    const rows = [
      ['b', 1, 'x'],
      ['a', 2, 'y'],
      ['b', 0, 'z'],
      ['a', 2, 'w'],
    ];
    const result = await sorted(rows, 'A1:C4', (sort) =>
      sort.apply([{ key: 0 }, { key: 1, ascending: false }]),
    );
    expect(result).toEqual([
      ['a', 2, 'y'],
      ['a', 2, 'w'],
      ['b', 1, 'x'],
      ['b', 0, 'z'],
    ]);
  });

  it('leaves headers, minds case when it is told to, and reads texts as numbers', async () => {
    const rows = [['Navn'], ['B'], ['b'], ['a']];
    expect(column(await sorted(rows, 'A1:A4', (sort) => sort.apply([{ key: 0 }], true, true)))).toEqual([
      'Navn',
      'a',
      'b',
      'B',
    ]);
    const texts = [['10'], [9], ['2']];
    expect(column(await sorted(texts, 'A1:A3', (sort) => sort.apply([{ key: 0 }])))).toEqual([9, '10', '2']);
    const asNumbers = await sorted(texts, 'A1:A3', (sort) =>
      sort.apply([{ key: 0, dataOption: 'TextAsNumber' }]),
    );
    expect(column(asNumbers)).toEqual(['2', 9, '10']);
  });

  it('sorts columns, and by colour', async () => {
    const columns = await sorted([[3, 1, 2]], 'A1:C1', (sort) =>
      sort.apply([{ key: 0 }], false, false, 'Columns'),
    );
    expect(columns).toEqual([[1, 2, 3]]);
    const byColour = await sorted([[1], [2], [3]], 'A1:A3', (sort, range) => {
      range.getCell(2, 0).format.fill.color = '#FFFF00';
      sort.apply([{ key: 0, sortOn: 'CellColor', color: '#FFFF00' }]);
    });
    expect(column(byColour)).toEqual([3, 1, 2]);
  });

  it('moves formulas as copying does', async () => {
    const rows = [
      [2, '=A1*2', '=$A$1'],
      [1, '=A2*3', '=$A$1'],
    ];
    expect(await sorted(rows, 'A1:C2', (sort) => sort.apply([{ key: 0 }]))).toEqual([
      [1, '=A1*3', '=$A$1'],
      [2, '=A2*2', '=$A$1'],
    ]);
  });

  it.each<[string, Excel.SortField[], string]>([
    ['a field beyond the range', [{ key: 1 }], 'InvalidArgument'],
    ['no fields', [], 'InvalidArgument'],
    ['icons', [{ key: 0, sortOn: 'Icon' }], 'NotImplemented'],
  ])('refuses %s', async (_, fields, code) => {
    const error = await failureOf(sorted([[1], [2]], 'A1:A2', (sort) => sort.apply(fields)));
    expect([error.code, error.debugInfo.errorLocation]).toEqual([code, 'RangeSort.apply']);
  });

  it('is refused on a protected sheet', async () => {
    const sorting = sorted([[2], [1]], 'A1:A2', (sort, { worksheet }) => {
      worksheet.protection.protect({ allowSort: true });
      sort.apply([{ key: 0 }]);
    });
    expect((await failureOf(sorting)).code).toBe('AccessDenied');
  });
});

describe('table.sort', () => {
  it('sorts the body and keeps how', async () => {
    const excel = openBehov();
    const sort = await excel.with((table) => {
      table.sort.apply([{ key: 1, ascending: false }], true);
      return table.sort.load();
    });
    expect(sort.toJSON()).toMatchObject({
      fields: [{ key: 1, ascending: false, sortOn: 'Value', dataOption: 'Normal' }],
      matchCase: true,
      method: 'PinYin',
    });
    expect(await excel.formulas('A1:C4')).toEqual([
      ['Nr', 'Ramme', 'Ny'],
      [23, 11.5, '=[@Ramme]+2'],
      [24, 8, '=[@Ramme]+2'],
      [20, 4.5, '=[@Ramme]+2'],
    ]);
  });

  it('can be applied again, and forgotten', async () => {
    const excel = openBehov();
    await excel.with((table) => table.sort.apply([{ key: 1 }]));
    excel.host.user.type({ sheet: 'Kø', row: 1, column: 1 }, '100');
    const sort = await excel.with((table) => {
      table.sort.reapply();
      table.sort.clear();
      table.sort.reapply();
      return table.sort.load('fields');
    });
    expect(sort.fields).toEqual([]);
    expect(await excel.values('B2:B4')).toEqual([[8], [11.5], [100]]);
  });

  it('leaves the rows that a filter hides', async () => {
    const excel = openBehov();
    await excel.with((table) => {
      table.columns.getItem('Nr').filter.applyCustomFilter('<>23');
      table.sort.apply([{ key: 0, ascending: false }]);
    });
    expect(await excel.values('A2:A4')).toEqual([[24], [23], [20]]);
  });

  it('tells of it, and is taken back at once', async () => {
    const excel = openBehov();
    const heard: string[] = [];
    await excel.with(({ worksheet }, { workbook }) => {
      worksheet.onRowSorted.add(({ address }) => {
        heard.push(`sheet ${address}`);
        return Promise.resolve();
      });
      workbook.worksheets.onRowSorted.add(({ source }) => {
        heard.push(`all ${source}`);
        return Promise.resolve();
      });
    });
    await excel.with((table) => table.sort.apply([{ key: 1, ascending: false }]));
    await settled();
    expect(heard.sort()).toEqual(['all Local', 'sheet A2:C4']);
    excel.host.user.undo();
    expect(await excel.values('A2:A4')).toEqual([[20], [23], [24]]);
  });
});
