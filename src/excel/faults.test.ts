import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { openExcel } from '../../tests/support/embedded-excel';
import { plainWorkbook } from '../../tests/support/plain-workbook';
import { Fault } from '../core/fault';
import type { Edit } from '../core/workbook/edits';
import { createExcelHost, type EmbeddedExcel, type Profile } from '../excel-host';
import { readWorkbook, toSnapshot } from '../xlsx';
import { createExcelWorkbook, type ExcelWorkbook } from './index';

const bytes = plainWorkbook({
  Kø: [
    ['Nr', 'Ramme', 'Ny'],
    ['#20', 4.8, 6.8],
    ['#23', 8.1, 11.4],
  ],
});

const edit = (row: number, was: number, to: number): Edit => ({
  address: { sheet: 'Kø', row, column: 1 },
  was,
  to,
});
const BOTH = [edit(1, 4.8, 5), edit(2, 8.1, 9)];

const profiles: readonly Profile[] = ['microsoft-365', 'ltsc-2021'];

describe.each([...profiles])('when something goes wrong with %s', (profile) => {
  let host: EmbeddedExcel;
  let workbook: ExcelWorkbook;
  const open = (file: Uint8Array): void => {
    host = createExcelHost(file, { file: 'bok.xlsx', profile });
    const { Excel, Office, OfficeExtension } = openExcel(host);
    Object.assign(globalThis, { Excel, Office, OfficeExtension });
    workbook = createExcelWorkbook();
  };
  beforeEach(() => open(bytes));

  const frames = () => [1, 2].map((row) => host.view.sheets[0]?.cell(row, 1).input);
  const problemOf = async (promise: Promise<unknown>) => {
    try {
      await promise;
    } catch (error) {
      if (error instanceof Fault) return error.problem;
      throw error;
    }
    throw new Error('nothing went wrong');
  };

  it('a co-author’s change between reading and writing stands, and the edit is refused', async () => {
    host.faults.beforeWrite(() => host.user.typeRemotely({ sheet: 'Kø', row: 1, column: 1 }, '7,7'));
    const { made, refused } = await workbook.applyEdits(BOTH);
    expect(made).toEqual([BOTH[1]]);
    expect(refused).toEqual([{ edit: BOTH[0], reason: 'changed' }]);
    expect(frames()).toEqual(['7,7', '9']);
  });

  it('a write that fails half way leaves the workbook as before', async () => {
    host.faults.failAtWrite(2, 'GeneralException');
    expect(await problemOf(workbook.applyEdits(BOTH))).toMatchObject({ code: 'excel-other' });
    expect(frames()).toEqual(['4,8', '8,1']);
  });

  it('what a co-author wrote over a write that fails half way stands, and is named', async () => {
    const run: unknown = Reflect.get(Excel, 'run');
    if (typeof run !== 'function') throw new Error('no Excel.run');
    let runs = 0;
    Reflect.set(Excel, 'run', (...given: readonly unknown[]): unknown => {
      runs += 1;
      // The second is the one that takes back.
      if (runs === 2) host.user.typeRemotely({ sheet: 'Kø', row: 1, column: 1 }, '7,7');
      const answer: unknown = Reflect.apply(run, Excel, given);
      return answer;
    });
    host.faults.failAtWrite(2, 'GeneralException');
    expect(await problemOf(workbook.applyEdits(BOTH))).toEqual({
      code: 'excel-half-written',
      cells: ['Kø!B2'],
    });
    expect(runs).toBe(2);
    expect(frames()).toEqual(['7,7', '8,1']);
  });

  it('a write that cannot be taken back either names the cells that are changed', async () => {
    host.faults.failAtWrite(2, 'GeneralException');
    host.faults.failAtWrite(3, 'GeneralException');
    expect(await problemOf(workbook.applyEdits(BOTH))).toEqual({
      code: 'excel-half-written',
      cells: ['Kø!B2'],
    });
    expect(frames()).toEqual(['5', '8,1']);
  });

  it('an enrichment that fails says so', async () => {
    host.faults.failAtWrite(1, 'AccessDenied');
    const marks = BOTH.map(({ address }) => ({ at: address, severity: 'error' as const }));
    const enrichment = { columns: [], formats: null, sheets: [], marks };
    const failed = workbook.applyEnrichment(enrichment);
    await expect(failed).rejects.toMatchObject({
      problem: { code: 'excel-half-enriched' },
      cause: { problem: { code: 'excel-protected' } },
    });
  });

  it('a lost session is told as one', async () => {
    host.faults.loseSession();
    expect(await problemOf(workbook.readSnapshot())).toEqual({ code: 'excel-connection' });
  });

  it('a cell that is being edited is waited for', async () => {
    host.user.editCell(true);
    const writing = workbook.applyEdits(BOTH);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(frames()).toEqual(['4,8', '8,1']);
    host.user.editCell(false);
    expect((await writing).made).toHaveLength(2);
  });

  it('answers that are too large come in smaller pieces', async () => {
    const sample = new Uint8Array(readFileSync('assets/sample.xlsx'));
    open(sample);
    host.faults.limit({ answer: 40_000 });
    expect(await workbook.readSnapshot()).toEqual(toSnapshot(readWorkbook(sample, 'bok.xlsx')));
  });

  it('slow answers are waited for, and can be given up', async () => {
    host.faults.delay(40);
    const controller = new AbortController();
    const reading = workbook.readSnapshot({ signal: controller.signal });
    controller.abort();
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('an edit of a row that is filtered away reaches that row', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Kø');
      sheet.autoFilter.apply('A1:C3', 0, { filterOn: 'Values', values: ['#23'] });
      await context.sync();
    });
    expect((await workbook.applyEdits(BOTH)).made).toHaveLength(2);
    expect(frames()).toEqual(['5', '9']);
  });
});
