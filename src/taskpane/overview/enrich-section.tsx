import { Button } from '@fluentui/react-components';
import { type JSX, useId } from 'react';
import type { Enrichment, PresentEnrichment } from '../../core/enrichment/enrichment';
import { areaName } from '../../core/workbook/address';
import type { Texts } from '../../locales/texts';
import { useTakenFocus } from '../parts/take-focus';
import { Spinner } from '../parts/spinner';
import type { EnrichmentState } from '../session/session-state';

export interface EnrichingActions {
  readonly planEnrichment: () => Promise<void>;
  readonly cancelEnrichment: () => void;
  readonly applyEnrichment: () => Promise<void>;
  readonly planRemoval: () => Promise<void>;
  readonly removeEnrichment: () => Promise<void>;
}

/** Puts findings, figures and marks into the workbook itself, after showing where; and takes it all away again. */
export function EnrichSection({
  state,
  isEnriched,
  texts,
  actions,
  onSettings,
}: {
  readonly state: EnrichmentState | null;
  readonly isEnriched: boolean;
  readonly texts: Texts;
  readonly actions: EnrichingActions;
  /** Opens the settings, where the columns are chosen. */
  readonly onSettings: () => void;
}): JSX.Element {
  const { enrich: t } = texts.pane;
  const isBusy = state?.kind === 'planning' || state?.kind === 'writing';
  const plan = state?.kind === 'planned' || state?.kind === 'writing' ? state.plan : null;
  return (
    <section aria-labelledby="enrich-title" className="enrich">
      <h2 id="enrich-title">{t.title}</h2>
      {state?.kind === 'leaving' ? (
        <Leaving present={state.present} texts={texts} />
      ) : plan ? (
        <Planned plan={plan} hasUnwanted={state?.kind === 'planned' && state.hasUnwanted} texts={texts} />
      ) : (
        <p className="quiet">{isEnriched ? t.present : t.about}</p>
      )}
      <div className="fix-buttons">
        {state?.kind === 'leaving' ? (
          <>
            <Button appearance="primary" size="small" onClick={() => void actions.removeEnrichment()}>
              {t.removeNow}
            </Button>
            <Button appearance="subtle" size="small" onClick={actions.cancelEnrichment}>
              {t.cancel}
            </Button>
          </>
        ) : plan ? (
          <>
            <Button
              key="apply"
              appearance="primary"
              size="small"
              disabledFocusable={isBusy}
              icon={isBusy ? <Spinner /> : null}
              onClick={() => void actions.applyEnrichment()}
            >
              {t.apply}
            </Button>
            <Button
              appearance="subtle"
              size="small"
              disabledFocusable={isBusy}
              onClick={actions.cancelEnrichment}
            >
              {t.cancel}
            </Button>
            <Button appearance="subtle" size="small" disabledFocusable={isBusy} onClick={onSettings}>
              {t.choose}
            </Button>
          </>
        ) : (
          <>
            <Button
              key="plan"
              size="small"
              disabledFocusable={isBusy}
              icon={isBusy ? <Spinner /> : null}
              onClick={() => void actions.planEnrichment()}
            >
              {isEnriched ? t.refresh : t.plan}
            </Button>
            {isEnriched && (
              <Button
                appearance="subtle"
                size="small"
                disabledFocusable={isBusy}
                onClick={() => void actions.planRemoval()}
              >
                {t.remove}
              </Button>
            )}
          </>
        )}
      </div>
    </section>
  );
}

/** What will be written, and where; nothing of the user's is among it. */
function Planned({
  plan,
  hasUnwanted,
  texts,
}: {
  readonly plan: Enrichment;
  readonly hasUnwanted: boolean;
  readonly texts: Texts;
}): JSX.Element {
  const { enrich: t } = texts.pane;
  const list = useTakenFocus<HTMLUListElement>();
  // The button that asked for it is gone, and what it asked for is to be read.
  return (
    <ul ref={list} tabIndex={-1} className="enrich-plan">
      <ColumnLines columns={plan.columns} texts={texts} />
      {hasUnwanted && <li>{t.unwanted}</li>}
      {plan.sheets.map(({ name, exists }) => (
        <li key={name}>{exists ? t.sheetAgain(name) : t.sheet(name)}</li>
      ))}
      {plan.formats?.exists === false && <li>{t.formats(plan.formats.name)}</li>}
      {plan.marks.length > 0 && <li>{t.marks(plan.marks.length)}</li>}
    </ul>
  );
}

/** What will be taken away: all of it is the add-in's own. */
function Leaving({
  present,
  texts,
}: {
  readonly present: PresentEnrichment;
  readonly texts: Texts;
}): JSX.Element {
  const { enrich: t } = texts.pane;
  const id = useId();
  const list = useTakenFocus<HTMLUListElement>();
  return (
    <>
      <p id={id}>{t.removes}</p>
      <ul ref={list} tabIndex={-1} className="enrich-plan" aria-labelledby={id}>
        <ColumnLines columns={present.columns} texts={texts} />
        {present.sheets.map((name) => (
          <li key={name}>{t.sheetGone(name)}</li>
        ))}
        <li>{t.allMarks}</li>
      </ul>
    </>
  );
}

function ColumnLines({
  columns: places,
  texts,
}: {
  readonly columns: readonly {
    readonly sheet: string;
    readonly rows: { readonly top: number; readonly rows: number };
    readonly columns: readonly { readonly column: number }[];
  }[];
  readonly texts: Texts;
}): readonly JSX.Element[] {
  return places.map(({ sheet, rows, columns }) => {
    const all = columns.map(({ column }) => column);
    const left = Math.min(...all);
    const area = areaName({ ...rows, left, columns: Math.max(...all) - left + 1 });
    return <li key={`${sheet} ${area}`}>{texts.pane.enrich.columns(columns.length, sheet, area)}</li>;
  });
}
