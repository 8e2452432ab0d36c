import './no-eval';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createExcelWorkbook } from '../excel';
import { caseAtCell } from '../commands/case-at-cell';
import { registerCommands } from '../commands/commands';
import type { Language } from '../locales/language';
import { loadTexts } from '../locales/texts';
import { describeProblem } from '../locales/describe-problem';
import { isoDate, yearOf } from '../core/calendar/days';
import type { IsoDate } from '../core/calendar/iso-date';
import { makeReport } from './findings/make-report';
import { Pane } from './pane';
import { paperDesk } from './papers/paper-desk';
import { Papers } from './papers/papers';
import { readTemplate } from './papers/read-template';
import { Session } from './session/session';
import { checkInWorker } from './session/worker-check';
import type { CaseNumber } from '../core/references/case-number';
import { TEMPLATE_NAMES } from '../core/papers/template-names';
import { chosenLanguage, keepLanguage } from './shell/chosen-language';
import { TypedReasons } from './findings/typed-reasons';
import { hasKeptView, keepReasons, keepView, keepWritten, type KeptView } from './shell/keep-view';
import { PlacesAsked } from './shell/places-asked';
import './pane.css';
import './contrast.css';
import './narrow.css';
import './papers/papers.css';
import './parts/spinner.css';
import './settings/settings.css';
import './shell/place-tabs.css';

/** Wires the pane to the Excel that it runs in. The only file here that knows Office. */
async function start(): Promise<void> {
  await Office.onReady();
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no place for the pane.');
  const workbook = createExcelWorkbook();
  let language = chosenLanguage() ?? workbook.displayLanguage();
  let texts = await loadTexts(language);
  document.documentElement.lang = language;
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.14')) {
    const told = document.createElement('p');
    told.className = 'too-old';
    told.textContent = describeProblem({ code: 'excel-too-old' }, texts);
    root.replaceChildren(told);
    return;
  }
  const { url } = Office.context.document;
  const shown = hasKeptView() ? await import('./shell/kept-view') : null;
  const kept = shown && shown.keptView(url);
  const check = checkInWorker(
    () => new Worker(new URL('./session/check-worker.ts', import.meta.url), { type: 'module' }),
  );
  const options = () => ({ today: today(), meeting: session.state().meeting });
  const session: Session = new Session(
    {
      workbook,
      check: (snapshot) => check(snapshot, options()),
      makeMemo: (snapshot, found, draft) => papers.memo(snapshot, found, draft),
      planEnrichment: async (snapshot) => {
        const { hasUnwantedColumns, planEnrichment, presentEnrichment } = await import('../enrichment');
        const plan = planEnrichment(snapshot, { ...options(), texts, language });
        const present = presentEnrichment(snapshot);
        return { plan, present, hasUnwanted: hasUnwantedColumns(snapshot, present) };
      },
      pointedTable: async (snapshot, at, kind) => {
        const [{ pointedTable }, { settingsFor }] = await Promise.all([
          import('../core/mapping/pointed-table'),
          import('../core/settings/settings-in-force'),
        ]);
        return pointedTable(snapshot, at, settingsFor(snapshot, null).settings.columns, kind);
      },
      planWhatIf: async (snapshot, whatIf) => {
        const { planWhatIf } = await import('../core/frames/plan-what-if');
        return planWhatIf(snapshot, options(), whatIf);
      },
      newWorkbook: async () => {
        const [{ newWorkbook }, { withNewWorkbookTexts }] = await Promise.all([
          import('../new-workbook'),
          import('../locales/new-workbook-texts'),
        ]);
        const all = await withNewWorkbookTexts(texts, language);
        const day = today();
        return newWorkbook({ texts: all, language, year: yearOf(day), created: `${day}T00:00:00Z` });
      },
      keepWritten: (written) => keepWritten(url, written),
      changeSettings: async (json, change) => {
        const { changeSettings } = await import('../core/settings/change-settings');
        return changeSettings(json, change);
      },
    },
    { meeting: kept?.meeting ?? null, written: shown?.keptWritten(url) ?? [] },
  );
  const desk = paperDesk(
    () => new Worker(new URL('./papers/papers-worker.ts', import.meta.url), { type: 'module' }),
  );
  const papers: Papers = new Papers({
    desk,
    read: () => session.readChecked(),
    hold: async (snapshot) => {
      const file = await workbook.workbookName();
      return desk('hold', { snapshot, options: { ...options(), file }, language });
    },
    ownTemplate: async (kind) => {
      const name = `${TEMPLATE_NAMES[kind]}.${language}.docx`;
      return { name, bytes: await readTemplate(name) };
    },
    keptTemplate: async () => (await import('./papers/kept-template')).keptTemplate(),
    keepTemplate: async (template) => (await import('./papers/kept-template')).keepTemplate(template),
    now: () => new Date().toISOString(),
  });
  const onView = (view: KeptView): void => keepView(url, view);
  const reasons = new TypedReasons(shown?.keptReasons(url) ?? new Map(), (typed) => keepReasons(url, typed));
  const placesAsked = new PlacesAsked();
  const pane = createRoot(root);
  let chosen = chosenLanguage();
  const show = (): void =>
    pane.render(
      <StrictMode>
        <Pane
          session={session}
          placesAsked={placesAsked}
          kept={kept}
          reasons={reasons}
          onView={onView}
          texts={texts}
          language={language}
          officeTheme={officeTheme()}
          papers={papers}
          onOpenInBrowser={browserOpener(papers)}
          chosenLanguage={chosen}
          onLanguage={(to) => void speak(to)}
          makeReport={(result, kind) => makeReport(kind, { result, texts, language }, today())}
        />
      </StrictMode>,
    );
  /** In another language at once; what is on the way is not lost. */
  async function speak(to: Language | null): Promise<void> {
    const wanted = to ?? workbook.displayLanguage();
    texts = await loadTexts(wanted);
    keepLanguage(to);
    chosen = to;
    language = wanted;
    document.documentElement.lang = language;
    show();
  }
  show();
  registerCommands({
    checkNow: session.checkNow,
    removeMarks: session.enriching.removeMarks,
    async goToMemo() {
      placesAsked.ask('cases');
      // Where nobody can say where the person is, as while a cell is edited, Saker is shown from its beginning.
      const [cell] = await Promise.all([workbook.activeCell().catch(() => null), session.checkNow()]);
      const { result } = session.state();
      const number = result && caseAtCell(result, cell);
      if (number !== null) placesAsked.ask('cases', number);
    },
  });
  await session.start();
}

/** Excel on the web has no `officeTheme`, whatever its type says. */
function officeTheme(): Office.OfficeTheme | undefined {
  return Office.context.officeTheme;
}

function today(): IsoDate {
  const now = new Date();
  const day = isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (!day) throw new Error('The clock shows no day that can be.');
  return day;
}

/** Where the host can open a browser, that makes the memo by itself: it shares nothing with the pane. */
function browserOpener(papers: Papers): ((number: CaseNumber) => Promise<boolean>) | null {
  if (!Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1')) return null;
  return async (number) => {
    const end = await papers.carried(number);
    if (end === null) return false;
    Office.context.ui.openBrowserWindow(`${new URL('paper.html', location.href).href}#${end}`);
    return true;
  };
}

start().catch(() => {
  // Without its texts the pane has no words; these stand in its page.
  const told = document.getElementById('not-loaded');
  if (told instanceof HTMLTemplateElement) document.body.replaceChildren(told.content);
});
