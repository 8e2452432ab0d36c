import { afterAll, afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import nb from '../../src/locales/nb';
import type { Place } from '../../src/taskpane/places';
import { plainWorkbook } from '../support/plain-workbook';
import { closeBrowser, openDemo, type Demo } from './harness';
import { coveredIn, focusIn, listen, reachableIn, saidIn, type Stop, tabStops, until } from './reader';

jest.setTimeout(90_000);

const { fixes, acknowledge, findings, papers, enrich } = nb.pane;
/** Before what stands in the place itself. */
const HEAD = [nb.pane.checkNow, nb.settings.open];

let demo: Demo;
beforeEach(async () => {
  demo = await openDemo(listen);
  await demo.pane.locator('.readiness').waitFor();
});
afterEach(async () => {
  await demo.close();
  expect(demo.faults).toEqual([]);
});
afterAll(closeBrowser);

const press = (key: string) => demo.page.keyboard.press(key);
const button = (name: string | RegExp) => demo.pane.getByRole('button', { name });

async function goTo(place: Place): Promise<void> {
  await demo.pane.locator(`#tab-${place}`).press('Enter');
  await demo.pane.locator(`[aria-labelledby="tab-${place}"][aria-busy="false"]`).waitFor();
}

/** Presses Enter on a button, the first of that name. */
async function enter(name: string | RegExp): Promise<void> {
  await button(name).first().focus();
  await press('Enter');
}

/** Waits until what has the focus begins with these words. */
async function expectFocus(words: string): Promise<void> {
  const focused = () => focusIn(demo.pane);
  const now = await until(focused, (one) => one?.startsWith(words) === true);
  expect(now?.slice(0, words.length)).toBe(words);
}

/** What is told of waiting, where that takes long: on a busy machine. */
const WAITING: readonly string[] = [nb.pane.reading, nb.pane.loading, papers.previewMaking];

/** Waits until this is said aloud, and nothing else since the last time. */
async function expectSaid(...sentences: readonly (string | RegExp)[]): Promise<void> {
  const said: string[] = [];
  const listenOn = async () =>
    said.push(...(await saidIn(demo.pane)).filter((one) => !WAITING.includes(one)));
  await until(listenOn, (count) => count >= sentences.length);
  expect(said).toEqual(
    sentences.map((one): unknown => (typeof one === 'string' ? one : expect.stringMatching(one))),
  );
}

/** Each control once, in the order of reading, with a name, and seen to have the focus; the tabs are one of them. */
async function expectInOrder(): Promise<readonly Stop[]> {
  const stops = await tabStops(demo.page, demo.pane);
  expect(stops.map(({ name }) => name)).toEqual(await reachableIn(demo.pane));
  expect(stops.filter(({ name, isSeen }) => name === '' || !isSeen)).toEqual([]);
  const tops = stops.flatMap(({ top }) => top ?? []);
  // Neighbours on a line need not be of one height.
  expect(tops.filter((top, index) => top < (tops[index - 1] ?? 0) - 8)).toEqual([]);
  return stops;
}
const names = (stops: readonly Stop[]) => stops.map(({ name }) => name);

describe('the tab order', () => {
  it('begins with the check, the settings and the tabs, and then follows the work', async () => {
    const stops = names(await expectInOrder());
    expect(stops.slice(0, 4)).toEqual([
      ...HEAD,
      nb.pane.places.overview,
      '5 feil 8 advarsler 0 opplysninger Vis funnene',
    ]);
    const { foundRight, correct, chooseMeeting } = nb.pane.overview;
    expect(stops.slice(-6)).toEqual([
      ...[foundRight, correct, chooseMeeting.open],
      ...['2 behov', '4 av 5 klare', enrich.plan],
    ]);
  });

  it.each(['findings', 'frames', 'cases'] as const)('takes each control once: %s', async (place) => {
    await goTo(place);
    expect(names(await expectInOrder()).length).toBeGreaterThan(6);
  });

  it('takes each control of the settings once', async () => {
    await enter(nb.settings.open);
    await demo.pane.getByRole('heading', { name: nb.settings.title }).waitFor();
    const closed = names(await expectInOrder());
    for (const part of await demo.pane.locator('.settings-part > h3 > button').all()) await part.click();
    expect(names(await expectInOrder()).length).toBeGreaterThan(closed.length + 20);
  });

  it('takes each control once of a workbook with other headers', async () => {
    await demo.open(
      plainWorkbook({
        Kø: [
          ['Behovsnr.', 'Hva', 'Eier', 'Fase', 'Kostnadsramme, mill. kr', 'Ny kostnadsramme, mill. kr'],
          ['#4', 'Oppslag', null, 'Under gjennomføring', 3, 4],
          ['#5', 'Varsling', 'Direktoratet', 'Under gjenomføring', 3, null],
        ],
      }),
    );
    await demo.pane.locator('.readiness').waitFor();
    for (const place of ['overview', 'findings', 'frames', 'cases'] as const) {
      await goTo(place);
      await expectInOrder();
    }
  });
});

describe('the focus', () => {
  it('is not beneath the bar or the notice, backwards either', async () => {
    await demo.page.setViewportSize({ width: 1280, height: 560 });
    await goTo('findings');
    await enter(fixes.openSuggestion);
    await enter(fixes.apply(1));
    await expectFocus(fixes.fixed(1));
    await demo.pane.locator('main button').last().focus();
    for (let count = 0; count < 25; count += 1) {
      await press('Shift+Tab');
      expect(await coveredIn(demo.pane)).toBeNull();
    }
  });

  it('is never lost in Kontroll', async () => {
    await goTo('findings');
    await enter(fixes.openSuggestion);
    await expectFocus(fixes.preview(1));
    await press('Escape');
    await expectFocus(fixes.openSuggestion);
    await press('Enter');
    await enter(fixes.cancel);
    await expectFocus(fixes.openSuggestion);
    await press('Enter');
    await expectFocus(fixes.preview(1));
    await press('Tab');
    await press('Enter');
    await expectFocus(fixes.fixed(1));
    await press('Tab');
    await expectFocus(fixes.undo);
    await press('Enter');
    await expectFocus(fixes.undone(1));
    await press('Tab');
    await expectFocus(nb.pane.dismiss);
    await press('Enter');
    await until(
      () => focusIn(demo.pane),
      (now) => now !== nb.pane.dismiss,
    );
    expect(await focusIn(demo.pane)).not.toBeNull();
    await enter(acknowledge.open);
    await demo.page.keyboard.type('Avklart');
    await press('Escape');
    await expectFocus(acknowledge.open);
    await press('Enter');
    await demo.page.keyboard.type('Avklart');
    await press('Tab');
    await press('Enter');
    await expectFocus(acknowledge.accepted);
    await demo.pane.getByRole('searchbox').fill('finnes ikke');
    await enter(findings.showAll);
    await expectFocus('#3');
  });

  it('is never lost in Rammer and Saker', async () => {
    await goTo('frames');
    await enter(nb.whatIf.open);
    await expectFocus(nb.whatIf.title);
    await demo.pane.getByRole('checkbox').first().focus();
    await press('Space');
    await enter(nb.whatIf.write);
    await expectFocus(fixes.preview(2));
    await enter(fixes.cancel);
    await expectFocus(nb.whatIf.write);
    await enter(nb.whatIf.back);
    await expectFocus(nb.whatIf.open);
    await goTo('cases');
    await enter(papers.openPreviewOf('17/22'));
    await expectFocus(papers.close);
    await press('Escape');
    await expectFocus(papers.openPreviewOf('17/22'));
    await enter(papers.makeAll);
    await demo.pane.getByText(papers.allPrepared(5)).first().waitFor();
    await expectFocus(papers.makeAll);
  });

  it('is never lost on Oversikt, nor on the way from place to place', async () => {
    await enter(enrich.plan);
    await expectFocus('7 kolonner');
    await enter(enrich.cancel);
    await expectFocus(enrich.plan);
    await press('Enter');
    await enter(enrich.apply);
    await expectFocus(enrich.done.enriched);
    await enter(enrich.remove);
    await expectFocus('7 kolonner');
    await enter(enrich.cancel);
    await expectFocus(enrich.remove);
    await enter(enrich.remove);
    await expectFocus('7 kolonner');
    // The button that led here begins with the same word, and stands until the way out is found.
    await demo.pane.getByRole('button', { name: enrich.removeNow, exact: true }).focus();
    await press('Enter');
    await expectFocus(enrich.done.cleared);
    await enter('2 behov');
    await expectFocus(nb.pane.places.frames);
    await enter(nb.settings.open);
    await expectFocus(nb.settings.title);
    await enter(nb.settings.back);
    await expectFocus(nb.settings.open);
  });

  it('is where it was, or next to it, for who comes back after a change; and is taken from nobody', async () => {
    await goTo('findings');
    const owner = demo.pane.locator('.finding', { hasText: '#14' });
    await owner.locator('.finding-go').focus();
    await demo.goTo('D18');
    await demo.page.keyboard.type('Seksjon for felles grunnmur');
    await press('Enter');
    await owner.waitFor({ state: 'detached' });
    expect(await demo.page.evaluate(() => document.activeElement?.tagName)).not.toBe('IFRAME');
    await demo.page.locator('iframe').focus();
    await expectFocus('#16');
    await demo.goTo('A40');
    await demo.page.keyboard.type('Et notat under tabellen');
    await press('Enter');
    await demo.page.waitForTimeout(1_000);
    await demo.page.locator('iframe').focus();
    await expectFocus('#16');
  });
});

describe('what is said aloud', () => {
  it('is what a check found, when it is new or asked for', async () => {
    await expectSaid('Kontrollert: 5 feil, 8 advarsler.');
    await enter(nb.pane.checkNow);
    await expectSaid('Kontrollert: 5 feil, 8 advarsler.');
    await demo.goTo('D18');
    await demo.page.keyboard.type('Seksjon for felles grunnmur');
    await press('Enter');
    await expectSaid('Kontrollert: 5 feil, 7 advarsler.');
    await demo.goTo('AF2');
    await demo.page.keyboard.type('Noe som ikke betyr noe');
    await press('Enter');
    await demo.page.waitForTimeout(1_200);
    await expectSaid();
  });

  it('is how many findings fit, and that the report is ready', async () => {
    await goTo('findings');
    await saidIn(demo.pane);
    await demo.pane.getByRole('searchbox').fill('#20');
    await expectSaid(findings.showing(1, 13));
    await demo.pane.getByRole('searchbox').fill('finnes ikke');
    await expectSaid(findings.nothing);
    await enter(nb.report.asCsv);
    await expectSaid(/^Rapporten er klargjort.*\.csv$/);
  });

  it('is what is left when a change is left out', async () => {
    await goTo('frames');
    await saidIn(demo.pane);
    await enter(nb.whatIf.open);
    await expectSaid('Disponibelt: 48,7 MNOK');
    await demo.pane.getByRole('checkbox').first().uncheck();
    await expectSaid('Disponibelt: 50,7 MNOK');
  });

  it('is that a memo is ready, once, and how far all of them have come', async () => {
    await goTo('cases');
    await saidIn(demo.pane);
    await enter(nb.pane.cases.makeOf('17/22'));
    await expectSaid(/^Saksfremlegget er klargjort.*17-22.*\.docx$/);
    await goTo('overview');
    await goTo('cases');
    await enter(papers.makeAll);
    await demo.pane.getByText(papers.allPrepared(5)).first().waitFor();
    await expectSaid(
      papers.progress(0, 5),
      papers.progress(2, 5),
      papers.progress(3, 5),
      papers.progress(4, 5),
      /^5 dokumenter er klargjort/,
    );
  });

  it('is an error, with the way on', async () => {
    await saidIn(demo.pane);
    await demo.open(
      plainWorkbook({
        Timeliste: [
          ['Uke', 'Timer'],
          ['22', 37.5],
        ],
      }),
      'timer.xlsx',
    );
    await demo.pane.getByRole('heading', { name: nb.pane.noTable }).waitFor();
    await expectSaid(/^Finner ingen behovskø.*minst Nr/);
    await enter(nb.pane.tryAgain);
    await expectSaid(/^Finner ingen behovskø.*minst Nr/);
  });
});
