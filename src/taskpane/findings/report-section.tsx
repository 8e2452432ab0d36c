import { Button } from '@fluentui/react-components';
import { type JSX, useState } from 'react';
import type { CheckResult } from '../../core/check-result';
import type { Problem } from '../../core/fault';
import { describeProblem } from '../../locales/describe-problem';
import type { Texts } from '../../locales/texts';
import { Made } from '../parts/made';
import { Notice } from '../parts/notice';
import type { MadeFile } from '../session/session-parts';
import { problemOf } from '../session/problem-of';
import type { FindingActions, ReportKind } from './finding-actions';

type MadeReport = { readonly kind: 'made'; readonly report: MadeFile; readonly of: CheckResult };
type ReportState =
  MadeReport | { readonly kind: 'making' } | { readonly kind: 'failed'; readonly problem: Problem };

/** All findings as a file: to filter in Excel, or to keep with the case. */
export function ReportSection({
  result,
  texts,
  makeReport,
}: {
  readonly result: CheckResult;
  readonly texts: Texts;
  readonly makeReport: FindingActions['makeReport'];
}): JSX.Element {
  const { report: t } = texts;
  const [state, setState] = useState<ReportState | null>(null);
  const make = async (kind: ReportKind): Promise<void> => {
    setState({ kind: 'making' });
    try {
      setState({ kind: 'made', report: await makeReport(result, kind), of: result });
    } catch (error) {
      setState({ kind: 'failed', problem: problemOf(error) });
    }
  };
  const isMaking = state?.kind === 'making';
  return (
    <section className="report" aria-labelledby="report-title">
      <h2 id="report-title">{t.title}</h2>
      <p className="quiet">{t.about}</p>
      <div className="fix-buttons">
        <Button size="small" disabledFocusable={isMaking} onClick={() => void make('xlsx')}>
          {t.asWorkbook}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={isMaking}
          onClick={() => void make('csv')}
        >
          {t.asCsv}
        </Button>
      </div>
      {state?.kind === 'made' && (
        <Made made={state.report} texts={texts} text={t.prepared}>
          {state.of !== result && <p>{t.outOfDate}</p>}
        </Made>
      )}
      {state?.kind === 'failed' && <Notice kind="error">{describeProblem(state.problem, texts)}</Notice>}
    </section>
  );
}
