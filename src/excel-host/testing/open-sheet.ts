import { openExcel, type OpenExcel } from '../../../tests/support/embedded-excel';
import { hostOf, type ExcelHostOptions } from '../create-excel-host';
import type { Input } from '../model/write';
import { workbookFile } from './workbooks';

type Readable = 'values' | 'formulas' | 'text' | 'numberFormat';

export interface OpenSheet extends OpenExcel {
  /** Does something with the sheet Kø, syncs, and gives what the work gives then. */
  readonly on: <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T) => Promise<T>;
  /** What a range of Kø, or of the sheet that the address names, holds. */
  readonly read: (address: string, property?: Readable) => Promise<unknown[][]>;
}

/** A workbook with a sheet Kø of these cells, and others beside it. */
export function openSheet(
  rows: readonly (readonly Input[])[],
  more: Parameters<typeof workbookFile>[1] & {
    readonly sheets?: Readonly<Record<string, readonly (readonly Input[])[]>>;
    readonly options?: ExcelHostOptions;
  } = {},
): OpenSheet {
  const file = workbookFile({ Kø: rows, ...more.sheets }, more);
  const excel = openExcel(hostOf(file, () => new Uint8Array(), more.options));
  const on: OpenSheet['on'] = (work) =>
    excel.Excel.run(async (context) => {
      const result = work(context.workbook.worksheets.getItem('Kø'), context);
      await context.sync();
      return result;
    });
  return {
    ...excel,
    on,
    read: async (address, property = 'formulas') => {
      const range = await on((sheet) => sheet.getRange(address).load(property));
      return range[property];
    },
  };
}
