import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { FoundTableSummary } from '../../core/check-result';
import type { Finding } from '../../core/rules/finding';
import { lackedColumns } from '../../core/rules/lacked-columns';
import type { Language } from '../../locales/language';
import { lackedColumnsText } from '../../locales/render-finding';
import type { Texts } from '../../locales/texts';
import { SeverityIcon } from './severity-icon';

/** The columns that are not read and that many findings come of, once for each table, with the way to choose them. */
export function LackedColumnsNotice({
  findings,
  tables,
  texts,
  language,
  onCorrect,
}: {
  readonly findings: readonly Finding[];
  readonly tables: readonly FoundTableSummary[];
  readonly texts: Texts;
  readonly language: Language;
  readonly onCorrect: (table: FoundTableSummary | undefined) => void;
}): JSX.Element {
  return (
    <>
      {lackedColumns(findings).map((lacked) => (
        <div key={lacked.table} className="notice" data-severity="warning">
          <SeverityIcon severity="warning" />
          <div className="notice-body">
            <p>{lackedColumnsText(lacked, texts, language)}</p>
            <Button size="small" onClick={() => onCorrect(tables.find(({ kind }) => kind === lacked.table))}>
              {texts.pane.chooseColumns}
            </Button>
          </div>
        </div>
      ))}
    </>
  );
}
