import { afterAll, expect, it, jest } from '@jest/globals';
import { unzipSync } from 'fflate';
import { docxText } from '../../src/documents/testing/docx-text';
import nb from '../../src/locales/nb';
import { plainWorkbook } from '../support/plain-workbook';
import { closeBrowser, downloaded, openDemo } from './harness';

jest.setTimeout(180_000);
afterAll(closeBrowser);

const { overview, fixes, papers } = nb.pane;

const REASONS = [
  'Prisene på kantstein og grunnarbeid steg etter anbudet i mars, og to kryss kom til etter befaringen.',
  'Sensorene måtte byttes etter prøvene i vinter, og leverandøren har regnet på nytt med flere målepunkter.',
];

/** A road agency's list, with headers, sheets and a needs group of its own, in thousands. Invented. */
const ROADS = plainWorkbook({
  Tiltaksliste: [
    ['Trygge skoleveier: tiltak til styringsgruppen'],
    ['Alle beløp i 1000 kr inkl. mva.'],
    [],
    [
      ...[
        'Tiltak nr.',
        'Tiltak',
        'Tiltakseier',
        'Fase',
        'Vedtatt ramme',
        'Påløpt pr. 31.05.',
        'Forventet rest',
      ],
      ...[
        'Foreslått ramme',
        'Økning/reduksjon',
        'Ferdig (vedtatt)',
        'Ferdig (forslag)',
        'Bakgrunn for saken',
      ],
      ...['Hvorfor er anslaget endret?', 'Konsekvens av ja og nei', 'Dekkes av', 'Drift etter innføring'],
      'Veigruppen',
    ],
    [
      ...[1, 'Gang- og sykkelvei', 'Seksjon vei', 'Gjennomføring', 12_400, 5200, 7200, 14_800, 2300],
      ...['31.12.2022', '31.03.2023', 'Veien ble vedtatt i fjor høst.', REASONS[0] ?? ''],
      ...[
        'Ja: veien er ferdig i mars. Nei: skolen mangler gangvei i to år til.',
        'Programmidler',
        '300 i året',
      ],
      '02.06.2022',
    ],
    [
      ...[2, 'Fartsmålere', 'Seksjon trafikk', 'Gjennomføring', 3100, '1 650', 1450, 3900, 800],
      ...['30.09.2022', '30.11.2022', 'Målerne ble vedtatt i vår.', REASONS[1] ?? ''],
      ...['Ja: målerne virker i november. Nei: farten blir ikke målt.', 'Programmidler', '120 i året'],
      '02.06.2022',
    ],
    [3, 'Belysning', 'Seksjon vei', 'Foreslått', 900],
  ],
  Budsjett: [
    ['År', 'Tildelt', 'Brukt', 'Rest i år', 'Årsprognose', 'Disponibelt'].map((header, index) =>
      index === 0 ? header : `${header} (1000 kr)`,
    ),
    [2022, 20_000, 6850, 8650, 15_500, 4500],
  ],
  Saksliste: [
    ['Saksnr.', 'Sak', 'Sakstype', 'Legges fram av', 'Gjelder tiltak', 'Forslag til vedtak', 'Møtenr.'],
    [
      ...['21/22', 'Økt ramme og ny frist for gang- og sykkelvei', 'Beslutning', 'Seksjon vei', 1],
      ...[
        '1. Rammen for #1 økes fra 12,4 mill. kr til 14,8 mill. kr. 2. Ny ferdigdato er 31. mars 2023.',
        '4/22',
      ],
    ],
    [
      ...['22/22', 'Økt ramme og ny frist for fartsmålere', 'Beslutning', 'Seksjon trafikk', 2],
      ...[
        '1. Rammen for #2 økes fra 3,1 mill. kr til 4,2 mill. kr. 2. Ny frist er 30. november 2022.',
        '4/22',
      ],
    ],
  ],
  Møteplan: [
    ['Møtenr.', 'Styre', 'Møtedato', 'Sted'],
    ['4/22', 'Styringsgruppen', '22.06.2022', 'Tinget'],
  ],
});

it('goes from a workbook that nobody prepared to the meeting’s finished papers, in the pane and the cells alone', async () => {
  const demo = await openDemo((page) => page.clock.setFixedTime(new Date('2022-06-15T08:00:00Z')));
  const { page, pane } = demo;
  const press = (name: string | RegExp) => pane.getByRole('button', { name }).first().click();
  const place = (name: string) => pane.locator(`#tab-${name}`).click();
  const finding = (cell: string) => pane.locator('.finding').filter({ hasText: cell }).first();

  await demo.open(ROADS, 'Trygge skoleveier.xlsx');
  // What their own group is called, nobody could know; all else is understood.
  await pane.getByText(nb.terms.lackedColumns('Behandlet i behovsgruppen', 'Behovskø', 2)).waitFor();
  await press(nb.pane.chooseColumns);
  await pane.getByLabel('Veigruppen').selectOption({ label: 'Behandlet i behovsgruppen' });
  await press(nb.settings.back);
  await press(overview.foundRight);
  await pane.getByText('22. juni 2022').first().waitFor();

  // Kontroll: an amount stored as text, a sum, and a figure of last week in a resolution.
  await place('findings');
  await press(fixes.openAll(1));
  await pane.getByText('#2 Påløpt pr. 31.05.').waitFor();
  await press(fixes.apply(1));
  await finding('F6').waitFor({ state: 'detached' });
  await finding('I5').getByRole('button', { name: fixes.openSuggestion }).click();
  await pane.getByText('#1 Økning/reduksjon').waitFor();
  await press(fixes.apply(1));
  await finding('I5').waitFor({ state: 'detached' });
  await finding('Saksliste F3').getByRole('button').first().click();
  await page.getByRole('tab', { name: 'Saksliste', selected: true }).waitFor();
  await demo.goTo('F3');
  await page.keyboard.type(
    '1. Rammen for #2 økes fra 3,1 mill. kr til 3,9 mill. kr. 2. Ny frist er 30. november 2022.',
  );
  await page.keyboard.press('Enter');
  await finding('Saksliste F3').waitFor({ state: 'detached' });
  expect(await pane.locator('.finding[data-severity=error]').allInnerTexts()).toEqual([]);

  // Rammer: both changes, and what is left after each.
  await place('frames');
  await pane.getByText('Gang- og sykkelvei').first().waitFor();
  expect(await pane.locator('table.changes').innerText()).toMatch(/12,40\s+14,80\s+\+2,40\s+19,4/);

  // Saker: all of it, and none a draft.
  await place('cases');
  const { bytes } = await downloaded(page, () => press(papers.makeAll));
  const files = Object.entries(unzipSync(bytes));
  expect(files.map(([name]) => name.slice(0, 5))).toEqual(expect.arrayContaining(['21-22', '22-22']));
  const memo = docxText(files.find(([name]) => name.startsWith('22-22'))?.[1] ?? new Uint8Array());
  expect(memo).not.toContain('UTKAST');
  for (const said of ['3,90', '+0,80', 'Styringsgruppen', '0,12\u00a0MNOK i året', REASONS[1] ?? ''])
    expect(memo).toContain(said);
  await demo.close();
  expect(demo.faults).toEqual([]);
});
