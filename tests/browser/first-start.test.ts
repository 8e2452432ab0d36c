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

/** A queue that is known, and money under headers that nobody could know. */
const OWN_MONEY = plainWorkbook({
  Kø: [
    ['Behovsnr.', 'Behov', 'Eier', 'Fase', 'Kostnadsramme, mill. kr', 'Ny kostnadsramme, mill. kr'],
    ['#4', 'Oppslag', 'Direktoratet', 'Under gjennomføring', 3, 4.5],
  ],
  Penger: [
    ['Budsjettår', 'Fra eier, mill. kr', 'Brukt til nå, mill. kr'],
    [2022, 10, 1],
  ],
});

describe('the first opening of a workbook', () => {
  it('shows what was found, has a table that was not found pointed at, and asks once', async () => {
    const { overview } = nb.pane;
    await demo.open(OWN_MONEY, 'penger.xlsx');
    const right = demo.pane.getByRole('button', { name: overview.foundRight });
    await right.waitFor();
    expect(await accessibilityFaults(demo.page, 'pane')).toEqual([]);
    await demo.pane.getByText(overview.missing(10)).click();
    await demo.pane.getByText(overview.gives.economy).waitFor();

    await demo.pane.getByRole('button', { name: overview.correct }).click();
    await demo.pane.getByRole('combobox', { name: t.which }).selectOption({ label: nb.terms.tables.economy });
    await demo.goTo('B2');
    await demo.pane.getByRole('button', { name: t.use }).click();
    await demo.pane
      .getByRole('alert')
      .filter({ hasText: t.isRead(nb.terms.tables.needs) })
      .waitFor();
    await demo.page.getByRole('tab', { name: 'Penger' }).click();
    await demo.goTo('A2');
    await demo.pane.getByRole('button', { name: t.use }).click();
    await demo.pane
      .getByRole('combobox', { name: 'Fra eier, mill. kr', exact: true })
      .selectOption({ label: 'Tildelt ramme' });
    await demo.pane.getByRole('button', { name: t.save }).click();
    await demo.pane.locator('.settings-table', { hasText: `${nb.terms.tables.economy} Penger` }).waitFor();
    await demo.pane.getByRole('button', { name: nb.settings.back }).click();
    await demo.pane.getByRole('heading', { name: /Programmets økonomi 2022/ }).waitFor();

    await right.focus();
    await demo.page.keyboard.press('Enter');
    await demo.pane.getByRole('heading', { name: overview.tables }).waitFor();
    await demo.open(OWN_MONEY, 'penger igjen.xlsx');
    await right.waitFor();
    await right.click();
    await demo.open(OWN_MONEY, 'penger til sist.xlsx');
    await demo.pane.getByRole('heading', { name: overview.tables }).waitFor();
    expect(await right.count()).toBe(0);
  });
});

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
