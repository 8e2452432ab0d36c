import type { JSX } from 'react';
import type { CheckResult } from '../../core/check-result';
import type { CaseNumber } from '../../core/references/case-number';
import { type CellAddress, cellName } from '../../core/workbook/address';
import type { Language } from '../../locales/language';
import type { Texts } from '../../locales/texts';
import type { MemoState } from '../session/session';
import { CaseCard } from './case-card';

/** Saker: the cases of the meeting, and the memo of each that changes a frame. */
export function CasesView({
  result,
  memos,
  texts,
  language,
  onGoTo,
  onMakeMemo,
}: {
  readonly result: CheckResult;
  readonly memos: ReadonlyMap<CaseNumber, MemoState>;
  readonly texts: Texts;
  readonly language: Language;
  readonly onGoTo: (address: CellAddress) => void;
  readonly onMakeMemo: (number: CaseNumber, draft: boolean) => void;
}): JSX.Element {
  const { cases: t } = texts.pane;
  const withChange = result.cases.filter(({ hasChange }) => hasChange);
  const others = result.cases.filter(({ hasChange }) => !hasChange);
  if (result.cases.length === 0) {
    const hasTable = result.tables.some(({ kind }) => kind === 'cases');
    return <p className="quiet">{hasTable ? t.empty : t.none}</p>;
  }
  return (
    <>
      <section aria-labelledby="cases-title">
        <h2 id="cases-title">{t.title}</h2>
        {withChange.length === 0 && <p className="quiet">{t.noneWithChange}</p>}
        <ul className="list">
          {withChange.map((one) => (
            <CaseCard
              key={`${one.number} ${one.at.row}`}
              summary={one}
              memo={memos.get(one.number)}
              texts={texts}
              language={language}
              onGoTo={onGoTo}
              onMakeMemo={onMakeMemo}
            />
          ))}
        </ul>
      </section>
      {others.length > 0 && (
        <section aria-labelledby="others-title">
          <h2 id="others-title">{t.others}</h2>
          <ul className="list tables">
            {others.map(({ number, title, at }) => (
              <li key={`${number} ${at.row}`}>
                <button type="button" className="table-go" onClick={() => onGoTo(at)}>
                  <span>
                    <span className="need-id">{number}</span> {title}
                  </span>
                  <span className="visually-hidden">{texts.pane.goTo(at.sheet, cellName(at))}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
