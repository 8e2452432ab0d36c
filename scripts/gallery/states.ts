import type { FrameLocator, Page } from 'playwright-core';
import en from '../../src/locales/en';
import type { Language } from '../../src/locales/language';
import nb from '../../src/locales/nb';
import nn from '../../src/locales/nn';
import type { Texts } from '../../src/locales/texts';
import { newWorkbook } from '../../src/new-workbook';
import type { Place } from '../../src/taskpane/places';
import { plainWorkbook } from '../../tests/support/plain-workbook';
import { canonicalTables } from '../../tests/workbooks/canonical-tables';
import { largeWorkbook } from '../bench/large-workbook';

export const TEXTS: Readonly<Record<Language, Texts>> = { nb, nn, en };

/** The pane as it is when a state is to be reached. */
export interface OpenPane {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly texts: Texts;
}

/** One picture's worth of the pane. */
export interface PaneState {
  readonly name: string;
  /** For the people who look at the gallery, in bokmål. */
  readonly caption: string;
  /** The workbook; the sample without. */
  readonly workbook?: () => Uint8Array;
  /** Done before the pane is loaded. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** From the pane as just loaded; it ends when what is to be seen stands there. */
  readonly reach: (open: OpenPane) => Promise<void>;
  /** Bokmål alone without. */
  readonly languages?: readonly Language[];
}

const firstOpening = ({ pane }: OpenPane): Promise<void> => pane.locator('.readiness').waitFor();

/** Oversikt when somebody has said, or set, that what was found is right. */
async function overview(open: OpenPane): Promise<void> {
  await firstOpening(open);
  const right = open.pane.getByRole('button', { name: open.texts.pane.overview.foundRight });
  if (await right.isVisible()) await right.click();
  await open.page.mouse.move(0, 0);
}

async function goTo(place: Place, open: OpenPane): Promise<void> {
  await overview(open);
  await open.pane.locator(`#tab-${place}`).click();
  await open.pane.locator(`[aria-labelledby="tab-${place}"][aria-busy="false"]`).waitFor();
}

const press = (pane: FrameLocator, name: string): Promise<void> =>
  pane.getByRole('button', { name, exact: true }).first().click();

async function tryOut(open: OpenPane): Promise<void> {
  await goTo('frames', open);
  await press(open.pane, open.texts.whatIf.open);
  await open.pane.getByRole('textbox').first().fill('7,25');
  await open.pane.getByRole('checkbox').nth(1).uncheck();
}

const emptyQueue = (): Uint8Array =>
  newWorkbook({ texts: nb, language: 'nb', year: 2022, created: '2022-06-01T00:00:00Z' });

/** In the order in which a person meets them. */
export const STATES: readonly PaneState[] = [
  {
    name: 'reading',
    caption: 'Ved start: arbeidsboken blir lest',
    // The rules never come, so that it stays so.
    prepare: (page) => page.route('**/check-worker*', () => undefined),
    reach: ({ pane }) => pane.locator('.waiting').waitFor(),
  },
  {
    name: 'first-opening',
    caption: 'Første gang en arbeidsbok åpnes: det som er funnet i den',
    reach: firstOpening,
  },
  {
    name: 'first-opening-few',
    caption: 'Første gang, med bare en behovskø: det som kan være med i tillegg',
    workbook: () =>
      plainWorkbook({
        Kø: [
          [
            'Behovsnr.',
            'Hva',
            'Eier',
            'Fase',
            'Kostnadsramme, mill. kr',
            'Ny kostnadsramme, mill. kr',
            'Seksjon',
          ],
          ['#4', 'Oppslag', 'Direktoratet', 'Under gjennomføring', 3, null, 'A'],
        ],
      }),
    async reach(open) {
      await firstOpening(open);
      await open.pane.locator('.understood summary').click();
    },
  },
  {
    name: 'overview',
    caption: 'Oversikt, med feil som må rettes',
    reach: overview,
    languages: ['nb', 'nn', 'en'],
  },
  {
    name: 'overview-ready',
    caption: 'Oversikt, klar for innsending',
    workbook: canonicalTables,
    reach: overview,
  },
  {
    name: 'enrich-plan',
    caption: 'Oversikt: det som blir lagt inn i arbeidsboken, før det er gjort',
    async reach(open) {
      await overview(open);
      await press(open.pane, open.texts.pane.enrich.plan);
      await open.pane.locator('.enrich-plan').waitFor();
    },
  },
  {
    name: 'findings',
    caption: 'Kontroll, med funn',
    reach: (open) => goTo('findings', open),
  },
  {
    name: 'findings-by-need',
    caption: 'Kontroll, behov for behov, med det som er galt og hva som skal til',
    async reach(open) {
      await goTo('findings', open);
      await open.pane.getByRole('radio', { name: open.texts.pane.findings.groupings.need }).check();
      await open.pane.locator('.finding summary').first().click();
    },
  },
  {
    name: 'findings-nothing-fits',
    caption: 'Kontroll: ingen funn passer med søket',
    async reach(open) {
      await goTo('findings', open);
      await open.pane.getByRole('searchbox').fill('lønn');
      await open.pane.getByText(open.texts.pane.findings.nothing).waitFor();
    },
  },
  {
    name: 'findings-none',
    caption: 'Kontroll, uten funn',
    workbook: emptyQueue,
    reach: (open) => goTo('findings', open),
  },
  {
    name: 'fix-preview',
    caption: 'Kontroll: en rettelse, før den er gjort',
    async reach(open) {
      await goTo('findings', open);
      await press(open.pane, open.texts.pane.fixes.openSuggestion);
      await open.pane.locator('.fix-preview').waitFor();
    },
  },
  {
    name: 'fixed',
    caption: 'Kontroll: en rettelse er gjort, og kan angres',
    async reach(open) {
      await goTo('findings', open);
      await press(open.pane, open.texts.pane.fixes.openSuggestion);
      await open.pane.locator('.fix-preview .fix-buttons button').first().click();
      await open.pane.locator('.written-notice').waitFor();
    },
  },
  {
    name: 'acknowledge',
    caption: 'Kontroll: en advarsel blir godtatt, med en grunn',
    async reach(open) {
      await goTo('findings', open);
      await press(open.pane, open.texts.pane.acknowledge.open);
      await open.pane.locator('.acknowledge textarea').fill('Avklart i behovsgruppen.');
    },
  },
  {
    name: 'findings-long',
    caption: 'Kontroll, i en lang arbeidsbok',
    workbook: () => largeWorkbook(300),
    reach: (open) => goTo('findings', open),
  },
  {
    name: 'frames',
    caption: 'Rammer',
    reach: (open) => goTo('frames', open),
  },
  {
    name: 'what-if',
    caption: 'Rammer: andre beløp blir prøvd ut',
    reach: tryOut,
  },
  {
    name: 'what-if-preview',
    caption: 'Rammer: det som er prøvd ut, før det blir skrevet',
    async reach(open) {
      await tryOut(open);
      await press(open.pane, open.texts.whatIf.write);
      await open.pane.locator('.fix-preview').waitFor();
    },
  },
  {
    name: 'cases',
    caption: 'Saker',
    reach: (open) => goTo('cases', open),
  },
  {
    name: 'memo-made',
    caption: 'Saker: saksfremlegget er laget',
    async reach(open) {
      await goTo('cases', open);
      await open.pane.locator('[data-case="17/22"] .card-actions button').first().click();
      await open.pane.locator('a[download]').first().waitFor();
    },
  },
  {
    name: 'settings',
    caption: 'Innstillinger',
    async reach(open) {
      await overview(open);
      await press(open.pane, open.texts.settings.open);
      await open.pane.locator('.settings').waitFor();
    },
  },
  {
    name: 'empty-queue',
    caption: 'En ny arbeidsbok, med en tom behovskø',
    workbook: emptyQueue,
    reach: overview,
  },
  {
    name: 'no-needs-table',
    caption: 'En arbeidsbok uten behovskø',
    workbook: () =>
      plainWorkbook({
        Timeliste: [
          ['Uke', 'Timer'],
          ['22', 37.5],
        ],
      }),
    reach: ({ pane }) => pane.locator('.notice[data-severity=error]').waitFor(),
  },
  {
    name: 'not-checked',
    caption: 'Feil: arbeidsboken ble ikke kontrollert',
    prepare: (page) => page.route('**/check-worker*', (route) => route.abort()),
    reach: ({ pane }) => pane.locator('.notice[data-severity=error]').waitFor(),
  },
  {
    name: 'not-loaded',
    caption: 'Feil: en del av Saksklar ble ikke lastet',
    prepare: (page) => page.route('**/frames-view*.js', (route) => route.abort()),
    async reach(open) {
      await overview(open);
      await open.pane.locator('#tab-frames').click();
      await open.pane.getByRole('alert').waitFor();
    },
  },
];
