import { Button } from '@fluentui/react-components';
import { CheckmarkCircle48Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { type JSX, useState } from 'react';
import type { CheckResult } from '../../core/check-result';
import type { Finding, Severity } from '../../core/rules/finding';
import type { Language } from '../../locales/language';
import type { Texts } from '../../locales/texts';
import { keyed } from '../parts/keyed';
import { SeverityIcon } from '../parts/severity-icon';
import { AcknowledgedList } from './acknowledged-list';
import type { FindingActions } from './finding-actions';
import { FindingItem } from './finding-item';
import { SafeFixes } from './safe-fixes';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** How many of a group are shown before the person asks for more; the pane stays quick with thousands. */
const PAGE = 50;

/** Kontroll: what was found, blocking first. */
export function FindingsView({
  result,
  texts,
  language,
  isWriting,
  actions,
}: {
  readonly result: CheckResult;
  readonly texts: Texts;
  readonly language: Language;
  readonly isWriting: boolean;
  readonly actions: FindingActions;
}): JSX.Element {
  const { findings: t } = texts.pane;
  const homeSheet = result.tables.find(({ kind }) => kind === 'needs')?.sheet;
  return (
    <>
      {result.findings.length === 0 && (
        <div className="all-clear">
          <CheckmarkCircle48Regular aria-hidden="true" />
          <h2>{t.clean}</h2>
          <p>{result.acknowledged.length === 0 ? t.cleanText : t.cleanButAccepted}</p>
        </div>
      )}
      <SafeFixes
        findings={result.findings}
        texts={texts}
        language={language}
        isWriting={isWriting}
        onFix={actions.onFix}
      />
      {SEVERITIES.map((severity) => (
        <Group
          key={severity}
          severity={severity}
          findings={result.findings.filter((finding) => finding.severity === severity)}
          homeSheet={homeSheet}
          texts={texts}
          language={language}
          isWriting={isWriting}
          actions={actions}
        />
      ))}
      <AcknowledgedList
        acknowledged={result.acknowledged}
        isWriting={isWriting}
        texts={texts}
        language={language}
        actions={actions}
      />
    </>
  );
}

function Group({
  severity,
  findings,
  homeSheet,
  texts,
  language,
  isWriting,
  actions,
}: {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  readonly homeSheet: string | undefined;
  readonly texts: Texts;
  readonly language: Language;
  readonly isWriting: boolean;
  readonly actions: FindingActions;
}): JSX.Element | null {
  const [shown, setShown] = useState(PAGE);
  if (findings.length === 0) return null;
  const { findings: t } = texts.pane;
  const left = findings.length - shown;
  return (
    <section className="group" aria-labelledby={`group-${severity}`}>
      <h2 id={`group-${severity}`} className="group-title">
        <SeverityIcon severity={severity} />
        {t.groups[severity](findings.length)}
      </h2>
      <ul className="list">
        {keyed(findings.slice(0, shown)).map(({ key, finding }) => (
          <FindingItem
            key={key}
            finding={finding}
            homeSheet={homeSheet}
            texts={texts}
            language={language}
            isWriting={isWriting}
            actions={actions}
          />
        ))}
      </ul>
      {left > 0 && (
        <Button appearance="subtle" onClick={() => setShown(shown + PAGE)}>
          {t.more(Math.min(PAGE, left), left)}
        </Button>
      )}
    </section>
  );
}
