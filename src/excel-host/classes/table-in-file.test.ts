import { describe, expect, it } from '@jest/globals';
import type { TableDetailsFile } from '../../xlsx/workbook-file';
import { openBehov } from '../testing/behov';
import { tableFile, workbookFile } from '../testing/workbooks';

const area = { top: 0, left: 0, rows: 4, columns: 3 };

const details: TableDetailsFile = {
  showBandedRows: false,
  showBandedColumns: true,
  highlightFirstColumn: true,
  highlightLastColumn: false,
  isBlank: false,
  autoFilter: { area, columns: new Map([[0, { filterOn: 'Values', values: ['20'] }]]) },
  formulas: [null, null, '=[@Ramme]+2'],
};

/** The table that was saved while it was filtered; one cell of a calculated column has gone its own way. */
const open = (more: Partial<TableDetailsFile> = {}) =>
  openBehov(
    {},
    workbookFile(
      {
        Kø: [
          ['Nr', 'Ramme', 'Ny'],
          [20, 4.5, '=[@Ramme]+2'],
          [23, 11.5, 100],
          [24, 8, '=[@Ramme]+2'],
        ],
      },
      {
        sheet: {
          tables: [{ ...tableFile('Behov', area, ['Nr', 'Ramme', 'Ny']), details: { ...details, ...more } }],
          hiddenRows: new Set([2, 3]),
          autoFilter: { area: { top: 6, left: 0, rows: 2, columns: 1 }, columns: new Map() },
        },
      },
    ),
  );

describe('a table in the file', () => {
  it('looks as it was saved', async () => {
    const table = await open().with((behov) => behov.load());
    expect(table.toJSON()).toMatchObject({
      showBandedRows: false,
      showBandedColumns: true,
      highlightFirstColumn: true,
      highlightLastColumn: false,
      showFilterButton: true,
    });
    const without = await open({ autoFilter: null }).with((behov) => behov.load('showFilterButton'));
    expect(without.showFilterButton).toBe(false);
  });

  it('is filtered, until the filter is taken away', async () => {
    const excel = open();
    const read = (work: (table: Excel.Table) => void) =>
      excel.with((table) => {
        work(table);
        return {
          filter: table.autoFilter.load('isDataFiltered'),
          rows: table.worksheet.getRange('2:4').load('rowHidden'),
        };
      });
    expect((await read(() => undefined)).filter.isDataFiltered).toBe(true);
    const after = await read((table) => table.clearFilters());
    expect([after.filter.isDataFiltered, after.rows.rowHidden]).toEqual([false, false]);
  });

  it('gives new rows the formula of the column, though a cell has none', async () => {
    const excel = open();
    await excel.with((table) => table.rows.add());
    expect(await excel.formulas('C3:C5')).toEqual([[100], ['=[@Ramme]+2'], ['=[@Ramme]+2']]);
  });

  it('leaves the sheet’s own filter to the sheet', async () => {
    const range = await open().with((table) => table.worksheet.autoFilter.getRange().load('address'));
    expect(range.address).toBe('Kø!A7:A8');
  });
});
