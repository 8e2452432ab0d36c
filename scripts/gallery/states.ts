import type { Page } from 'playwright-core';
import type { Language } from '../../src/locales/language';
import { plainWorkbook } from '../../tests/support/plain-workbook';
import { canonicalTables } from '../../tests/workbooks/canonical-tables';
import { largeWorkbook } from '../bench/large-workbook';
import {
  firstOpening,
  goTo,
  goToCell,
  makeMemo,
  type OpenPane,
  openSettings,
  overview,
  press,
  see,
  tryOut,
  writeInto,
} from './steps';
import { emptyQueue, fewColumns, largeAmounts, ownHeaders, withoutUnits } from './workbooks';

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
    workbook: fewColumns,
    async reach(open) {
      await firstOpening(open);
      await open.pane.locator('.understood > details > summary').click();
    },
  },
  {
    name: 'first-opening-unit',
    caption: 'Første gang, uten at noe sier hvilken enhet beløpene er i',
    workbook: withoutUnits,
    reach: firstOpening,
  },
  {
    name: 'meeting-choice',
    caption: 'Oversikt: en annen møtedato',
    async reach(open) {
      await overview(open);
      const { chooseMeeting } = open.texts.pane.overview;
      await press(open.pane, chooseMeeting.open);
      await open.pane
        .getByRole('combobox', { name: chooseMeeting.meeting })
        .selectOption({ label: chooseMeeting.other });
      await see(open.pane.locator('.facts'));
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
    name: 'accepted',
    caption: 'Kontroll: det som er godtatt, med grunnene',
    async reach(open) {
      await goTo('findings', open);
      const { acknowledge } = open.texts.pane;
      await press(open.pane, acknowledge.open);
      await open.pane.locator('.acknowledge textarea').fill('Avklart i behovsgruppen.');
      await press(open.pane, acknowledge.accept);
      await open.pane.locator('.written-notice button').last().click();
      await open.pane.locator('.acknowledged > summary').click();
      await see(open.pane.locator('.acknowledged'));
    },
  },
  {
    name: 'report-made',
    caption: 'Kontroll: rapporten er klargjort',
    async reach(open) {
      await goTo('findings', open);
      await press(open.pane, open.texts.report.asWorkbook);
      await see(open.pane.locator('.report .made'));
    },
  },
  {
    name: 'findings-long',
    caption: 'Kontroll, i en lang arbeidsbok',
    workbook: () => largeWorkbook(100),
    reach: (open) => goTo('findings', open),
  },
  {
    name: 'frames',
    caption: 'Rammer',
    reach: (open) => goTo('frames', open),
  },
  {
    name: 'frames-none',
    caption: 'Rammer, uten foreslåtte endringer',
    workbook: fewColumns,
    reach: (open) => goTo('frames', open),
  },
  {
    name: 'frames-large',
    caption: 'Rammer, med store beløp i kroner',
    workbook: largeAmounts,
    reach: (open) => goTo('frames', open),
  },
  {
    name: 'frames-history',
    caption: 'Rammer: det som er vedtatt før, og det som er igjen etter hver sak',
    async reach(open) {
      await goTo('frames', open);
      await open.pane.locator('.changes details summary').first().click();
      await see(open.pane.locator('.changes details').first());
    },
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
    name: 'memo-out-of-date',
    caption: 'Saker: arbeidsboken er endret siden saksfremlegget ble laget',
    async reach(open) {
      await makeMemo(open);
      await writeInto(open.page, 'L24', '7,1');
      // What the resolution says has become another than the row, too.
      await open.pane.locator('[data-case="17/22"][data-blocked="true"]').waitFor();
      await see(open.pane.locator('[data-case="17/22"] .notice'));
    },
  },
  {
    name: 'preview',
    caption: 'Saker: saksfremlegget før det blir lastet ned',
    async reach(open) {
      await goTo('cases', open);
      await press(open.pane, open.texts.pane.papers.openPreviewOf('17/22'));
      await open.pane.locator('article.paper').waitFor();
    },
  },
  {
    name: 'all-papers',
    caption: 'Saker: alt til møtet er klargjort',
    async reach(open) {
      await goTo('cases', open);
      await press(open.pane, open.texts.pane.papers.makeAll);
      await open.pane.locator('a[download]').first().waitFor();
    },
  },
  {
    name: 'compared',
    caption: 'Saker: et saksfremlegg som ikke lenger stemmer med arbeidsboken',
    async reach(open) {
      const buffer = await makeMemo(open);
      await writeInto(open.page, 'L24', '7,1');
      const document = { name: '17-22.docx', mimeType: '', buffer };
      await open.pane.locator('input[accept=".docx"]').setInputFiles(document);
      await see(open.pane.locator('.card', { hasText: document.name }));
      await open.pane.getByRole('button', { name: open.texts.pane.papers.refresh }).waitFor();
    },
  },
  {
    name: 'cases-none',
    caption: 'Saker, uten en tabell over saker',
    workbook: fewColumns,
    reach: (open) => goTo('cases', open),
  },
  {
    name: 'settings-columns',
    caption: 'Innstillinger: tabeller og kolonner',
    reach: (open) => openSettings(open, open.texts.settings.columns.title),
  },
  {
    name: 'settings-rules',
    caption: 'Innstillinger: hvor alvorlig hver kontroll er',
    async reach(open) {
      await openSettings(open, open.texts.settings.rules.title);
      await open.pane
        .locator('summary')
        .filter({ hasText: /^Finansiering/ })
        .click();
      await see(open.pane.locator('.settings-part', { hasText: open.texts.settings.rules.title }));
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
    reach: ({ pane, texts }) => pane.getByRole('heading', { name: texts.pointing.title }).waitFor(),
  },
  {
    name: 'pointing',
    caption: 'En arbeidsbok uten behovskø: en tabell er pekt på',
    workbook: ownHeaders,
    async reach({ page, pane, texts }) {
      await pane.getByRole('heading', { name: texts.pointing.title }).waitFor();
      await goToCell(page, 'A4');
      await press(pane, texts.pointing.use);
      await see(pane.locator('.pointing'));
    },
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
