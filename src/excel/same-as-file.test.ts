import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { openExcel } from '../../tests/support/embedded-excel';
import { plainWorkbook } from '../../tests/support/plain-workbook';
import { createExcelHost } from '../excel-host';
import { readWorkbook, toSnapshot } from '../xlsx';
import { createExcelWorkbook } from './index';

const WORKBOOKS: Readonly<Record<string, () => Uint8Array>> = {
  'the sample': () => new Uint8Array(readFileSync('assets/sample.xlsx')),
  'a needs queue below a title': () =>
    plainWorkbook({
      'Behovskø 2022': [
        ['Behovskø, programstyret juni 2022'],
        [],
        [null, 'Nr', 'Navn', 'Ramme (MNOK)', 'Endring', 'Ny ramme'],
        [null, 20, 'Tillitsanker', 4.8, 2, '=D4+E4'],
        [null, 23, '  Prøvesvar\nfra laboratorier ', '8,1 MNOK', -3.3, '=IF(C5="","",E5)'],
      ],
      Tomt: [],
      Saker: [['Sak', '__proto__', '#REF!', '=1/0', '=1=1']],
    }),
  'a tall sheet': () =>
    plainWorkbook({
      Lang: Array.from({ length: 8000 }, (_, row) => [row, `Behov ${row}`, row / 7, 'a', 'b', 'c']),
    }),
};

describe('the snapshot of a running Excel', () => {
  it.each(Object.entries(WORKBOOKS))('is that of the file: %s', async (name, bytes) => {
    const host = createExcelHost(bytes(), { file: 'bok.xlsx' });
    const { Excel, Office, OfficeExtension } = openExcel(host);
    Object.assign(globalThis, { Excel, Office, OfficeExtension });
    const running = await createExcelWorkbook().readSnapshot();
    const file = toSnapshot(readWorkbook(bytes(), 'bok.xlsx'));
    if (name === 'the sample') expect(running).toEqual(file);
    // The plain files hold no results; Excel calculates them when it opens the file.
    else expect(withoutResults(running)).toEqual(withoutResults(file));
  });
});

function withoutResults(snapshot: ReturnType<typeof toSnapshot>): unknown {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      values: sheet.values.map((row, r) =>
        row.map((value, c) => (sheet.formulas[r]?.[c] === '' ? value : 'a result')),
      ),
    })),
  };
}
