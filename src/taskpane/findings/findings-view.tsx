import { Button } from '@fluentui/react-components';
import { CheckmarkCircle48Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { type JSX, useState } from 'react';
import type { CheckResult } from '../../core/check-result';
import type { Finding, Severity } from '../../core/rules/finding';
import type { CellAddress } from '../../core/workbook/address';
import type { Language } from '../../locales/language';
import type { Texts } from '../../locales/texts';
import { keyed } from '../parts/keyed';
import { SeverityIcon } from '../parts/severity-icon';
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
  onGoTo,
  onFix,
}: {
  readonly result: CheckResult;
  readonly texts: Texts;
  readonly language: Language;
  readonly isWriting: boolean;
  readonly onGoTo: (address: CellAddress) => void;
  readonly onFix: (findings: readonly Finding[]) => void;
}): JSX.Element {
  const { findings: t } = texts.pane;
  const homeSheet = result.tables.find(({ kind }) => kind === 'needs')?.sheet;
  if (result.findings.length === 0) {
    return (
      <div className="all-clear">
        <CheckmarkCircle48Regular aria-hidden="true" />
        <h2>{t.clean}</h2>
        <p>{t.cleanText}</p>
      </div>
    );
  }
  return (
    <>
      <SafeFixes
        findings={result.findings}
        texts={texts}
        language={language}
        isWriting={isWriting}
        onFix={onFix}
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
          onGoTo={onGoTo}
          onFix={onFix}
        />
      ))}
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
  onGoTo,
  onFix,
}: {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  readonly homeSheet: string | undefined;
  readonly texts: Texts;
  readonly language: Language;
  readonly isWriting: boolean;
  readonly onGoTo: (address: CellAddress) => void;
  readonly onFix: (findings: readonly Finding[]) => void;
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
            onGoTo={onGoTo}
            onFix={onFix}
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
