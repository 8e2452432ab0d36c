import { Button, Spinner, Tab, TabList } from '@fluentui/react-components';
import { ArrowClockwise20Regular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { Settings20Regular } from '@fluentui/react-icons/svg/settings';
import { type JSX, lazy, Suspense, useRef, useState } from 'react';
import type { CaseNumber } from '../core/references/case-number';
import type { Finding } from '../core/rules/finding';
import type { SettingsChange } from '../core/settings/change-settings';
import type { CellAddress } from '../core/workbook/address';
import type { Language } from '../locales/language';
import type { Texts } from '../locales/texts';
import { describeProblem } from '../locales/describe-problem';
import { CasesView } from './cases/cases-view';
import { FindingsView } from './findings/findings-view';
import { FramesView } from './frames/frames-view';
import { type EnrichingActions, EnrichSection } from './overview/enrich-section';
import { Overview } from './overview/overview';
import { countBySeverity } from '../core/rules/count-by-severity';
import { Notice } from './parts/notice';
import { WrittenNotice } from './parts/written-notice';
import { type Place, PLACES } from './places';
import type { SessionState } from './session/session';

const SettingsView = lazy(async () => ({
  default: (await import('./settings/settings-view')).SettingsView,
}));

export interface AppProps {
  readonly state: SessionState;
  readonly texts: Texts;
  readonly language: Language;
  readonly onCheck: () => void;
  readonly onGoTo: (address: CellAddress) => void;
  readonly onMakeMemo: (number: CaseNumber, draft: boolean) => void;
  readonly onDismissNotice: () => void;
  readonly onFix: (findings: readonly Finding[]) => void;
  readonly onAcknowledge: (finding: Finding, reason: string) => void;
  readonly onReopen: (finding: Finding) => void;
  readonly onUndo: () => void;
  readonly onDismissWritten: () => void;
  readonly onSettings: (change: SettingsChange) => void;
  readonly enriching: EnrichingActions;
  readonly onNewWorkbook: () => void;
}

export function App(props: AppProps): JSX.Element {
  const { state, texts, onCheck, onDismissNotice } = props;
  const [place, setPlace] = useState<Place>('overview');
  const [showsSettings, setShowsSettings] = useState(false);
  const gear = useRef<HTMLButtonElement | null>(null);
  const { pane } = texts;
  const goToPlace = (to: Place): void => {
    setPlace(to);
    setShowsSettings(false);
  };
  const counts = countBySeverity(state.result?.findings ?? []);
  const summary = state.result ? pane.summary(counts) : '';
  return (
    <>
      <header className="bar">
        <h1 className="visually-hidden">Saksklar</h1>
        <div className="bar-line">
          <Button
            appearance="subtle"
            size="small"
            icon={state.isChecking ? <Spinner size="extra-tiny" /> : <ArrowClockwise20Regular />}
            onClick={onCheck}
          >
            {state.isChecking ? pane.checking : pane.checkNow}
          </Button>
          {state.result && (
            <Button
              ref={(button: HTMLButtonElement | null) => {
                gear.current = button;
              }}
              appearance="subtle"
              size="small"
              icon={<Settings20Regular />}
              aria-label={texts.settings.open}
              aria-pressed={showsSettings}
              title={texts.settings.open}
              onClick={() => setShowsSettings(!showsSettings)}
            />
          )}
          <p className="visually-hidden" role="status">
            {state.isChecking ? '' : summary}
          </p>
        </div>
        <TabList
          size="small"
          selectedValue={showsSettings ? null : place}
          onTabSelect={(_event, { value }) => goToPlace(PLACES.find((one) => one === value) ?? 'overview')}
        >
          {PLACES.map((one) => (
            <Tab key={one} value={one} id={`tab-${one}`} aria-controls="place">
              {pane.places[one]}
              {one === 'findings' && state.result !== null && (
                <span className="tab-count" data-alarm={counts.error > 0}>
                  {state.result.findings.length}
                </span>
              )}
            </Tab>
          ))}
        </TabList>
      </header>
      <main>
        <div
          id="place"
          {...(!showsSettings && { role: 'tabpanel', 'aria-labelledby': `tab-${place}` })}
          className="place"
        >
          {state.notice && (
            <Notice kind="warning" dismiss={{ label: pane.dismiss, onDismiss: onDismissNotice }}>
              {describeProblem(state.notice, texts)}
            </Notice>
          )}
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
          {state.result && showsSettings && (
            <Suspense fallback={<Waiting label={pane.reading} />}>
              <SettingsView
                {...{ result: state.result, texts, language: props.language, isWriting: state.isWriting }}
                onChange={props.onSettings}
                onNewWorkbook={props.onNewWorkbook}
                onLeave={() => {
                  setShowsSettings(false);
                  gear.current?.focus();
                }}
              />
            </Suspense>
          )}
          {state.result && !showsSettings && (
            <PlaceContent
              {...props}
              place={place}
              onPlace={goToPlace}
              onOpenSettings={() => setShowsSettings(true)}
            />
          )}
        </div>
      </main>
    </>
  );
}

function PlaceContent(
  props: AppProps & {
    readonly place: Place;
    readonly onPlace: (place: Place) => void;
    readonly onOpenSettings: () => void;
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
          <Overview {...common} onPlace={onPlace} />
          <EnrichSection
            state={state.enrichment}
            isEnriched={state.isEnriched}
            texts={texts}
            actions={props.enriching}
            onSettings={props.onOpenSettings}
          />
        </>
      );
    case 'findings':
      return <FindingsView {...{ result, texts, language }} isWriting={state.isWriting} actions={props} />;
    case 'frames':
      return <FramesView {...common} />;
    case 'cases':
      return <CasesView {...common} memos={state.memos} onMakeMemo={onMakeMemo} />;
  }
}

/** Nothing can be shown, or what is shown is from before. */
function Trouble({ state, texts, onCheck, onNewWorkbook }: AppProps): JSX.Element | null {
  if (!state.problem) return null;
  const isFirst = state.result === null;
  return (
    <section className={isFirst ? 'trouble' : undefined}>
      {isFirst && (
        <h2>{state.problem.code === 'no-needs-table' ? texts.pane.noTable : texts.pane.trouble}</h2>
      )}
      <Notice kind="error">{describeProblem(state.problem, texts)}</Notice>
      {isFirst && (
        <div className="fix-buttons">
          <Button appearance="primary" onClick={onCheck}>
            {texts.pane.tryAgain}
          </Button>
          {state.problem.code === 'no-needs-table' && (
            <Button disabledFocusable={state.isWriting} onClick={onNewWorkbook}>
              {texts.pane.newWorkbook}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

function Waiting({ label }: { readonly label: string }): JSX.Element {
  return (
    <div className="waiting">
      <Spinner size="small" label={label} labelPosition="below" />
    </div>
  );
}
