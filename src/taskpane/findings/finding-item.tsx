import { Button } from '@fluentui/react-components';
import { Settings16Regular } from '@fluentui/react-icons/svg/settings';
import { type JSX, useId } from 'react';
import type { Finding } from '../../core/rules/finding';
import { canAcknowledge } from '../../core/settings/can-acknowledge';
import { cellName } from '../../core/workbook/address';
import type { Language } from '../../locales/language';
import { renderFinding } from '../../locales/render-finding';
import type { Texts } from '../../locales/texts';
import type { CellNames } from '../parts/cell-names';
import { SeverityIcon } from '../parts/severity-icon';
import { settingOf } from '../settings/setting-of';
import { AcknowledgeOpener } from './acknowledge-opener';
import type { FindingActions } from './finding-actions';
import { FixOpener } from './fix-opener';

export interface FindingItemProps {
  readonly finding: Finding;
  /** As `keyed` gives it. */
  readonly findingKey: string;
  /** Whether the heading above says how grave it is; else it is its need's. */
  readonly isUnderSeverity: boolean;
  /** Cells of this sheet are named without it. */
  readonly homeSheet: string | undefined;
  readonly nameOf: CellNames;
  readonly texts: Texts;
  readonly language: Language;
  readonly isWriting: boolean;
  readonly actions: FindingActions;
}

/** One finding: a click goes to its cell; below it, what is there, why it matters and what to do. */
export function FindingItem({
  finding,
  findingKey,
  isUnderSeverity,
  homeSheet,
  nameOf,
  texts,
  language,
  isWriting,
  actions,
}: FindingItemProps): JSX.Element {
  const { findings: t, fixes } = texts.pane;
  const { title, message, found, expected, why, todo } = renderFinding(finding, texts, language);
  const cell = cellName(finding.at);
  const id = useId();
  const aim = settingOf(finding);
  return (
    <li className="finding" data-severity={finding.severity}>
      <button type="button" className="finding-go" onClick={() => actions.onGoTo(finding.at)}>
        <span id={id} className="finding-head">
          {!isUnderSeverity && (
            <>
              <SeverityIcon severity={finding.severity} />
              <span className="visually-hidden">{texts.terms.severity[finding.severity]}:</span>
            </>
          )}
          {isUnderSeverity && finding.need !== null && <span className="need-id">#{finding.need}</span>}
          <span className="finding-title">{title}</span>
          <span className="finding-cell" title={`${finding.at.sheet}!${cell}`}>
            {finding.at.sheet === homeSheet ? cell : `${finding.at.sheet} ${cell}`}
          </span>
        </span>
        <span className="finding-message">{message}</span>
        <span className="visually-hidden">{t.goTo(finding.at.sheet, cell)}</span>
      </button>
      <details>
        <summary aria-describedby={id}>{t.details}</summary>
        <dl>
          <dt>{t.found}</dt>
          <dd>{found}</dd>
          {expected !== null && (
            <>
              <dt>{t.expected}</dt>
              <dd>{expected}</dd>
            </>
          )}
          <dt>{t.why}</dt>
          <dd>{why}</dd>
          <dt>{t.todo}</dt>
          <dd>{todo}</dd>
        </dl>
        <Button
          className="fix-open"
          appearance="subtle"
          size="small"
          icon={<Settings16Regular />}
          aria-describedby={id}
          onClick={() => actions.onSetting(aim)}
        >
          {aim.kind === 'word' ? t.setting.word(aim.word) : t.setting[aim.kind]}
        </Button>
      </details>
      {finding.fix && (
        <FixOpener
          label={finding.fix.kind === 'safe' ? fixes.open : fixes.openSuggestion}
          isSmall
          describedBy={id}
          edits={finding.fix.edits}
          nameOf={nameOf}
          texts={texts}
          language={language}
          isWriting={isWriting}
          onApply={() => actions.onFix([finding])}
        />
      )}
      {canAcknowledge(finding) && (
        <AcknowledgeOpener
          describedBy={id}
          typedBefore={actions.reasons.of(findingKey)}
          isWriting={isWriting}
          texts={texts}
          onReason={(reason) => actions.reasons.set(findingKey, reason)}
          onAcknowledge={(reason) => actions.onAcknowledge(finding, reason)}
        />
      )}
    </li>
  );
}
