import { Button } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { DocumentText20Regular } from '@fluentui/react-icons/svg/document-text';
import type { JSX } from 'react';
import type { CaseSummary } from '../../core/check-result';
import type { CaseNumber } from '../../core/references/case-number';
import type { CellAddress } from '../../core/workbook/address';
import type { Language } from '../../locales/language';
import { describeProblem } from '../../locales/describe-problem';
import { joined } from '../../locales/joined';
import { renderFinding } from '../../locales/render-finding';
import type { Texts } from '../../locales/texts';
import { CellLink } from '../parts/cell-link';
import { keyed } from '../parts/keyed';
import { Notice } from '../parts/notice';
import { SeverityIcon } from '../parts/severity-icon';
import { Spinner } from '../parts/spinner';
import type { MemoState } from '../session/session-state';
import { ReadyMemo } from './ready-memo';

/** One case: what holds it back, or the button that makes its memo, and the memo when it is made. */
export function CaseCard({
  summary,
  memo,
  changes,
  canOpenBrowser,
  texts,
  language,
  onGoTo,
  onMakeMemo,
  onPreview,
}: {
  readonly summary: CaseSummary;
  readonly memo: MemoState | undefined;
  /** How often the workbook was heard to change. */
  readonly changes: number;
  readonly canOpenBrowser: boolean;
  readonly texts: Texts;
  readonly language: Language;
  readonly onGoTo: (address: CellAddress) => void;
  readonly onMakeMemo: (number: CaseNumber, draft: boolean) => void;
  readonly onPreview: (number: CaseNumber) => void;
}): JSX.Element {
  const { cases: t } = texts.pane;
  const { number, title, needs, blocking, at } = summary;
  const isBlocked = blocking.length > 0;
  return (
    <li className="card" data-case={number} data-blocked={isBlocked}>
      <div className="card-head">
        <h3>
          <span className="need-id">{number}</span> {title}
        </h3>
        <CellLink address={at} label={texts.pane.goTo} onGoTo={onGoTo} />
      </div>
      <p className="card-state">
        {isBlocked ? (
          <SeverityIcon severity="error" />
        ) : (
          <CheckmarkCircle16Filled className="ok" aria-hidden="true" />
        )}
        <span>{isBlocked ? t.blocked(blocking.length) : t.ready}</span>
        {needs.length > 0 && (
          <span className="quiet">
            {t.needs(
              joined(
                needs.map((id) => `#${id}`),
                texts,
              ),
              needs.length,
            )}
          </span>
        )}
      </p>
      {isBlocked && (
        <ul className="blocking">
          {keyed(blocking).map(({ key, finding }) => (
            <li key={key}>
              <span>{renderFinding(finding, texts, language).title}</span>
              <CellLink address={finding.at} from={at.sheet} label={texts.pane.goTo} onGoTo={onGoTo} />
            </li>
          ))}
        </ul>
      )}
      <div className="card-actions">
        <Button
          icon={memo?.kind === 'making' ? <Spinner /> : <DocumentText20Regular />}
          disabledFocusable={memo?.kind === 'making'}
          onClick={() => onMakeMemo(number, isBlocked)}
          aria-label={isBlocked ? t.makeDraftOf(number) : t.makeOf(number)}
        >
          {isBlocked ? t.makeDraft : t.make}
        </Button>
        <Button
          appearance="subtle"
          onClick={() => onPreview(number)}
          aria-label={texts.pane.papers.openPreviewOf(number)}
        >
          {texts.pane.papers.preview}
        </Button>
      </div>
      {isBlocked && <p className="hint">{t.draftHint}</p>}
      <MemoOutcome {...{ memo, changes, isBlocked, canOpenBrowser, texts }} />
    </li>
  );
}

function MemoOutcome({
  memo,
  changes,
  isBlocked,
  canOpenBrowser,
  texts,
}: {
  readonly memo: MemoState | undefined;
  readonly changes: number;
  /** As last checked: what stopped the memo may be mended since. */
  readonly isBlocked: boolean;
  readonly canOpenBrowser: boolean;
  readonly texts: Texts;
}): JSX.Element | null {
  const { cases: t } = texts.pane;
  switch (memo?.kind) {
    case 'ready':
      return <ReadyMemo {...memo} isOutOfDate={memo.of !== changes} {...{ canOpenBrowser, texts }} />;
    case 'blocked':
      return isBlocked ? <Notice kind="warning">{t.becameBlocked}</Notice> : null;
    case 'failed':
      return <Notice kind="error">{describeProblem(memo.problem, texts)}</Notice>;
    case 'making':
    case undefined:
      return null;
  }
}
