import { Button } from '@fluentui/react-components';
import { CheckmarkCircle48Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { type JSX, useDeferredValue, useMemo, useState } from 'react';
import type { CheckResult } from '../../core/check-result';
import { countBySeverity } from '../../core/rules/count-by-severity';
import type { Language } from '../../locales/language';
import type { Texts } from '../../locales/texts';
import { cellNames } from '../parts/cell-names';
import { LackedColumnsNotice } from '../parts/lacked-columns';
import { AcknowledgedList } from './acknowledged-list';
import { chosen, grouped, searchable } from './choose-findings';
import type { FindingActions } from './finding-actions';
import { EVERY_FINDING, type FindingsChoice } from './findings-choice';
import { FindingsGroup } from './findings-group';
import { FindingsTools } from './findings-tools';
import { ReportSection } from './report-section';
import { SafeFixes } from './safe-fixes';

/** How many needs are shown before the person asks for more. */
const NEEDS = 25;

/** Kontroll: what was found, blocking first or need by need; all of it, or what the person looks for. */
export function FindingsView({
  result,
  choice,
  texts,
  language,
  isWriting,
  actions,
}: {
  readonly result: CheckResult;
  readonly choice: FindingsChoice;
  readonly texts: Texts;
  readonly language: Language;
  readonly isWriting: boolean;
  readonly actions: FindingActions;
}): JSX.Element {
  const { findings: t } = texts.pane;
  const { findings, names, acknowledged } = result;
  const all = useMemo(
    () => searchable({ findings, names }, texts, language),
    [findings, names, texts, language],
  );
  // Typing goes before what is shown of it.
  const wanted = useDeferredValue(choice);
  const shown = useMemo(() => chosen(all, wanted), [all, wanted]);
  const groups = useMemo(() => grouped(shown, wanted.groupBy, names), [shown, wanted, names]);
  const [needs, setNeeds] = useState(NEEDS);
  const nameOf = useMemo(() => cellNames(result), [result]);
  const isNarrowed = shown.length < findings.length;
  const [wasNarrowed, setWasNarrowed] = useState(false);
  if (isNarrowed && !wasNarrowed) setWasNarrowed(true);
  const left = groups.length - needs;
  return (
    <>
      {findings.length === 0 ? (
        <div className="all-clear">
          <CheckmarkCircle48Regular aria-hidden="true" />
          <h2>{t.clean}</h2>
          <p>{acknowledged.length === 0 ? t.cleanText : t.cleanButAccepted}</p>
        </div>
      ) : (
        <FindingsTools
          choice={choice}
          counts={countBySeverity(findings)}
          texts={texts}
          onChoice={actions.onChoice}
        />
      )}
      <p role="status" className={isNarrowed ? 'quiet narrowed' : 'visually-hidden'}>
        {isNarrowed && (shown.length === 0 ? t.nothing : t.showing(shown.length, findings.length))}
        {!isNarrowed && wasNarrowed && t.showingAll(findings.length)}
      </p>
      {isNarrowed && shown.length === 0 && (
        <div>
          <Button
            size="small"
            onClick={() => actions.onChoice({ ...EVERY_FINDING, groupBy: choice.groupBy })}
          >
            {t.showAll}
          </Button>
        </div>
      )}
      <LackedColumnsNotice
        {...{ findings, tables: result.tables, texts, language }}
        onCorrect={(table) => actions.onSetting({ kind: 'tables', ...(table && { table }) })}
      />
      <SafeFixes
        findings={shown}
        nameOf={nameOf}
        texts={texts}
        language={language}
        isWriting={isWriting}
        onFix={actions.onFix}
      />
      {groups.slice(0, needs).map((group) => (
        <FindingsGroup
          key={group.key}
          group={group}
          nameOf={nameOf}
          homeSheet={result.tables.find(({ kind }) => kind === 'needs')?.sheet}
          texts={texts}
          language={language}
          isWriting={isWriting}
          actions={actions}
        />
      ))}
      {left > 0 && (
        <Button appearance="subtle" onClick={() => setNeeds(needs + NEEDS)}>
          {t.moreNeeds(Math.min(NEEDS, left), left)}
        </Button>
      )}
      <AcknowledgedList
        acknowledged={acknowledged}
        isWriting={isWriting}
        texts={texts}
        language={language}
        actions={actions}
      />
      <ReportSection result={result} texts={texts} makeReport={actions.makeReport} />
    </>
  );
}
