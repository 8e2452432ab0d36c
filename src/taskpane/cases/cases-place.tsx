import { type JSX, useState, useSyncExternalStore } from 'react';
import { formatDay } from '../../core/calendar/format';
import { casesOnce } from '../../core/papers/cases-once';
import type { CheckResult } from '../../core/check-result';
import type { CaseNumber } from '../../core/references/case-number';
import type { CellAddress } from '../../core/workbook/address';
import type { Language } from '../../locales/language';
import type { Texts } from '../../locales/texts';
import { CompareSection } from '../papers/compare-section';
import { AllPapers, OtherPapers } from '../papers/meeting-papers';
import type { Papers } from '../papers/papers';
import { PreviewDialog } from '../papers/preview-dialog';
import { TemplateSection } from '../papers/template-section';
import type { MemoState } from '../session/session-state';
import { CasesView } from './cases-view';

/** Saker: all papers at once, the cases with their memos, other papers, the template, and documents made before. */
export function CasesPlace({
  result,
  memos,
  papers,
  texts,
  language,
  onGoTo,
  onMakeMemo,
  onOpenInBrowser,
}: {
  readonly result: CheckResult;
  readonly memos: ReadonlyMap<CaseNumber, MemoState>;
  readonly papers: Papers;
  readonly texts: Texts;
  readonly language: Language;
  readonly onGoTo: (address: CellAddress) => void;
  readonly onMakeMemo: (number: CaseNumber, draft: boolean) => void;
  /** Null where the host cannot open a browser. */
  readonly onOpenInBrowser: ((number: CaseNumber) => Promise<boolean>) | null;
}): JSX.Element {
  const state = useSyncExternalStore(papers.subscribe, papers.state);
  const [previewed, setPreviewed] = useState<CaseNumber | null>(null);
  const cases = casesOnce(result.cases);
  const ready = cases.filter(({ blocking }) => blocking.length === 0).length;
  const zipName = `${texts.documents.meetingPapers} ${formatDay(result.meeting.day, language)}.zip`;
  return (
    <>
      {cases.length > 0 && (
        <AllPapers cases={{ ready, all: cases.length }} {...{ state, papers, texts, zipName }} />
      )}
      <CasesView
        canOpenBrowser={onOpenInBrowser !== null}
        cases={cases}
        hasTable={result.tables.some(({ kind }) => kind === 'cases')}
        {...{ memos, texts, language, onGoTo, onMakeMemo }}
        onPreview={(number) => {
          setPreviewed(number);
          void papers.preview(number);
        }}
      />
      {cases.length > 0 && <OtherPapers {...{ state, papers, texts }} />}
      <TemplateSection {...{ papers, texts }} />
      <CompareSection {...{ state, papers, texts, onGoTo }} />
      {previewed !== null && state.preview && (
        <PreviewDialog
          number={previewed}
          state={state.preview}
          {...{ texts, language, onGoTo }}
          onClose={() => {
            setPreviewed(null);
            papers.closePreview();
          }}
          onOpenInBrowser={onOpenInBrowser && (() => onOpenInBrowser(previewed))}
        />
      )}
    </>
  );
}
