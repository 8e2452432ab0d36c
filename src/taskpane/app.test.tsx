import '@testing-library/jest-dom/jest-globals';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { isoDate } from '../core/calendar/days';
import { checkWorkbook } from '../core/check';
import { LANGUAGES, type Language } from '../locales/language';
import nb from '../locales/nb';
import { readWorkbook, toSnapshot } from '../xlsx';
import { App } from './app';
import type { AppProps } from './app-props';
import type { SessionState } from './session/session-state';
import { NO_PAPERS } from './testing/no-papers';
import { dressed, TEXTS } from './testing/show';
import { EVERY_FINDING } from './findings/findings-choice';
import { TypedReasons } from './findings/typed-reasons';
import type { KeptView } from './shell/keep-view';

const today = isoDate(2022, 6, 1);
const snapshot = toSnapshot(readWorkbook(new Uint8Array(readFileSync('assets/sample.xlsx')), 'sample.xlsx'));
const result = checkWorkbook(snapshot, { today: today ?? fail() });

function fail(): never {
  throw new Error('no day');
}

const checked: SessionState = {
  isChecking: false,
  askedChecks: 0,
  result,
  problem: null,
  notices: [],
  changes: 3,
  memos: new Map(),
  isWriting: false,
  meeting: null,
  savedSettings: 0,
  settings: undefined,
  written: null,
  enrichment: null,
  isEnriched: false,
  canUndo: false,
};

const actions = {
  onCheck: jest.fn(),
  onMeeting: jest.fn(),
  onView: jest.fn<AppProps['onView']>(),
  onGoTo: jest.fn(),
  onMakeMemo: jest.fn(),
  onDismissNotice: jest.fn(),
  onFix: jest.fn(),
  onAcknowledge: jest.fn(),
  onReopen: jest.fn(),
  makeReport: jest.fn<AppProps['makeReport']>(),
  onLanguage: jest.fn<AppProps['onLanguage']>(),
  pointedTable: jest.fn<AppProps['pointedTable']>(),
  planWhatIf: jest.fn<AppProps['planWhatIf']>(),
  writeWhatIf: jest.fn<AppProps['writeWhatIf']>(),
  onSettings: jest.fn(),
  onNewWorkbook: jest.fn(),
  onUndo: jest.fn(),
  onDismissWritten: jest.fn(),
} satisfies Partial<AppProps>;

const enriching = {
  planEnrichment: jest.fn(() => Promise.resolve()),
  cancelEnrichment: jest.fn(),
  applyEnrichment: jest.fn(() => Promise.resolve()),
  planRemoval: jest.fn(() => Promise.resolve()),
  removeEnrichment: jest.fn(() => Promise.resolve()),
};

beforeEach(() => {
  for (const action of Object.values(actions)) action.mockReset();
  // jsdom makes no addresses for files, and follows no link to one.
  URL.createObjectURL = () => 'blob:memo';
  URL.revokeObjectURL = () => undefined;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
});
afterEach(cleanup);

function show(state: Partial<SessionState> = {}, language: Language = 'nb', kept: KeptView | null = null) {
  const app = (now: Partial<SessionState>) =>
    dressed(
      <App
        state={{ ...checked, ...now }}
        texts={TEXTS[language]}
        language={language}
        {...actions}
        chosenLanguage={null}
        kept={kept}
        reasons={new TypedReasons(new Map(), jest.fn())}
        enriching={enriching}
        papers={NO_PAPERS}
        onOpenInBrowser={null}
      />,
    );
  const { rerender } = render(app(state));
  return { update: (next: Partial<SessionState>) => rerender(app(next)) };
}

const said = () => Array.from(document.querySelectorAll('[aria-live] p'), ({ textContent }) => textContent);

/** Does something, and waits for all that follows from it. */
async function settled(change: () => void): Promise<void> {
  await act(() => {
    change();
    return Promise.resolve();
  });
}

/** Waits for what the place loads, and for all that follows from that. */
const place = (name: RegExp) => act(() => userEvent.click(screen.getByRole('tab', { name })));

describe('the pane', () => {
  it('answers first whether the workbook is ready', () => {
    show();
    expect(screen.getByRole('heading', { name: 'Ikke klar for innsending' })).toBeInTheDocument();
    expect(screen.getByText('5 feil må rettes først.')).toBeInTheDocument();
  });

  it('has what was understood looked over first on a first opening, and not again', async () => {
    const { overview: t } = nb.pane;
    const titles = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    await settled(() => show());
    expect(titles().slice(0, 2)).toEqual([t.notReady, t.found]);
    await userEvent.click(screen.getByRole('button', { name: t.foundRight }));
    expect(screen.queryByRole('button', { name: t.foundRight })).toBeNull();
    expect(titles()).not.toContain(t.found);
    expect(titles().indexOf(t.tables)).toBeGreaterThan(1);
    cleanup();
    await settled(() => show());
    expect(titles()).not.toContain(t.found);
    cleanup();
    localStorage.clear();
    await settled(() => show({ settings: '{"version":1}' }));
    expect(titles()).toContain(t.found);
    cleanup();
    const columns = [{ table: 'needs', header: 'Total kost', field: 'frame' }] as const;
    await settled(() => show({ result: { ...result, settings: { ...result.settings, columns } } }));
    expect(titles()).not.toContain(t.found);
  });

  it('says aloud what a check found when that is new, or asked for', () => {
    const { update } = show({ result: null, isChecking: true });
    expect(said()).toEqual([]);
    update({});
    const found = 'Kontrollert: 5 feil, 8 advarsler.';
    expect(said()).toEqual([found]);
    update({ isChecking: true });
    update({});
    expect(said()).toEqual([found]);
    update({ askedChecks: 1 });
    expect(said()).toEqual([found, found]);
    update({ askedChecks: 1, result: { ...result, findings: [] } });
    expect(said().at(-1)).toBe('Kontrollert: 0 feil, 0 advarsler.');
  });

  it('goes to the cell of a finding by keyboard', async () => {
    show();
    await place(/^Kontroll/);
    const [finding] = result.findings;
    const item = screen.getAllByRole('listitem')[0];
    if (!item || !finding) throw new Error('no finding');
    act(() => within(item).getAllByRole('button')[0]?.focus());
    await userEvent.keyboard('{Enter}');
    expect(actions.onGoTo).toHaveBeenCalledWith(finding.at);
  });

  it('shows a fix before it is made, and makes nothing when it is left', async () => {
    show();
    await place(/^Kontroll/);
    const phase = screen.getAllByRole('listitem').find((item) => item.textContent.includes('Ukjent fase'));
    if (!phase) throw new Error('no such finding');
    const item = within(phase);
    await userEvent.click(item.getByRole('button', { name: /Se forslag/ }));
    expect(item.getByText('Denne cellen blir endret:')).toBeInTheDocument();
    expect(item.getByText('Behovskø!E26')).toBeInTheDocument();
    expect(item.getByRole('deletion')).toHaveTextContent('Under modnig');
    expect(item.getByRole('insertion')).toHaveTextContent('Under modning');
    await userEvent.click(item.getByRole('button', { name: 'Avbryt' }));
    expect(actions.onFix).not.toHaveBeenCalled();
    await userEvent.click(item.getByRole('button', { name: /Se forslag/ }));
    await userEvent.click(item.getByRole('button', { name: 'Rett cellen' }));
    expect(actions.onFix).toHaveBeenCalledWith(
      result.findings.filter(({ rule }) => rule === 'need/phase-unknown'),
    );
  });

  it('tells what a write did, takes the focus there, and offers the way back', async () => {
    const at = { sheet: 'Kø', row: 3, column: 1 };
    const refused = [{ edit: { address: at, was: 1, to: 2 }, reason: 'changed' as const }];
    const written = { kind: 'fixed' as const, cells: 2, refused, left: [at] };
    const { update } = show();
    await place(/^Kontroll/);
    await settled(() => update({ written, canUndo: true }));
    const notice = screen.getByText('2 celler er rettet.').closest('[role=group]');
    expect(notice).toHaveFocus();
    expect(notice).toHaveTextContent('Kø!B4 er ikke endret: noen har skrevet noe annet i cellen siden.');
    await userEvent.click(screen.getByRole('button', { name: 'Angre' }));
    expect(actions.onUndo).toHaveBeenCalledTimes(1);
  });

  it('tells no more of a whole write in another place, and goes on telling of one that was not', async () => {
    const written = { kind: 'fixed' as const, cells: 2, refused: [], left: [] };
    const { update } = show();
    await place(/^Kontroll/);
    const at = { sheet: 'Kø', row: 3, column: 1 };
    await settled(() => update({ written: { ...written, left: [at] }, canUndo: true }));
    await place(/^Rammer/);
    expect(actions.onDismissWritten).not.toHaveBeenCalled();
    await settled(() => update({ written, canUndo: true }));
    await place(/^Rammer/);
    expect(actions.onDismissWritten).not.toHaveBeenCalled();
    await place(/^Saker/);
    expect(actions.onDismissWritten).toHaveBeenCalledTimes(1);
  });

  it('makes the memo of a case that is ready, and the draft of one that is not', async () => {
    const [ready] = result.cases.filter(({ hasChange }) => hasChange);
    if (!ready) throw new Error('no case');
    show();
    await place(/^Saker/);
    await userEvent.click(screen.getByRole('button', { name: 'Lag saksfremlegg for sak 17/22' }));
    expect(actions.onMakeMemo).toHaveBeenCalledWith(ready.number, false);
    cleanup();
    const blocking = result.findings.slice(0, 1);
    show({ result: { ...result, cases: [{ ...ready, blocking }] } });
    await place(/^Saker/);
    expect(screen.getByText('Stoppet av 1 feil')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Lag utkast til saksfremlegg for sak 17/22' }));
    expect(actions.onMakeMemo).toHaveBeenLastCalledWith(ready.number, true);
  });

  it('has the memo to fetch again, and says when it is out of date', async () => {
    const [one] = result.cases.filter(({ hasChange }) => hasChange);
    if (!one) throw new Error('no case');
    const memo = { fileName: '17-22 Økt ramme.docx', file: new Blob(['memo']) };
    show({ memos: new Map([[one.number, { kind: 'ready', memo, isDraft: false, of: 2 }]]) });
    await place(/^Saker/);
    const link = screen.getByRole('link', { name: '17-22 Økt ramme.docx' });
    expect(link).toHaveAttribute('download', '17-22 Økt ramme.docx');
    expect(screen.getByText(/Arbeidsboken er endret siden/, { selector: '.notice p' })).toBeInTheDocument();
  });

  it('says what is wrong when there is no needs queue, and tries again', async () => {
    await settled(() => void show({ result: null, problem: { code: 'no-needs-table', file: 'bok.xlsx' } }));
    expect(screen.getByRole('heading', { name: 'Fant ingen behovskø' })).toBeInTheDocument();
    expect(said().at(-1)).toMatch(/overskriftsrad med minst Nr/);
    await userEvent.click(screen.getByRole('button', { name: 'Prøv igjen' }));
    expect(actions.onCheck).toHaveBeenCalledTimes(1);
    await userEvent.click(screen.getByRole('button', { name: 'Lag en ny arbeidsbok' }));
    expect(actions.onNewWorkbook).toHaveBeenCalledTimes(1);
  });

  it('offers a new workbook only when there is no needs queue', () => {
    show({ result: null, problem: { code: 'excel-connection' } });
    expect(screen.queryByRole('button', { name: 'Lag en ny arbeidsbok' })).toBeNull();
  });

  it('does not call an empty queue ready', () => {
    show({ result: { ...result, needs: 0, findings: [] } });
    expect(screen.getByRole('heading', { name: 'Behovskøen er tom' })).toBeInTheDocument();
    expect(screen.queryByText('Klar for innsending')).toBeNull();
  });

  it('goes on where it was when its page is loaded anew, and tells what it shows', async () => {
    const kept: KeptView = {
      place: 'findings',
      choice: { ...EVERY_FINDING, search: '#20' },
      whatIf: new Map([[20, { kind: 'left-out' }]]),
      meeting: null,
    };
    await settled(() => show({}, 'nb', kept));
    expect(screen.getByRole('tab', { name: /^Kontroll/ })).toHaveAttribute('aria-selected', 'true');
    expect(screen.getByRole('searchbox')).toHaveValue('#20');
    await place(/^Rammer/);
    expect(screen.getByRole('heading', { name: nb.whatIf.title })).toBeVisible();
    expect(actions.onView).toHaveBeenLastCalledWith({ ...kept, place: 'frames' });
  });

  it('goes where the ribbon asks, with the focus on the case, once', async () => {
    const [ready] = result.cases.filter(({ hasChange }) => hasChange);
    if (!ready) throw new Error('no case');
    HTMLElement.prototype.scrollIntoView = jest.fn();
    const asked = { place: 'cases', caseNumber: ready.number } as const;
    const app = (ask: AppProps['asked']) =>
      dressed(
        <App
          state={checked}
          texts={nb}
          language="nb"
          {...actions}
          chosenLanguage={null}
          kept={null}
          reasons={new TypedReasons(new Map(), jest.fn())}
          enriching={enriching}
          papers={NO_PAPERS}
          onOpenInBrowser={null}
          asked={ask ?? null}
        />,
      );
    const { rerender } = render(app(null));
    await settled(() => rerender(app(asked)));
    const button = await screen.findByRole('button', { name: 'Lag saksfremlegg for sak 17/22' });
    expect(button).toHaveFocus();
    await place(/^Oversikt/);
    await place(/^Saker/);
    expect(screen.getByRole('tab', { name: 'Saker' })).toHaveFocus();
    await settled(() => rerender(app({ ...asked })));
    expect(screen.getByRole('button', { name: 'Lag saksfremlegg for sak 17/22' })).toHaveFocus();
  });

  it('is calm when there is nothing to find', async () => {
    show({ result: { ...result, findings: [] } });
    expect(screen.getByRole('heading', { name: 'Klar for innsending' })).toBeInTheDocument();
    await place(/^Kontroll/);
    expect(screen.getByRole('heading', { name: '0 feil' })).toBeInTheDocument();
  });

  it('shows what would be added before it is, and takes it away again', async () => {
    const marks = result.findings.slice(0, 2).map(({ at, severity }) => ({ at, severity }));
    const column = { column: 29, header: 'x', like: 0, numberFormat: 'General', width: 9, cells: new Map() };
    const columns = [{ sheet: 'Behovskø', table: null, rows: { top: 3, rows: 20 }, columns: [column] }];
    const plan = { columns, formats: null, sheets: [], marks };
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Se hva som blir lagt inn …' }));
    expect(enriching.planEnrichment).toHaveBeenCalledTimes(1);
    cleanup();
    show({ enrichment: { kind: 'planned', plan, hasUnwanted: false } });
    expect(screen.getByText('1 kolonne i Behovskø, AD4:AD23')).toBeInTheDocument();
    expect(screen.getByText('Merker på 2 celler')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Legg inn' }));
    expect(enriching.applyEnrichment).toHaveBeenCalledTimes(1);
    cleanup();
    show({ isEnriched: true });
    await userEvent.click(screen.getByRole('button', { name: 'Fjern alt Saksklar har lagt inn …' }));
    expect(enriching.planRemoval).toHaveBeenCalledTimes(1);
    cleanup();
    show({
      isEnriched: true,
      enrichment: { kind: 'leaving', present: { sheets: ['Kontroll'], columns: [] } },
    });
    expect(screen.getByText('Arket Kontroll')).toBeInTheDocument();
    expect(enriching.removeEnrichment).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Fjern' }));
    expect(enriching.removeEnrichment).toHaveBeenCalledTimes(1);
  });

  it.each([...LANGUAGES])('has words for every place in %s', async (language) => {
    show({}, language);
    const { places } = TEXTS[language].pane;
    for (const name of Object.values(places)) {
      await place(new RegExp(`^${name}`));
      expect(screen.getByRole('tabpanel')).not.toHaveTextContent(/undefined|NaN|\[object/);
    }
  });
});
