import { Button } from '@fluentui/react-components';
import { type JSX, Suspense } from 'react';
import { describeProblem } from '../locales/describe-problem';
import { Notice } from './parts/notice';
import { Waiting } from './parts/spinner';
import { LoadBoundary } from './shell/load-boundary';
import type { AppProps } from './app-props';
import { later } from './shell/later';

const PointAtTable = later(async () => (await import('./first-start/point-at-table')).PointAtTable);

/** Nothing can be shown, or what is shown is from before. */
export function Trouble(props: AppProps): JSX.Element | null {
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
