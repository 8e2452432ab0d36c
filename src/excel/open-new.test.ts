import { expect, it } from '@jest/globals';
import { openExcel } from '../../tests/support/embedded-excel';
import { plainWorkbook } from '../../tests/support/plain-workbook';
import { createExcelHost } from '../excel-host';
import { createExcelWorkbook } from './index';

it('opens another workbook, and leaves this one as it was', async () => {
  const opened: (Uint8Array | null)[] = [];
  const bytes = plainWorkbook({ Ark: [['x']] });
  const host = createExcelHost(bytes, { onNewWorkbook: (other) => opened.push(other) });
  const { Excel, Office, OfficeExtension } = openExcel(host);
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  const other = plainWorkbook({ Annet: [['æøå']] });
  await createExcelWorkbook().openNew(other);
  expect(opened).toEqual([other]);
  expect(Buffer.from(host.save()).equals(Buffer.from(bytes))).toBe(true);
});
