import { FluentProvider } from '@fluentui/react-components';
import { type JSX, useSyncExternalStore } from 'react';
import type { Language } from '../locales/language';
import type { Texts } from '../locales/texts';
import { App } from './app';
import { Announcer } from './parts/announcer';
import type { CaseNumber } from '../core/references/case-number';
import type { FindingActions } from './findings/finding-actions';
import type { TypedReasons } from './findings/typed-reasons';
import type { Papers } from './papers/papers';
import type { Session } from './session/session';
import type { PlacesAsked } from './shell/places-asked';
import type { KeptView } from './shell/keep-view';
import { BrokenBoundary } from './shell/broken-boundary';
import { themeFor } from './theme';
import { useIsDark } from './use-is-dark';

/** The pane in its theme, following the session. */
export function Pane({
  session,
  placesAsked,
  texts,
  language,
  officeTheme,
  papers,
  onOpenInBrowser,
  makeReport,
  kept,
  reasons,
  onView,
  chosenLanguage,
  onLanguage,
}: {
  readonly kept: KeptView | null;
  readonly reasons: TypedReasons;
  readonly onView: (view: KeptView) => void;
  readonly chosenLanguage: Language | null;
  readonly onLanguage: (language: Language | null) => void;
  readonly makeReport: FindingActions['makeReport'];
  readonly papers: Papers;
  readonly onOpenInBrowser: ((number: CaseNumber) => Promise<boolean>) | null;
  readonly session: Session;
  readonly placesAsked: PlacesAsked;
  readonly texts: Texts;
  readonly language: Language;
  readonly officeTheme: { readonly isDarkTheme?: boolean } | undefined;
}): JSX.Element {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const asked = useSyncExternalStore(placesAsked.subscribe, placesAsked.last);
  const isDark = useIsDark(officeTheme);
  return (
    <FluentProvider theme={themeFor(isDark)} className={isDark ? 'pane dark' : 'pane'} dir="ltr">
      <Announcer>
        <BrokenBoundary texts={texts}>
          <App
            state={state}
            asked={asked}
            kept={kept}
            onView={onView}
            texts={texts}
            language={language}
            onMeeting={(day) => void session.chooseMeeting(day)}
            onCheck={() => void session.checkNow()}
            onGoTo={(address) => void session.goTo(address)}
            onMakeMemo={(number, draft) => void session.makeMemo(number, draft)}
            onDismissNotice={session.dismissNotice}
            onFix={(findings) => void session.fix(findings)}
            reasons={reasons}
            onAcknowledge={(finding, reason) => void session.acknowledge(finding, reason)}
            onReopen={(finding) => void session.reopen(finding)}
            onUndo={() => void session.undo()}
            onDismissWritten={session.dismissWritten}
            onSettings={(change) => void session.changeSettings(change)}
            onNewWorkbook={() => void session.openNew()}
            enriching={session.enriching}
            pointedTable={session.pointedTable}
            planWhatIf={session.planWhatIf}
            writeWhatIf={session.writeWhatIf}
            papers={papers}
            onOpenInBrowser={onOpenInBrowser}
            makeReport={makeReport}
            chosenLanguage={chosenLanguage}
            onLanguage={onLanguage}
          />
        </BrokenBoundary>
      </Announcer>
    </FluentProvider>
  );
}
