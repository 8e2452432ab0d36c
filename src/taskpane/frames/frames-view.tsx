import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { CheckResult } from '../../core/check-result';
import { triedOut, type WhatIf } from '../../core/frames/what-if';
import type { Language } from '../../locales/language';
import type { Texts } from '../../locales/texts';
import { amountWriter } from '../parts/amounts';
import { useSaid } from '../parts/announcer';
import { cellNames } from '../parts/cell-names';
import { ProgrammeMoney } from '../parts/programme-money';
import { ChangeRows } from './change-rows';
import type { FrameActions } from './frame-actions';
import { FrameHistory } from './frame-history';
import { StepsLeft } from './steps-left';
import { withTrial } from './trial';
import { TrialBar } from './trial-bar';

const NOTHING_TRIED: WhatIf = new Map();

/** Rammer: each proposed change, and what they do together to the programme's money; as it is, or tried out. */
export function FramesView({
  result,
  whatIf,
  texts,
  language,
  isWriting,
  actions,
}: {
  readonly result: CheckResult;
  /** Null when nothing is being tried out. */
  readonly whatIf: WhatIf | null;
  readonly texts: Texts;
  readonly language: Language;
  readonly isWriting: boolean;
  readonly actions: FrameActions;
}): JSX.Element {
  const { frames: t } = texts.pane;
  const tried = triedOut(result, whatIf ?? NOTHING_TRIED);
  const { effect, steps } = tried;
  const write = amountWriter({ changes: [...result.changes, ...tried.changes], effect }, language);
  const available = write.amount(effect?.available.after ?? null);
  useSaid(whatIf && available !== null ? `${texts.pane.programme.available}: ${available} MNOK` : null);
  const inAgendaOrder = result.steps.flatMap(({ need }) => {
    const change = result.changes.find((one) => one.need === need);
    return change ? [{ change, now: tried.changes.find((one) => one.need === need) ?? null }] : [];
  });
  const changed = new Set(result.changes.map(({ need }) => need));
  const others = [...result.histories].filter(([need]) => !changed.has(need));
  return (
    <>
      {whatIf && <TrialBar {...{ whatIf, isWriting, texts, language, actions }} nameOf={cellNames(result)} />}
      <section aria-labelledby="changes-title">
        <div className="title-line">
          <h2 id="changes-title">{t.title(result.changes.length)}</h2>
          {!whatIf && result.changes.length > 0 && (
            <Button size="small" onClick={() => actions.onWhatIf(NOTHING_TRIED)}>
              {texts.whatIf.open}
            </Button>
          )}
        </div>
        {result.changes.length === 0 ? (
          <p className="quiet">{result.hasChangeColumns ? t.none : texts.terms.noChangeColumns}</p>
        ) : (
          <div className="table-scroll">
            <table className="changes">
              <caption className="visually-hidden">{t.caption}</caption>
              <thead>
                <tr>
                  <th scope="col">{t.from}</th>
                  <th scope="col">{t.to}</th>
                  <th scope="col">{t.change}</th>
                  <th scope="col">%</th>
                </tr>
              </thead>
              {inAgendaOrder.map(({ change, now }) => (
                <ChangeRows
                  key={change.need}
                  change={now ?? change}
                  step={steps.find(({ need }) => need === change.need) ?? null}
                  history={result.histories.get(change.need) ?? []}
                  trial={
                    whatIf && {
                      inWorkbook: change,
                      trial: whatIf.get(change.need) ?? null,
                      onTrial: (trial) => actions.onWhatIf(withTrial(whatIf, change, trial)),
                    }
                  }
                  {...{ write, texts, language }}
                  onGoTo={actions.onGoTo}
                />
              ))}
            </table>
          </div>
        )}
      </section>
      <StepsLeft {...{ changes: tried.changes, steps, effect, write, texts }} />
      <ProgrammeMoney effect={effect} write={write} texts={texts} />
      {others.length > 0 && (
        <details className="other-histories">
          <summary>{texts.history.others(others.length)}</summary>
          {others.map(([need, history]) => (
            <details key={need} className="histories">
              <summary>
                <span className="need-id">#{need}</span> {result.names.get(need)}
              </summary>
              <FrameHistory {...{ history, write, texts, language }} onGoTo={actions.onGoTo} />
            </details>
          ))}
        </details>
      )}
    </>
  );
}
