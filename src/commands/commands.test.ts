import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { openExcel } from '../../tests/support/embedded-excel';
import { plainWorkbook } from '../../tests/support/plain-workbook';
import { createExcelHost, type OfficeInstallation } from '../excel-host';
import { registerCommands } from './commands';

let installation: OfficeInstallation;
/** What happened, in order. */
let happened: string[];
const removeMarks = jest.fn<() => Promise<boolean>>();
const done = (what: string) => () => Promise.resolve(void happened.push(what));

beforeEach(() => {
  happened = [];
  const excel = openExcel(createExcelHost(plainWorkbook({ Ark: [['x']] })));
  Object.assign(globalThis, { Office: excel.Office });
  jest.spyOn(Office.addin, 'showAsTaskpane').mockImplementation(done('pane'));
  installation = excel.installation;
  removeMarks.mockReset();
  registerCommands({ checkNow: done('check'), removeMarks, goToMemo: done('memo') });
});

/** Presses a ribbon button, and waits until nothing more happens. */
async function press(name: string): Promise<readonly string[]> {
  expect(installation.runAction(name)).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 10));
  return happened;
}

describe('the ribbon’s buttons', () => {
  it('check, with the pane open to show what was found', async () => {
    expect(await press('checkNow')).toEqual(['pane', 'check']);
  });

  it('go to the memo of a case, in the pane', async () => {
    expect(await press('makeMemo')).toEqual(['pane', 'memo']);
  });

  it('remove marks with the pane closed', async () => {
    removeMarks.mockResolvedValue(true);
    expect(await press('removeMarks')).toEqual([]);
    expect(removeMarks).toHaveBeenCalledTimes(1);
  });

  it('open the pane, which says why, when marks could not be removed', async () => {
    removeMarks.mockResolvedValue(false);
    expect(await press('removeMarks')).toEqual(['pane']);
  });

  it('are these alone', () => {
    expect(installation.runAction('noSuchThing')).toBe(false);
  });
});
