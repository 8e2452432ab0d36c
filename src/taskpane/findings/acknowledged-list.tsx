import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { AcknowledgedFinding } from '../../core/settings/acknowledgements';
import { fullAddress } from '../../core/workbook/address';
import type { Language } from '../../locales/language';
import { renderFinding } from '../../locales/render-finding';
import type { Texts } from '../../locales/texts';
import { CellLink } from '../parts/cell-link';
import type { FindingActions } from './finding-actions';

/** What has been accepted, why, and the way back. */
export function AcknowledgedList({
  acknowledged,
  isWriting,
  texts,
  language,
  actions,
}: {
  readonly acknowledged: readonly AcknowledgedFinding[];
  readonly isWriting: boolean;
  readonly texts: Texts;
  readonly language: Language;
  readonly actions: FindingActions;
}): JSX.Element | null {
  const { acknowledge: t } = texts.pane;
  if (acknowledged.length === 0) return null;
  return (
    <details className="acknowledged">
      <summary>{t.list(acknowledged.length)}</summary>
      <ul className="list">
        {acknowledged.map(({ finding, reason }) => {
          const { title, message } = renderFinding(finding, texts, language);
          return (
            <li
              key={`${finding.rule} ${fullAddress(finding.at)} ${JSON.stringify(finding.data)}`}
              className="finding"
            >
              <p className="finding-title">{title}</p>
              <p>{message}</p>
              <p>
                <span className="strong">{t.because}</span> {reason}
              </p>
              <div className="fix-buttons">
                <CellLink address={finding.at} label={texts.pane.goTo} onGoTo={actions.onGoTo} />
                <Button
                  appearance="subtle"
                  size="small"
                  disabledFocusable={isWriting}
                  onClick={() => actions.onReopen(finding)}
                >
                  {t.reopen}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
