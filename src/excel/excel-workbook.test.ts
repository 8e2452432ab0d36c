import { beforeEach, describe, expect, it } from '@jest/globals';
import { openExcel } from '../../tests/support/embedded-excel';
import { Fault } from '../core/fault';
import { hostOf, type EmbeddedExcel, type ExcelHostOptions } from '../excel-host';
import { plainStyle, workbookFile } from '../excel-host/testing/workbooks';
import type { WorkbookFile } from '../xlsx/workbook-file';
import { createExcelWorkbook, type ExcelWorkbook, type WorkbookChange } from './index';

function open(
  file: WorkbookFile,
  options?: ExcelHostOptions,
): { host: EmbeddedExcel; workbook: ExcelWorkbook } {
  const host = hostOf(file, () => new Uint8Array(), options);
  const { Excel, Office, OfficeExtension } = openExcel(host);
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  return { host, workbook: createExcelWorkbook() };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 30));

/** After a batch the client library sends one more request, which nobody waits for: it lets go of the ranges. */
const LETTING_GO = 1;

const needs = workbookFile(
  {
    Behovskø: [
      ['Behovskø juni 2022'],
      ['Nr', 'Ramme (MNOK)', 'Ny ramme (MNOK)', 'Endring'],
      [20, 4.8, 6.8, '=C3-B3'],
      [23, 8.1, '=1/0', true],
    ],
    'Tomt ark': [],
    Skjult: [['#N/A', '__proto__']],
  },
  {
    sheet: {
      merges: [{ top: 0, left: 0, rows: 1, columns: 4 }],
      hiddenRows: new Set([3]),
      isProtected: true,
      tables: [
        {
          name: 'Behov',
          area: { top: 1, left: 0, rows: 3, columns: 4 },
          hasHeader: true,
          hasTotals: false,
          columns: ['Nr', 'Ramme (MNOK)', 'Ny ramme (MNOK)', 'Endring'],
          path: 'xl/tables/table1.xml',
          styleName: null,
        },
      ],
    },
  },
);

describe('readSnapshot', () => {
  it('gives values, formulas, formats, tables, merged areas, hidden rows and protection', async () => {
    const { workbook } = open(needs);
    const { dateSystem, sheets } = await workbook.readSnapshot();
    expect(dateSystem).toBe(1900);
    expect(sheets.map(({ name, isProtected }) => [name, isProtected])).toEqual([
      ['Behovskø', true],
      ['Tomt ark', false],
      ['Skjult', false],
    ]);
    const [first, empty, last] = sheets;
    expect(first?.values).toEqual([
      ['Behovskø juni 2022', null, null, null],
      ['Nr', 'Ramme (MNOK)', 'Ny ramme (MNOK)', 'Endring'],
      [20, 4.8, 6.8, 2],
      [23, 8.1, { error: '#DIV/0!' }, true],
    ]);
    expect(first?.formulas[2]).toEqual(['', '', '', '=C3-B3']);
    expect(first?.formulas[3]).toEqual(['', '', '=1/0', '']);
    expect(first?.numberFormats[0]).toEqual(['General', 'General', 'General', 'General']);
    expect(first?.tables).toEqual([
      { name: 'Behov', area: { top: 1, left: 0, rows: 3, columns: 4 }, hasHeader: true, hasTotals: false },
    ]);
    expect(first?.merges).toEqual([{ top: 0, left: 0, rows: 1, columns: 4 }]);
    expect(first?.hiddenRows).toEqual([3]);
    expect(empty).toMatchObject({ values: [], formulas: [], merges: [], hiddenRows: [] });
    expect(last?.values).toEqual([['#N/A', '__proto__']]);
  });

  it('gives the cells also where Excel will not give the merged areas, being more than 512', async () => {
    const rows = Array.from({ length: 600 }, (_, row) => [row, null]);
    const merges = rows.map((_, top) => ({ top, left: 0, rows: 1, columns: 2 }));
    const { workbook } = open(workbookFile({ Ark1: rows }, { sheet: { merges } }));
    const { sheets } = await workbook.readSnapshot();
    expect(sheets[0]?.values.map(([value]) => value)).toEqual(rows.map(([value]) => value));
    expect(sheets[0]?.merges).toEqual([]);
  });

  it('takes three round trips, however many sheets', async () => {
    const { host, workbook } = open(needs);
    host.resetTraffic();
    await workbook.readSnapshot();
    expect(host.traffic.requests).toBe(3 + LETTING_GO);
  });

  it('reads a large sheet block by block and tells how far it is', async () => {
    const rows = Array.from({ length: 9000 }, (_, row) => [
      row,
      `Behov ${row}`,
      row / 10,
      row % 7,
      'a',
      'b',
      'c',
    ]);
    const { host, workbook } = open(workbookFile({ Stor: rows }));
    const progress: number[] = [];
    host.resetTraffic();
    const { sheets } = await workbook.readSnapshot({ onProgress: (part) => progress.push(part) });
    expect(sheets[0]?.values).toEqual(rows);
    expect(progress).toHaveLength(3);
    expect(progress.at(-1)).toBe(1);
    expect(host.traffic.requests).toBe(5 + LETTING_GO);
  });

  it('asks for less at a time where an answer is too large', async () => {
    const text = 'Estimatet er endret. '.repeat(100);
    const rows = Array.from({ length: 3000 }, (_, row) => [row, `${row} ${text}`]);
    const { workbook } = open(workbookFile({ Lang: rows }));
    const { sheets } = await workbook.readSnapshot();
    expect(sheets[0]?.values).toEqual(rows);
  });

  it('stops when aborted', async () => {
    const { workbook } = open(needs);
    const abort = new AbortController();
    const reading = workbook.readSnapshot({ signal: abort.signal });
    abort.abort(new Error('left'));
    await expect(reading).rejects.toThrow('left');
  });

  it.each([
    [1900, 44721],
    [1904, 43259],
  ] as const)('works out the %d date system from a date and remembers it', async (dateSystem, serial) => {
    const file = workbookFile(
      { Møter: [['Dato', serial]] },
      { file: { dateSystem, styles: [{ ...plainStyle, numberFormat: 'dd.mm.yyyy' }] } },
    );
    const { host, workbook } = open(file);
    expect((await workbook.readSnapshot()).dateSystem).toBe(dateSystem);
    await settled();
    host.resetTraffic();
    expect((await workbook.readSnapshot()).dateSystem).toBe(dateSystem);
    expect(host.traffic.requests).toBe(3 + LETTING_GO);
  });
});

describe('while a cell is being written in', () => {
  it('waits with reading, and says what to do when asked to go to a cell', async () => {
    const { host, workbook } = open(workbookFile({ Ark: [[1]] }));
    host.user.editCell(true);
    await expect(workbook.select({ sheet: 'Ark', row: 0, column: 0 })).rejects.toMatchObject({
      problem: { code: 'excel-cell-edit' },
    });
    const reading = workbook.readSnapshot();
    host.user.type({ sheet: 'Ark', row: 0, column: 0 }, '2');
    host.user.editCell(false);
    expect((await reading).sheets[0]?.values).toEqual([[2]]);
  });
});

describe('select', () => {
  it('goes to the cell', async () => {
    const { host, workbook } = open(needs);
    await workbook.select({ sheet: 'Skjult', row: 0, column: 1 });
    expect(host.view.activeSheet).toBe('Skjult');
    expect(host.view.selection).toEqual({ sheet: 'Skjult', area: { top: 0, left: 1, rows: 1, columns: 1 } });
  });

  it('says that a sheet is not there', async () => {
    const { workbook } = open(needs);
    await expect(workbook.select({ sheet: 'Borte ark', row: 0, column: 0 })).rejects.toMatchObject({
      problem: { code: 'excel-item-gone', what: "'Borte ark'!A1" },
    });
  });

  it('says that a sheet is hidden, and leaves it hidden', async () => {
    const { host, workbook } = open(
      workbookFile({ A: [[1]], B: [[2]] }, { sheet: { visibility: 'hidden' }, file: { activeSheet: 1 } }),
    );
    const failed: unknown = await workbook
      .select({ sheet: 'A', row: 0, column: 0 })
      .catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(Fault);
    expect(host.view.sheets[0]?.visibility).toBe('hidden');
  });
});

describe('activeCell', () => {
  it('is where the person is, in the sheet that is shown', async () => {
    const { workbook } = open(workbookFile({ 'To ord': [[1, 2]] }));
    expect(await workbook.activeCell()).toEqual({ sheet: 'To ord', row: 0, column: 0 });
    await workbook.select({ sheet: 'To ord', row: 3, column: 27 });
    expect(await workbook.activeCell()).toEqual({ sheet: 'To ord', row: 3, column: 27 });
  });
});

describe('onChanged', () => {
  let changes: WorkbookChange[];
  beforeEach(() => {
    changes = [];
  });
  it("tells a person's edits from the add-in's own and from co-authors', until it is stopped", async () => {
    const { host, workbook } = open(workbookFile({ Ark: [[1, 2]] }));
    const stop = await workbook.onChanged((change) => changes.push(change));
    host.user.type({ sheet: 'Ark', row: 0, column: 0 }, '5');
    await settled();
    host.user.typeRemotely({ sheet: 'Ark', row: 0, column: 1 }, '6');
    await settled();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Ark').getRange('A1').values = [[7]];
      await context.sync();
    });
    await settled();
    expect(changes).toEqual([
      { isOwn: false, isRemote: false },
      { isOwn: false, isRemote: true },
      { isOwn: true, isRemote: false },
    ]);
    await stop();
    host.user.type({ sheet: 'Ark', row: 0, column: 0 }, '8');
    await settled();
    expect(changes).toHaveLength(3);
  });

  it('tells of sheets that come and go', async () => {
    const { workbook } = open(workbookFile({ Ark: [[1]], Annet: [[2]] }));
    await workbook.onChanged((change) => changes.push(change));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Annet').delete();
      await context.sync();
    });
    await settled();
    expect(changes.length).toBeGreaterThan(0);
  });
});

describe('what Excel is', () => {
  it('says whether the workbook is open for reading', async () => {
    expect(await open(needs).workbook.isReadOnly()).toBe(false);
    expect(await open(needs, { isReadOnly: true }).workbook.isReadOnly()).toBe(true);
  });

  it.each([
    ['nb-NO', 'nb'],
    ['no-NO', 'nb'],
    ['nn-NO', 'nn'],
    ['en-GB', 'en'],
    ['de-DE', 'en'],
  ])('%s speaks %s', (displayLanguage, language) => {
    expect(open(needs, { displayLanguage }).workbook.displayLanguage()).toBe(language);
  });

  it('knows the name of the file', async () => {
    await expect(open(needs, { file: 'Behov 2022.xlsx' }).workbook.workbookName()).resolves.toBe(
      'Behov 2022.xlsx',
    );
  });
});
