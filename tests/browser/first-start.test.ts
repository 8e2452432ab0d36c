import { afterAll, afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import nb from '../../src/locales/nb';
import { plainWorkbook } from '../support/plain-workbook';
import { accessibilityFaults, closeBrowser, downloaded, openDemo, type Demo } from './harness';

jest.setTimeout(90_000);

const { pointing: t } = nb;

let demo: Demo;
beforeEach(async () => {
  demo = await openDemo();
});
afterEach(async () => {
  await demo.close();
  expect(demo.faults).toEqual([]);
});
afterAll(closeBrowser);

/** Headers that nobody could know. */
const OWN_HEADERS = plainWorkbook({
  Liste: [
    ['Det vi venter på'],
    [],
    ['Ref', 'Hva det gjelder', 'Kontaktperson', 'Løp', 'Kroner, mill. kr', 'Ønskes til, mill. kr'],
    [4, 'Oppslag i kritisk informasjon', 'Direktoratet', 'Under gjennomføring', 3, 4.5],
  ],
  Saker: [
    ['Sak', 'Tittel', 'Type', 'Behov', 'Forslag til vedtak'],
    ['3/22', 'Ny ramme for oppslag', 'Beslutning', '#4', 'Rammen for #4 økes fra 3,0 til 4,5 MNOK.'],
  ],
});
const MEANINGS: readonly (readonly [string, string])[] = [
  ['Ref', 'Nr'],
  ['Hva det gjelder', 'Navn'],
  ['Kontaktperson', 'Ansvarlig'],
  ['Løp', 'Fase'],
  ['Kroner, mill. kr', 'Ramme'],
  ['Ønskes til, mill. kr', 'Ny ramme'],
];

describe('a workbook in which no needs queue is found', () => {
  it('is pointed at, corrected, checked and made a memo of, and remembers it', async () => {
    await demo.open(OWN_HEADERS, 'liste.xlsx');
    await demo.pane.getByRole('heading', { name: nb.pane.noTable }).waitFor();

    const use = demo.pane.getByRole('button', { name: t.use });
    await demo.goTo('K40');
    await use.click();
    await demo.pane.getByRole('alert').filter({ hasText: t.none }).waitFor();

    await demo.goTo('B4');
    await use.focus();
    await demo.page.keyboard.press('Enter');
    const heading = demo.pane.getByRole('heading', { name: t.found('Liste', 3) });
    await heading.waitFor();
    expect(await heading.evaluate((one) => one === document.activeElement)).toBe(true);
    for (const [header, meaning] of MEANINGS)
      await demo.pane.getByRole('combobox', { name: header, exact: true }).selectOption({ label: meaning });
    await demo.pane.getByText(t.ready).waitFor();
    expect(await accessibilityFaults(demo.page, 'pane')).toEqual([]);
    await demo.pane.getByRole('button', { name: t.save }).click();

    await demo.pane.locator('.readiness').waitFor();
    await demo.pane.locator('#tab-cases').click();
    const draft = demo.pane.getByRole('button', { name: nb.pane.cases.makeDraftOf('3/22') });
    expect((await downloaded(demo.page, () => draft.click())).name).toMatch(/\.docx$/);

    const { bytes } = await downloaded(demo.page, () =>
      demo.page.getByRole('button', { name: 'Last ned kopi' }).click(),
    );
    await demo.open(bytes, 'kopi.xlsx');
    await demo.pane.locator('#tab-frames').click();
    await demo.pane.getByText('Oppslag i kritisk informasjon').first().waitFor();
  });
});
