import { beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { openExcel } from '../../tests/support/embedded-excel';
import { plainWorkbook } from '../../tests/support/plain-workbook';
import type { CellContent, Edit } from '../core/workbook/edits';
import { inverted } from '../core/workbook/write-result';
import { createExcelHost, hostOf, type EmbeddedExcel, type ExcelHostOptions } from '../excel-host';
import { plainStyle, workbookFile } from '../excel-host/testing/workbooks';
import { createExcelWorkbook, type ExcelWorkbook } from './index';

let host: EmbeddedExcel;
let workbook: ExcelWorkbook;

function connect(opened: EmbeddedExcel): void {
  host = opened;
  const { Excel, Office, OfficeExtension } = openExcel(host);
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  workbook = createExcelWorkbook();
}

const bytes = plainWorkbook({
  Kø: [
    ['Nr', 'Ramme', 'Ny', 'Sum'],
    ['#20', 4.8, 6.8, '=C2-B2'],
    ['#23', 8.1, 'x', null],
  ],
});
const open = (options?: ExcelHostOptions): void => connect(createExcelHost(bytes, options));

const edit = (row: number, column: number, was: CellContent, to: CellContent): Edit => ({
  address: { sheet: 'Kø', row, column },
  was,
  to,
});
const refusals = (result: Awaited<ReturnType<ExcelWorkbook['applyEdits']>>) =>
  result.refused.map(({ edit: { address }, reason }) => [address.row, address.column, reason]);

beforeEach(() => open());

describe('making edits in Excel', () => {
  it('makes them in one batch, and tells nothing else', async () => {
    const edits = [edit(1, 1, 4.8, 5), edit(2, 2, 'x', 11.4), edit(2, 3, null, { formula: '=C3-B3' })];
    host.resetTraffic();
    expect(await workbook.applyEdits(edits)).toEqual({ made: edits, refused: [] });
    expect(host.traffic.requests).toBeLessThanOrEqual(4);
    const cell = (row: number, column: number) => host.view.sheets[0]?.cell(row, column).input;
    expect([cell(1, 1), cell(2, 2), cell(2, 3)]).toEqual(['5', '11,4', '=C3-B3']);
  });

  it('writes a number as one into a cell that is formatted as text, and takes that back too', async () => {
    const format = (): Promise<readonly unknown[]> =>
      Excel.run(async (context): Promise<readonly unknown[]> => {
        const cell = context.workbook.worksheets.getItem('Kø').getRange('C3').load('numberFormat, values');
        await context.sync();
        const [formats, values]: readonly unknown[][] = [cell.numberFormat.flat(), cell.values.flat()];
        return [formats?.[0], values?.[0]];
      });
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Kø').getRange('C3');
      cell.numberFormat = [['@']];
      cell.values = [['11,4']];
      await context.sync();
    });
    const result = await workbook.applyEdits([edit(2, 2, '11,4', 11.4)]);
    expect(result.refused).toEqual([]);
    expect(await format()).toEqual(['General', 11.4]);
    expect((await workbook.applyEdits(inverted(result.made))).refused).toEqual([]);
    expect(await format()).toEqual(['@', '11,4']);
  });

  it('refuses a cell that holds something else by now, and makes the others', async () => {
    host.user.typeRemotely({ sheet: 'Kø', row: 1, column: 1 }, '5,5');
    const result = await workbook.applyEdits([edit(1, 1, 4.8, 5), edit(2, 1, 8.1, 9)]);
    expect(refusals(result)).toEqual([[1, 1, 'changed']]);
    expect(host.view.sheets[0]?.cell(1, 1).input).toBe('5,5');
    expect(host.view.sheets[0]?.cell(2, 1).input).toBe('9');
  });

  it('tells a formula from what it comes to', async () => {
    const result = await workbook.applyEdits([edit(1, 3, 2, 3)]);
    expect(refusals(result)).toEqual([[1, 3, 'changed']]);
    expect(await workbook.applyEdits([edit(1, 3, { formula: '=C2-B2' }, 3)])).toMatchObject({ refused: [] });
  });

  it('refuses locked cells of a protected sheet, and a sheet that is gone', async () => {
    const locked = workbookFile({ Kø: [[1, 2]] }, { sheet: { isProtected: true } });
    connect(hostOf(locked, () => new Uint8Array()));
    const elsewhere: Edit = { address: { sheet: 'Borte', row: 0, column: 0 }, was: null, to: 1 };
    expect(refusals(await workbook.applyEdits([edit(0, 0, 1, 5), elsewhere]))).toEqual([
      [0, 0, 'gone'],
      [0, 0, 'locked'],
    ]);
    const unlocked = workbookFile(
      { Kø: [[1, 2]] },
      { sheet: { isProtected: true }, file: { styles: [{ ...plainStyle, locked: false }] } },
    );
    connect(hostOf(unlocked, () => new Uint8Array()));
    expect(await workbook.applyEdits([edit(0, 0, 1, 5)])).toMatchObject({ refused: [] });
  });

  it.each([
    ...[
      '=1+1',
      '+1',
      '-1',
      '@A1',
      "'x",
      '#20',
      '17/22',
      '6/9/2022',
      'april 2022',
      'desember 2022',
      '4,8',
      '4.8',
    ],
    ...[
      '1e5',
      '12 %',
      'TRUE',
      '#N/A',
      ' 5 ',
      'Ramme 4,8 MNOK',
      'kr 4 800',
      '10:30',
      '3 pm',
      'Q3 22',
      '\t=1',
      '',
    ],
  ])('writes the text %j as that text', async (text) => {
    const content = text === '' ? null : text;
    expect((await workbook.applyEdits([edit(2, 3, null, content)])).refused).toEqual([]);
    const snapshot = await workbook.readSnapshot();
    expect(snapshot.sheets[0]?.values[2]?.[3]).toBe(content);
    expect(snapshot.sheets[0]?.formulas[2]?.[3]).toBe('');
  });

  it('restores the workbook when random edits are taken back', async () => {
    const before = await workbook.readSnapshot();
    const content = fc.oneof(
      fc.string({ maxLength: 12 }).map((text) => (text === '' ? null : text)),
      fc
        .double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })
        .map((number) => Number(number.toPrecision(15)) || 0),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom({ formula: '=B2+1' }, { formula: '=SUM(B2:B3)' }),
    );
    const places = fc.record({
      row: fc.integer({ min: 0, max: 4 }),
      column: fc.integer({ min: 0, max: 4 }),
      to: content,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(places, { maxLength: 8, selector: ({ row, column }) => `${row},${column}` }),
        async (wanted) => {
          const now = await workbook.readSnapshot();
          const edits = wanted.map(({ row, column, to }) => {
            const formula = now.sheets[0]?.formulas[row]?.[column] ?? '';
            const was = formula === '' ? (now.sheets[0]?.values[row]?.[column] ?? null) : { formula };
            return edit(row, column, was, to);
          });
          const { made, refused } = await workbook.applyEdits(edits);
          expect(refused).toEqual([]);
          expect((await workbook.applyEdits(inverted(made))).refused).toEqual([]);
          expect(await workbook.readSnapshot()).toEqual(before);
        },
      ),
      { numRuns: 60 },
    );
  });
});
