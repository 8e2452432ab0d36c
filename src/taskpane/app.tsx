import { Button } from '@fluentui/react-components';
import { ArrowClockwise20Regular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { Settings20Regular } from '@fluentui/react-icons/svg/settings';
import { Activity, type JSX, Suspense, useDeferredValue, useEffect, useRef, useState } from 'react';
import type { IsoDate } from '../core/calendar/iso-date';
import type { CaseNumber } from '../core/references/case-number';
import type { Finding } from '../core/rules/finding';
import type { SettingsChange } from '../core/settings/change-settings';
import type { CellAddress } from '../core/workbook/address';
import type { Language } from '../locales/language';
import type { Texts } from '../locales/texts';
import { describeProblem } from '../locales/describe-problem';
import { type EnrichingActions, EnrichSection } from './overview/enrich-section';
import { Overview } from './overview/overview';
import { countBySeverity } from '../core/rules/count-by-severity';
import type { TableKind } from '../core/tables/tables';
import type { PointedTable } from '../core/mapping/pointed-table';
import type { WhatIf } from '../core/frames/what-if';
import type { FrameActions } from './frames/frame-actions';
import type { FindingActions } from './findings/finding-actions';
import { EVERY_FINDING, type FindingsChoice } from './findings/findings-choice';
import { useSaid } from './parts/announcer';
import { Notice } from './parts/notice';
import { Spinner, Waiting } from './parts/spinner';
import { WrittenNotice } from './parts/written-notice';
import type { Papers } from './papers/papers';
import type { Place } from './places';
import { isWhole, type NoticeOf, type SessionState } from './session/session-state';
import { keepFocus } from './shell/keep-focus';
import { later } from './shell/later';
import type { KeptView } from './shell/keep-view';
import { useKeptScroll } from './shell/kept-scroll';
import { LoadBoundary } from './shell/load-boundary';
import type { AskedPlace } from './shell/places-asked';
import type { SettingAim } from './settings/setting-of';
import { PLACE_ID, PlaceTabs, tabId } from './shell/place-tabs';

// What the first view does not show. It is fetched as soon as that stands, so that it is there when it is wanted.
const FindingsView = later(async () => (await import('./findings/findings-view')).FindingsView);
const FramesView = later(async () => (await import('./frames/frames-view')).FramesView);
const CasesPlace = later(async () => (await import('./cases/cases-place')).CasesPlace);
const SettingsView = later(async () => (await import('./settings/settings-view')).SettingsView);

const PointAtTable = later(async () => (await import('./first-start/point-at-table')).PointAtTable);

const LATER = { findings: FindingsView, frames: FramesView, cases: CasesPlace, settings: SettingsView };

export interface AppProps {
  readonly state: SessionState;
  readonly texts: Texts;
  readonly language: Language;
  readonly onCheck: () => void;
  /** Null: as the workbook shows it. */
  readonly onMeeting: (day: IsoDate | null) => void;
  readonly onGoTo: (address: CellAddress) => void;
  readonly onMakeMemo: (number: CaseNumber, draft: boolean) => void;
  readonly onDismissNotice: (of: NoticeOf) => void;
  readonly onFix: (findings: readonly Finding[]) => void;
  readonly onAcknowledge: (finding: Finding, reason: string) => void;
  readonly onReopen: (finding: Finding) => void;
  readonly makeReport: FindingActions['makeReport'];
  readonly pointedTable: (kind: TableKind) => Promise<PointedTable | null>;
  readonly planWhatIf: FrameActions['planWhatIf'];
  readonly writeWhatIf: FrameActions['writeWhatIf'];
  readonly onUndo: () => void;
  readonly onDismissWritten: () => void;
  readonly onSettings: (change: SettingsChange) => void;
  readonly enriching: EnrichingActions;
  /** Null: Excel's. */
  readonly chosenLanguage: Language | null;
  readonly onLanguage: (language: Language | null) => void;
  readonly onNewWorkbook: () => void;
  readonly papers: Papers;
  /** Null where the host cannot open a browser. */
  readonly onOpenInBrowser: ((number: CaseNumber) => Promise<boolean>) | null;
  /** What was shown before the page was loaded anew; null when it is the first time. */
  readonly kept: KeptView | null;
  /** What is shown now, to be shown again should the page be loaded anew. */
  readonly onView: (view: KeptView) => void;
  /** The place that a ribbon button asked for last. */
  readonly asked?: AskedPlace | null;
}

export function App(props: AppProps): JSX.Element {
  const { state, texts, kept, onView, onCheck, onDismissNotice } = props;
  const [place, setPlace] = useState<Place>(props.asked?.place ?? kept?.place ?? 'overview');
  const [showsSettings, setShowsSettings] = useState(false);
  const [choice, setChoice] = useState(kept?.choice ?? EVERY_FINDING);
  const [whatIf, setWhatIf] = useState<WhatIf | null>(kept?.whatIf ?? null);
  useEffect(() => {
    onView({ place, choice, whatIf, meeting: state.meeting });
  }, [onView, place, choice, whatIf, state.meeting]);
  const { pane } = texts;
  const goToPlace = (to: Place): void => {
    cameFrom.current = null;
    // It has been seen; what it wrote can be taken back from the bar.
    if (to !== place && state.written && isWhole(state.written)) props.onDismissWritten();
    if (to !== 'overview') void LATER[to].load();
    setPlace(to);
    setShowsSettings(false);
    // Also where a button within another place led here: it goes away with that.
    document.getElementById(tabId(to))?.focus({ preventScroll: true });
  };
  const [aim, setAim] = useState<SettingAim | null>(null);
  /** What led to the settings, to come back to. */
  const cameFrom = useRef<Element | null>(null);
  const openSettings = (to: SettingAim | null = null): void => {
    void SettingsView.load();
    cameFrom.current = document.activeElement;
    setAim(to);
    setShowsSettings(true);
  };
  const hasResult = state.result !== null;
  useEffect(() => {
    if (hasResult) for (const part of Object.values(LATER)) void part.load();
  }, [hasResult]);
  // What was shown stays until what is wanted is loaded.
  const wanted = showsSettings ? 'settings' : place;
  const shown = useDeferredValue(wanted);
  useKeptScroll(shown);
  // What was opened, typed and unfolded in a place stays while another is shown.
  const [visited, setVisited] = useState<readonly Place[]>([]);
  if (shown !== 'settings' && !visited.includes(shown)) setVisited([...visited, shown]);
  const asked = props.asked ?? null;
  const [followed, setFollowed] = useState(asked);
  if (asked && asked !== followed) {
    setFollowed(asked);
    setPlace(asked.place);
    setShowsSettings(false);
  }
  // What led to the settings is there again.
  useEffect(() => {
    if (shown === 'settings' || wanted === 'settings') return;
    const { current: from } = cameFrom;
    cameFrom.current = null;
    if (from instanceof HTMLElement) from.focus({ preventScroll: true });
  }, [shown, wanted]);
  useEffect(keepFocus, []);
  const counts = countBySeverity(state.result?.findings ?? []);
  const isSettled = state.result !== null && !state.isChecking && state.problem === null;
  useSaid(isSettled ? pane.summary(counts) : null, undefined, state.askedChecks);
  return (
    <>
      <header className="bar">
        <h1 className="visually-hidden">Saksklar</h1>
        <div className="bar-line">
          <Button
            appearance="subtle"
            size="small"
            icon={state.isChecking ? <Spinner /> : <ArrowClockwise20Regular />}
            onClick={onCheck}
          >
            {state.isChecking ? pane.checking : pane.checkNow}
          </Button>
          {state.canUndo && !state.written && (
            <Button
              appearance="subtle"
              size="small"
              icon={<ArrowUndo20Regular />}
              aria-label={pane.fixes.undoLast}
              title={pane.fixes.undoLast}
              disabledFocusable={state.isWriting}
              onClick={props.onUndo}
            />
          )}
          {state.result && (
            <Button
              appearance="subtle"
              size="small"
              icon={<Settings20Regular />}
              aria-label={texts.settings.open}
              aria-pressed={showsSettings}
              title={texts.settings.open}
              onClick={() => (showsSettings ? setShowsSettings(false) : openSettings())}
            />
          )}
        </div>
        <PlaceTabs
          chosen={showsSettings ? null : place}
          labels={pane.places}
          counts={{
            findings: state.result && (
              <>
                {' '}
                <span className="tab-count" data-alarm={counts.error > 0}>
                  {state.result.findings.length}
                </span>
                <span className="visually-hidden"> {pane.findings.word(state.result.findings.length)}</span>
              </>
            ),
          }}
          onChoose={goToPlace}
        />
      </header>
      <main>
        <div
          id={PLACE_ID}
          {...(shown !== 'settings' && { role: 'tabpanel', 'aria-labelledby': tabId(shown) })}
          aria-busy={shown !== wanted}
          className="place"
        >
          {state.notices.map(({ of, problem }) => (
            <Notice
              key={of}
              kind="warning"
              dismiss={{ label: pane.dismiss, onDismiss: () => onDismissNotice(of) }}
            >
              {describeProblem(problem, texts)}
            </Notice>
          ))}
          {state.written && (
            <WrittenNotice
              written={state.written}
              canUndo={state.canUndo && !state.isWriting}
              texts={texts}
              onUndo={props.onUndo}
              onReopen={props.onReopen}
              onDismiss={props.onDismissWritten}
            />
          )}
          {state.problem && <Trouble {...props} />}
          {!state.result && !state.problem && <Waiting label={pane.reading} />}
          {/* One for all, which stands: what was shown is shown until what is wanted has been loaded. */}
          <Suspense fallback={<Waiting label={pane.loading} />}>
            {state.result && shown === 'settings' && (
              <LoadBoundary part={shown} texts={texts}>
                <SettingsView
                  {...{ result: state.result, texts, language: props.language, isWriting: state.isWriting }}
                  json={state.settings}
                  chosenLanguage={props.chosenLanguage}
                  onLanguage={props.onLanguage}
                  onChange={props.onSettings}
                  onNewWorkbook={props.onNewWorkbook}
                  pointedTable={props.pointedTable}
                  papers={props.papers}
                  aim={aim}
                  onLeave={() => setShowsSettings(false)}
                />
              </LoadBoundary>
            )}
            {state.result &&
              visited.map((one) => (
                <Activity key={one} mode={one === shown ? 'visible' : 'hidden'}>
                  <LoadBoundary part={one} texts={texts}>
                    <PlaceContent
                      {...props}
                      place={one}
                      choice={choice}
                      onChoice={setChoice}
                      whatIf={whatIf}
                      onWhatIf={setWhatIf}
                      onPlace={goToPlace}
                      onOpenSettings={openSettings}
                    />
                  </LoadBoundary>
                </Activity>
              ))}
          </Suspense>
        </div>
      </main>
    </>
  );
}

function PlaceContent(
  props: AppProps & {
    readonly place: Place;
    readonly onPlace: (place: Place) => void;
    readonly onOpenSettings: (aim?: SettingAim) => void;
    readonly choice: FindingsChoice;
    readonly onChoice: (choice: FindingsChoice) => void;
    readonly whatIf: WhatIf | null;
    readonly onWhatIf: (whatIf: WhatIf | null) => void;
  },
) {
  const { place, onPlace, state, texts, language, onGoTo, onMakeMemo } = props;
  const { result } = state;
  if (!result) return null;
  const common = { result, texts, language, onGoTo };
  switch (place) {
    case 'overview':
      return (
        <>
          <Overview
            {...common}
            onPlace={onPlace}
            onMeeting={props.onMeeting}
            hasSettings={state.settings !== undefined}
            onSettings={(table) => props.onOpenSettings({ kind: 'tables', ...(table && { table }) })}
          />
          <EnrichSection
            state={state.enrichment}
            isEnriched={state.isEnriched}
            texts={texts}
            actions={props.enriching}
            onSettings={() => props.onOpenSettings({ kind: 'computed' })}
          />
        </>
      );
    case 'findings':
      return (
        <FindingsView
          {...{ result, texts, language, choice: props.choice }}
          isWriting={state.isWriting}
          actions={{ ...props, onSetting: props.onOpenSettings }}
        />
      );
    case 'frames':
      return (
        <FramesView
          {...{ result, texts, language, whatIf: props.whatIf }}
          isWriting={state.isWriting}
          actions={{
            ...props,
            writeWhatIf: async (edits) => {
              const isWhole = await props.writeWhatIf(edits);
              if (isWhole) props.onWhatIf(null);
              return isWhole;
            },
          }}
        />
      );
    case 'cases':
      return (
        <CasesPlace
          {...common}
          memos={state.memos}
          changes={state.changes}
          asked={props.asked ?? null}
          papers={props.papers}
          onMakeMemo={onMakeMemo}
          onOpenInBrowser={props.onOpenInBrowser}
        />
      );
  }
}

/** Nothing can be shown, or what is shown is from before. */
function Trouble(props: AppProps): JSX.Element | null {
  const { state, texts, language, onCheck, onNewWorkbook } = props;
  if (!state.problem) return null;
  const isFirst = state.result === null;
  const isWithoutTable = state.problem.code === 'no-needs-table';
  return (
    <section className={isFirst ? 'trouble' : undefined}>
      {isFirst && <h2>{isWithoutTable ? texts.pane.noTable : texts.pane.trouble}</h2>}
      <Notice kind="error" isCalm again={state.askedChecks}>
        {describeProblem(state.problem, texts)}
      </Notice>
      {(isFirst || isWithoutTable) && (
        <div className="fix-buttons">
          <Button appearance="primary" onClick={onCheck}>
            {texts.pane.tryAgain}
          </Button>
          {isWithoutTable && (
            <Button disabledFocusable={state.isWriting} onClick={onNewWorkbook}>
              {texts.pane.newWorkbook}
            </Button>
          )}
        </div>
      )}
      {isWithoutTable && (
        <LoadBoundary part="point" texts={texts}>
          <Suspense fallback={<Waiting label={texts.pane.loading} />}>
            <PointAtTable
              {...{ texts, language, isWriting: state.isWriting }}
              kinds={['needs']}
              pointedTable={props.pointedTable}
              onSettings={props.onSettings}
            />
          </Suspense>
        </LoadBoundary>
      )}
      {!isFirst && <p>{texts.pane.fromBefore}</p>}
    </section>
  );
}
