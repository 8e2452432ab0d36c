import { Button } from '@fluentui/react-components';
import { ArrowClockwise20Regular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { Settings20Regular } from '@fluentui/react-icons/svg/settings';
import { Activity, type JSX, Suspense, useDeferredValue, useEffect, useRef, useState } from 'react';
import { describeProblem } from '../locales/describe-problem';
import { countBySeverity } from '../core/rules/count-by-severity';
import type { WhatIf } from '../core/frames/what-if';
import { EVERY_FINDING } from './findings/findings-choice';
import { useSaid } from './parts/announcer';
import { Notice } from './parts/notice';
import { Spinner, Waiting } from './parts/spinner';
import { WrittenNotice } from './parts/written-notice';
import type { Place } from './places';
import { isWhole } from './session/session-state';
import { keepFocus } from './shell/keep-focus';
import { useKeptScroll } from './shell/kept-scroll';
import { useStuckHeight } from './shell/stuck-height';
import { LoadBoundary } from './shell/load-boundary';
import type { SettingAim } from './settings/setting-of';
import { PLACE_ID, PlaceTabs, tabId } from './shell/place-tabs';
import type { AppProps } from './app-props';
import { PlaceContent } from './place-content';
import { LATER, SettingsView } from './shell/later-parts';
import { Trouble } from './trouble';

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
  useStuckHeight();
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
  useSaid(
    state.savedSettings > 0 && !state.written ? texts.settings.saved : null,
    undefined,
    state.savedSettings,
  );
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
          {state.canUndo && (!state.written || state.written.kind === 'unset') && (
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
