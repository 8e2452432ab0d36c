import { describe, expect, it } from '@jest/globals';
import { openExcel } from '../../../tests/support/embedded-excel';
import { hostOf, type ExcelHostOptions } from '../create-excel-host';
import { tableFile, workbookFile } from '../testing/workbooks';

const needs = workbookFile(
  {
    Behovskø: [
      ['Nr', 'Navn', 'Ramme (MNOK)', 'Ny ramme (MNOK)', 'Endring'],
      [20, 'Tillitsanker', 4.8, 6.8, '=D2-C2'],
      [23, 'Prøvesvar', 8.1, 11.4, '=Behov[@[Ny ramme (MNOK)]]-Behov[@[Ramme (MNOK)]]'],
    ],
    Saker: [],
  },
  {
    sheet: {
      tables: [
        tableFile('Behov', { top: 0, left: 0, rows: 3, columns: 5 }, [
          'Nr',
          'Navn',
          'Ramme (MNOK)',
          'Ny ramme (MNOK)',
          'Endring',
        ]),
      ],
    },
  },
);

const open = (options?: ExcelHostOptions) => openExcel(hostOf(needs, () => new Uint8Array(), options));

describe('reading', () => {
  it('gives the values of the used range', async () => {
    const { Excel } = open();
    const values = await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem('Behovskø').getUsedRange();
      used.load('values,address,rowCount');
      await context.sync();
      return [used.address, used.rowCount, used.values[1]];
    });
    expect(values).toEqual(['Behovskø!A1:E3', 3, [20, 'Tillitsanker', 4.8, 6.8, 2]]);
  });

  it('gives tables with their parts', async () => {
    const { Excel } = open();
    const table = await Excel.run(async (context) => {
      const tables = context.workbook.tables.load('items/name,items/worksheet/name');
      await context.sync();
      const [first] = tables.items;
      if (!first) throw new Error('no table');
      const body = first.getDataBodyRange().load('values');
      const header = first.getHeaderRowRange().load('values');
      await context.sync();
      return { name: first.name, sheet: first.worksheet.name, header: header.values, body: body.values };
    });
    expect(table).toEqual({
      name: 'Behov',
      sheet: 'Behovskø',
      header: [['Nr', 'Navn', 'Ramme (MNOK)', 'Ny ramme (MNOK)', 'Endring']],
      body: [
        [20, 'Tillitsanker', 4.8, 6.8, 2],
        [23, 'Prøvesvar', 8.1, 11.4, expect.closeTo(3.3)],
      ],
    });
  });
});
