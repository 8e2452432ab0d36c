import { openExcel, type OpenExcel } from '../../../tests/support/embedded-excel';
import type { WorkbookFile } from '../../xlsx/workbook-file';
import { hostOf, type ExcelHostOptions } from '../create-excel-host';
import { tableFile, workbookFile } from './workbooks';

/**
 * A table with a calculated column; formulas beside it, a note below it, another sheet that refers to it.
 *
 *     A    B      C           D   E
 *  1  Nr   Ramme  Ny              =SUM(Behov[Ramme])
 *  2  20   4.5    [@Ramme]+2      =SUM(B2:B4)
 *  3  23   11.5   …               =B4
 *  4  24   8    …
 *  6  Merknad
 */
export const behovFile = workbookFile(
  {
    Kø: [
      ['Nr', 'Ramme', 'Ny', null, '=SUM(Behov[Ramme])'],
      [20, 4.5, '=[@Ramme]+2', null, '=SUM(B2:B4)'],
      [23, 11.5, '=[@Ramme]+2', null, '=B4'],
      [24, 8, '=[@Ramme]+2'],
      [],
      ['Merknad'],
    ],
    Saker: [['=Kø!B4', '=SUM(Rammer)']],
  },
  {
    sheet: { tables: [tableFile('Behov', { top: 0, left: 0, rows: 4, columns: 3 }, ['Nr', 'Ramme', 'Ny'])] },
    file: { names: [{ name: 'Rammer', formula: '=Kø!$B$2:$B$4' }] },
  },
);

export interface OpenBehov extends OpenExcel {
  /** Does something with the table, syncs, and gives what the work gives then. */
  readonly with: <T>(work: (table: Excel.Table, context: Excel.RequestContext) => T) => Promise<T>;
  /** The formulas of a range of Kø, or the values where there are none. */
  readonly formulas: (address: string) => Promise<unknown[][]>;
  /** The values of a range of Kø. */
  readonly values: (address: string) => Promise<unknown[][]>;
}

export function openBehov(options?: ExcelHostOptions, file: WorkbookFile = behovFile): OpenBehov {
  const excel = openExcel(hostOf(file, () => new Uint8Array(), options));
  const read = (property: 'values' | 'formulas') => (address: string) =>
    excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Kø').getRange(address).load(property);
      await context.sync();
      return range[property];
    });
  return {
    ...excel,
    with: (work) =>
      excel.Excel.run(async (context) => {
        const result = work(context.workbook.tables.getItem('Behov'), context);
        await context.sync();
        return result;
      }),
    values: read('values'),
    formulas: read('formulas'),
  };
}
