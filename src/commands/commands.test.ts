import { describe, expect, it } from '@jest/globals';
import { openExcel } from '../../tests/support/embedded-excel';
import { plainWorkbook } from '../../tests/support/plain-workbook';
import { createExcelHost } from '../excel-host';
import { registerCommands } from './commands';

describe('the ribbon’s check button', () => {
  it('opens the pane and checks', async () => {
    const { Office, installation } = openExcel(createExcelHost(plainWorkbook({ Ark: [['x']] })));
    Object.assign(globalThis, { Office });
    const checked = new Promise<void>((resolve) => {
      registerCommands({
        checkNow: () => {
          resolve();
          return Promise.resolve();
        },
      });
    });
    expect(installation.runAction('checkNow')).toBe(true);
    await checked;
    expect(installation.runAction('noSuchThing')).toBe(false);
  });
});
