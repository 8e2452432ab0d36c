import { EnrichSection } from './overview/enrich-section';
import { Overview } from './overview/overview';
import type { WhatIf } from '../core/frames/what-if';
import type { FindingsChoice } from './findings/findings-choice';
import type { Place } from './places';
import type { SettingAim } from './settings/setting-of';
import type { AppProps } from './app-props';
import { CasesPlace, FindingsView, FramesView } from './shell/later-parts';

/** What one of the four places shows. */
export function PlaceContent(
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
            isWriting={state.isWriting}
            onSetting={props.onSettings}
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
