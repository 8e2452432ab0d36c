import { beforeEach, describe, expect, it } from '@jest/globals';
import { openExcel } from '../../tests/support/embedded-excel';
import { plainWorkbook } from '../../tests/support/plain-workbook';
import { createExcelHost, type EmbeddedExcel } from '../excel-host';
import { readWorkbook, toSnapshot } from '../xlsx';
import { createExcelWorkbook, type ExcelWorkbook } from './index';

let host: EmbeddedExcel;
let workbook: ExcelWorkbook;
beforeEach(() => {
  host = createExcelHost(plainWorkbook({ Ark: [['x']] }), { profile: 'ltsc-2021' });
  const { Excel, Office, OfficeExtension } = openExcel(host);
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  workbook = createExcelWorkbook();
});

const inWorkbook = async () => (await workbook.readSnapshot()).settings;

describe('settings in the workbook', () => {
  it('are written, read again, changed, and saved with the file', async () => {
    expect(await inWorkbook()).toBeUndefined();
    expect(await workbook.writeSettings({ was: undefined, to: '{"version":1}' })).toBe(true);
    expect(await inWorkbook()).toBe('{"version":1}');
    const to = '{"version":1,"rules":{"need/name-drift":"off"}}';
    expect(await workbook.writeSettings({ was: '{"version":1}', to })).toBe(true);
    expect(await inWorkbook()).toBe(to);
    expect(toSnapshot(readWorkbook(host.save(), 'lagret.xlsx')).settings).toBe(to);
  });

  it('are left alone when somebody has changed them since', async () => {
    await workbook.writeSettings({ was: undefined, to: '{"version":1}' });
    expect(await workbook.writeSettings({ was: undefined, to: '{"version":1,"columns":[]}' })).toBe(false);
    expect(await inWorkbook()).toBe('{"version":1}');
  });
});
