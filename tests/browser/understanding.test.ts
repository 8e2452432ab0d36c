import { afterAll, afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { isoDate } from '../../src/core/calendar/days';
import { checkWorkbook } from '../../src/core/check';
import nb from '../../src/locales/nb';
import { readWorkbook, toSnapshot } from '../../src/xlsx';
import { plainWorkbook } from '../support/plain-workbook';
import { accessibilityFaults, closeBrowser, type Demo, downloaded, openDemo } from './harness';

jest.setTimeout(90_000);

const { overview: t } = nb.pane;
const { columns } = nb.settings;

let demo: Demo;
beforeEach(async () => {
  demo = await openDemo();
});
afterEach(async () => {
  await demo.close();
  expect(demo.faults).toEqual([]);
});
afterAll(closeBrowser);

/** In thousands, which nothing tells; and the frame that the board decided is not the column that is called so. */
const MISREAD = plainWorkbook({
  Kø: [
    ['Behovsnr.', 'Behov', 'Eier', 'Fase', 'Ramme', 'Sist vedtatt', 'Ny ramme', 'Frist'],
    [20, 'Tillitsanker, del 1', 'Direktoratet', 'Under gjennomføring', 3000, 4800, 6800, 'des. 2022'],
    [23, 'Prøvesvar i kjernejournal', 'Direktoratet', 'Under gjennomføring', 8000, 8100, 11400, 'des. 2022'],
  ],
});

/** Two meetings after the actuals, and the one case is for the second. */
const TWO_MEETINGS = plainWorkbook({
  Økonomi: [
    [
      'Budsjettår',
      'Bevilgning (tusen kr)',
      'Påløpt (tusen kr)',
      'Regnskap per',
      'Gjenstående prognose (tusen kr)',
    ],
    [2022, 170_000, 40_000, '31.05.2022', 76_000],
  ],
  Behov: [
    ['Behovsnr.', 'Behov', 'Eier', 'Fase', 'Ramme (tusen kr)', 'Ny ramme (tusen kr)', 'Begrunnelse'],
    [
      20,
      'Tillitsanker, del 1',
      'Direktoratet',
      'Under gjennomføring',
      4800,
      6800,
      'Flere skal koble seg på.',
    ],
  ],
  Saker: [
    ['Saksnr.', 'Sakstittel', 'Sakstype', 'Gjelder behov', 'Forslag til vedtak', 'Møtenr.'],
    ['7/22', 'Ny ramme', 'Beslutning', '#20', 'Rammen for #20 økes til 6,8 MNOK.', '4/22'],
  ],
  Møteplan: [
    ['Møtenr.', 'Styre', 'Møtedato', 'Sted'],
    ['3/22', 'Porteføljestyret', '09.06.2022', 'Bergen'],
    ['4/22', 'Porteføljestyret', '22.06.2022', 'Bergen'],
  ],
});

describe('how a workbook is understood', () => {
  it('is shown column by column, corrected, remembered in the workbook, and taken back', async () => {
    const { pane, page } = demo;
    await demo.open(MISREAD, 'egen kø.xlsx');
    await pane.getByRole('group', { name: columns.whichUnit('Ramme og Ny ramme') }).waitFor();
    const pair = pane.locator('.columns-read dl > div', { hasText: 'Eier' });
    expect(await pair.locator('dd').textContent()).toBe('Ansvarlig');

    await pane.getByRole('button', { name: t.correctTable }).focus();
    await page.keyboard.press('Enter');
    const table = pane.locator('.settings-table > summary', { hasText: nb.terms.tables.needs });
    await table.waitFor();
    expect(await table.evaluate((one) => one === document.activeElement)).toBe(true);

    await pane
      .getByRole('combobox', { name: 'Sist vedtatt', exact: true })
      .selectOption({ label: columns.takenBy('Ramme', 'Ramme') });
    await pane.getByRole('combobox', { name: columns.unitOf('Sist vedtatt') }).waitFor();
    expect(await accessibilityFaults(page, 'pane')).toEqual([]);
    const question = pane.getByRole('group', { name: columns.whichUnit('Sist vedtatt og Ny ramme') });
    await question.getByRole('button', { name: nb.terms.units.TNOK }).click();
    await question.waitFor({ state: 'detached' });
    const frame = pane.getByRole('combobox', { name: 'Ramme', exact: true });
    expect(await frame.locator('option:checked').textContent()).toBe(columns.unused);

    await pane.locator('#tab-frames').click();
    for (const amount of ['4,8', '6,8', '8,1', '11,4'])
      await pane.getByRole('cell', { name: amount, exact: true }).waitFor();

    const saved = await downloaded(page, () => page.getByRole('button', { name: 'Last ned kopi' }).click());
    const today = isoDate(2022, 6, 1);
    if (!today) throw new Error('no day');
    const result = checkWorkbook(toSnapshot(readWorkbook(saved.bytes, saved.name)), { today });
    expect(result.changes.map(({ current, proposed }) => [current?.value, proposed?.value])).toEqual([
      [480_000_000, 680_000_000],
      [810_000_000, 1_140_000_000],
    ]);

    await pane.getByRole('button', { name: nb.pane.fixes.undoLast }).click();
    await pane.getByText(nb.settings.undone).waitFor();
    await pane.locator('#tab-overview').click();
    await pane.getByRole('group', { name: columns.whichUnit('Sist vedtatt og Ny ramme') }).waitFor();
    await pane.getByRole('button', { name: nb.pane.fixes.undoLast }).click();
    await pane.getByText(new RegExp(t.notUnderstood(['Sist vedtatt']))).waitFor();
  });
});

it('what was written can be taken back, and a reason gone on with, also when the page has been loaded anew', async () => {
  const { pane, page } = demo;
  const { acknowledge, fixes } = nb.pane;
  await pane.locator('#tab-findings').click();
  await pane.getByRole('button', { name: fixes.openSuggestion }).first().click();
  await pane.getByRole('button', { name: fixes.apply(1) }).click();
  await pane.getByText(fixes.fixed(1)).waitFor();
  await pane.getByRole('button', { name: acknowledge.open }).first().click();
  await pane.getByRole('textbox', { name: acknowledge.reason }).fill('Avklart med');
  const frame = page.frames().find((one) => one !== page.mainFrame());
  await frame?.evaluate(() => location.reload());
  await pane.locator('#tab-findings[aria-selected="true"]').waitFor();
  await pane.getByRole('button', { name: acknowledge.open }).first().click();
  expect(await pane.getByRole('textbox', { name: acknowledge.reason }).inputValue()).toBe('Avklart med');
  await pane.getByRole('button', { name: fixes.undoLast }).click();
  await pane.getByText(fixes.undone(1)).waitFor();
});

describe('the meeting date', () => {
  it('is chosen by keyboard, reckoned from at once, and stands when the page is loaded anew, with the place', async () => {
    const { pane, page } = demo;
    const meeting = pane.locator('.facts > div', { hasText: t.meeting });
    await pane.getByRole('button', { name: t.chooseMeeting.open }).focus();
    await page.keyboard.press('Enter');
    const select = pane.getByRole('combobox', { name: t.chooseMeeting.meeting });
    await select.selectOption({ label: t.chooseMeeting.other });
    await pane.getByLabel(t.chooseMeeting.day, { exact: true }).fill('2022-10-05');
    expect(await accessibilityFaults(page, 'pane')).toEqual([]);
    await page.keyboard.press('Enter');
    await meeting.filter({ hasText: '5. oktober 2022' }).waitFor();
    await pane.locator('#tab-findings').click();

    const frame = page.frames().find((one) => one !== page.mainFrame());
    await frame?.evaluate(() => location.reload());
    await pane.locator('#tab-findings[aria-selected="true"]').waitFor();
    await pane.locator('#tab-overview').click();
    await meeting.filter({ hasText: t.meetingFrom.given }).waitFor();
    await pane.getByRole('button', { name: t.chooseMeeting.open }).click();
    await pane
      .getByRole('combobox', { name: t.chooseMeeting.meeting })
      .selectOption({ label: t.chooseMeeting.asWorkbook });
    await pane.getByRole('button', { name: t.chooseMeeting.use }).click();
    await meeting.filter({ hasText: t.meetingFrom.firstAfterActuals }).waitFor();
  });

  it('is offered where the cases are for another meeting, and chosen of the meetings of a workbook with other headers', async () => {
    const { pane } = demo;
    const meeting = pane.locator('.facts > div', { hasText: t.meeting });
    await demo.open(TWO_MEETINGS, 'to møter.xlsx');
    await meeting.filter({ hasText: '9. juni 2022' }).waitFor();
    await meeting.getByText(t.chooseMeeting.ofCases('22. juni 2022')).waitFor();
    await pane.getByRole('button', { name: t.chooseMeeting.useCases }).click();
    await meeting.filter({ hasText: '22. juni 2022' }).filter({ hasText: t.meetingFrom.given }).waitFor();
    expect(await meeting.getByText(t.chooseMeeting.ofCases('22. juni 2022')).count()).toBe(0);
    await pane.locator('#tab-cases').click();
    await pane.getByRole('heading', { name: /7\/22/ }).waitFor();
    await pane.locator('#tab-overview').click();
    await pane.getByRole('button', { name: t.chooseMeeting.open }).click();
    await pane
      .getByRole('combobox', { name: t.chooseMeeting.meeting })
      .selectOption({ label: '3/22, 9. juni 2022' });
    await pane.getByRole('button', { name: t.chooseMeeting.use }).click();
    await meeting.filter({ hasText: '9. juni 2022' }).waitFor();
  });
});
