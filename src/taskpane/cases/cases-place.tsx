import { type JSX, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { formatDay } from '../../core/calendar/format';
import { casesOnce } from '../../core/papers/cases-once';
import { unnumberedCases } from '../../core/papers/unnumbered-cases';
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
import { focusCase } from '../shell/focus-case';
import type { AskedPlace } from '../shell/places-asked';
import { CasesView } from './cases-view';

/** Saker: all papers at once, the cases with their memos, other papers, the template, and documents made before. */
export function CasesPlace({
  result,
  memos,
  changes,
  asked,
  papers,
  texts,
  language,
  onGoTo,
  onMakeMemo,
  onOpenInBrowser,
}: {
  readonly result: CheckResult;
  readonly memos: ReadonlyMap<CaseNumber, MemoState>;
  /** How often the workbook was heard to change. */
  readonly changes: number;
  /** What a ribbon button asked for last. */
  readonly asked: AskedPlace | null;
  readonly papers: Papers;
  readonly texts: Texts;
  readonly language: Language;
  readonly onGoTo: (address: CellAddress) => void;
  readonly onMakeMemo: (number: CaseNumber, draft: boolean) => void;
  /** Null where the host cannot open a browser. */
  readonly onOpenInBrowser: ((number: CaseNumber) => Promise<boolean>) | null;
}): JSX.Element {
  const state = useSyncExternalStore(papers.subscribe, papers.state);
  const focused = useRef<AskedPlace | null>(null);
  useEffect(() => {
    if (!asked?.caseNumber || focused.current === asked) return;
    focused.current = asked;
    focusCase(asked.caseNumber);
  }, [asked]);
  const [previewed, setPreviewed] = useState<CaseNumber | null>(null);
  const cases = casesOnce(result.cases);
  const ready = cases.filter(({ blocking }) => blocking.length === 0).length;
  const zipName = `${texts.documents.meetingPapers} ${formatDay(result.meeting.day, language)}.zip`;
  return (
    <>
      {cases.length > 0 && (
        <AllPapers cases={{ ready, all: cases.length }} {...{ state, changes, papers, texts, zipName }} />
      )}
      <CasesView
        canOpenBrowser={onOpenInBrowser !== null}
        cases={cases}
        unnumbered={unnumberedCases(result.findings)}
        hasTable={result.tables.some(({ kind }) => kind === 'cases')}
        {...{ memos, changes, texts, language, onGoTo, onMakeMemo }}
        onPreview={(number) => {
          setPreviewed(number);
          void papers.preview(number);
        }}
      />
      {cases.length > 0 && <OtherPapers {...{ state, changes, papers, texts }} />}
      <TemplateSection {...{ papers, texts }} />
      <CompareSection {...{ state, changes, papers, texts, onGoTo }} />
      {previewed !== null && state.preview && (
        <PreviewDialog
          number={previewed}
          state={state.preview}
          {...{ changes, texts, language, onGoTo }}
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
