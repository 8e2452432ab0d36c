import type { JSX } from 'react';
import type { CaseSummary } from '../../core/check-result';
import type { CaseNumber } from '../../core/references/case-number';
import type { CellAddress } from '../../core/workbook/address';
import type { Language } from '../../locales/language';
import type { Texts } from '../../locales/texts';
import type { MemoState } from '../session/session-state';
import type { Finding } from '../../core/rules/finding';
import { renderFinding } from '../../locales/render-finding';
import { CellLink } from '../parts/cell-link';
import { keyed } from '../parts/keyed';
import { SeverityIcon } from '../parts/severity-icon';
import { CaseCard } from './case-card';

/** The cases, each with what holds it back, or its memo. */
export function CasesView({
  cases,
  hasTable,
  unnumbered,
  memos,
  changes,
  canOpenBrowser,
  texts,
  language,
  onGoTo,
  onMakeMemo,
  onPreview,
}: {
  /** Each once. */
  readonly cases: readonly CaseSummary[];
  /** Whether the workbook has a table of cases. */
  readonly hasTable: boolean;
  /** What is wrong with case numbers that cannot be read: such a case has no memo. */
  readonly unnumbered: readonly Finding[];
  readonly memos: ReadonlyMap<CaseNumber, MemoState>;
  readonly changes: number;
  readonly canOpenBrowser: boolean;
  readonly texts: Texts;
  readonly language: Language;
  readonly onGoTo: (address: CellAddress) => void;
  readonly onMakeMemo: (number: CaseNumber, draft: boolean) => void;
  readonly onPreview: (number: CaseNumber) => void;
}): JSX.Element {
  const { cases: t } = texts.pane;
  if (cases.length === 0) {
    return <p className="quiet">{hasTable ? t.empty : t.none}</p>;
  }
  return (
    <section aria-labelledby="cases-title">
      <h2 id="cases-title">{t.title}</h2>
      <ul className="list">
        {cases.map((one) => (
          <CaseCard
            key={one.number}
            summary={one}
            memo={memos.get(one.number)}
            changes={changes}
            canOpenBrowser={canOpenBrowser}
            texts={texts}
            language={language}
            onGoTo={onGoTo}
            onMakeMemo={onMakeMemo}
            onPreview={onPreview}
          />
        ))}
        {keyed(unnumbered).map(({ key, finding }) => (
          <li key={key} className="card" data-blocked>
            <div className="card-head">
              <h3>{renderFinding(finding, texts, language).title}</h3>
              <CellLink address={finding.at} label={texts.pane.goTo} onGoTo={onGoTo} />
            </div>
            <p className="card-state">
              <SeverityIcon severity="error" />
              <span>{renderFinding(finding, texts, language).message}</span>
            </p>
            <p className="hint">{t.unnumbered}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
