import { describe, expect, it, jest } from '@jest/globals';
import { openExcel } from '../../../tests/support/embedded-excel';
import { hostOf, type ExcelHostOptions } from '../create-excel-host';
import { workbookFile } from '../testing/workbooks';

const open = (options?: ExcelHostOptions, surroundings?: Parameters<typeof openExcel>[1]) =>
  openExcel(
    hostOf(workbookFile({ Ark1: [] }), () => new Uint8Array(), options),
    surroundings,
  );

describe('the Office namespace', () => {
  it('is ready, and says where it runs', async () => {
    const { Office } = open({ displayLanguage: 'nn-NO', culture: 'nb-NO', profile: 'ltsc-2021' });
    const ready = jest.fn();
    expect(await Office.onReady(ready)).toEqual({ host: 'Excel', platform: 'PC' });
    expect(ready).toHaveBeenCalledTimes(1);
    expect(Office.context).toMatchObject({
      displayLanguage: 'nn-NO',
      contentLanguage: 'nb-NO',
      host: 'Excel',
    });
  });

  it.each([
    ['ltsc-2021', 'ExcelApi', '1.14', true],
    ['ltsc-2021', 'ExcelApi', '1.15', false],
    ['ltsc-2021', 'excelapi', '1.9', true],
    ['microsoft-365', 'ExcelApi', '1.20', true],
    ['microsoft-365', 'SharedRuntime', '1.1', true],
    ['microsoft-365', 'ExcelApiDesktop', '1.1', false],
    ['microsoft-365', '__proto__', '1.1', false],
  ] as const)('with %s, %s %s is supported: %s', (profile, set, version, expected) => {
    expect(open({ profile }).Office.context.requirements.isSetSupported(set, version)).toBe(expected);
  });

  it('takes history away, as Microsoft’s loader does', () => {
    expect(open().window.history).toMatchObject({ pushState: null, replaceState: null });
  });

  it('keeps settings in the workbook when they are saved', async () => {
    const excel = open();
    const { settings } = excel.Office.context.document;
    settings.set('språk', { valgt: 'nb' });
    expect(settings.get('språk')).toEqual({ valgt: 'nb' });
    expect(settings.get('ukjent')).toBeNull();
    expect(openExcel(excel.host).Office.context.document.settings.get('språk')).toBeNull();
    const result = await new Promise<Office.AsyncResult<void>>((done) => settings.saveAsync(done));
    expect(result.status).toBe('succeeded');
    expect(openExcel(excel.host).Office.context.document.settings.get('språk')).toEqual({ valgt: 'nb' });
    const item = await excel.Excel.run(async (context) => {
      const setting = context.workbook.settings.getItem('språk').load('value');
      await context.sync();
      return setting;
    });
    expect(item.value).toEqual({ valgt: 'nb' });
  });

  it('runs the action of a ribbon button, opens browser windows and shows the pane', async () => {
    const openBrowserWindow = jest.fn();
    const showPane = jest.fn();
    const excel = open({}, { openBrowserWindow, showPane });
    const action = jest.fn();
    const visibility = jest.fn();
    excel.Office.actions.associate('check', action);
    expect(excel.installation.runAction('check')).toBe(true);
    expect(excel.installation.runAction('constructor')).toBe(false);
    expect(action).toHaveBeenCalledTimes(1);
    excel.Office.context.ui.openBrowserWindow('https://example.org/memo');
    expect(openBrowserWindow).toHaveBeenCalledWith('https://example.org/memo');
    await excel.Office.addin.onVisibilityModeChanged(visibility);
    await excel.Office.addin.showAsTaskpane();
    expect(showPane).toHaveBeenCalledWith(true);
    expect(visibility).toHaveBeenCalledWith({ visibilityMode: 'Taskpane' });
  });

  it('is refused in a window without Microsoft’s library', async () => {
    const { installOffice } = await import('./install-office');
    const host = hostOf(workbookFile({ Ark1: [] }), () => new Uint8Array());
    expect(() => installOffice({}, host)).toThrow('not loaded');
  });
});

describe('traffic', () => {
  it('is counted in requests and bytes', async () => {
    const { Excel, host } = open();
    host.resetTraffic();
    await Excel.run(async (context) => {
      context.workbook.worksheets.load('items/name');
      await context.sync();
    });
    expect(host.traffic.requests).toBe(1);
    expect(host.traffic.bytesToHost).toBeGreaterThan(100);
    expect(host.traffic.bytesFromHost).toBeGreaterThan(50);
  });
});
