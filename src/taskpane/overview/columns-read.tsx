import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { FoundTableSummary, HeaderSummary } from '../../core/check-result';
import { columnHeader } from '../../core/mapping/column-header';
import type { Language } from '../../locales/language';
import type { Texts } from '../../locales/texts';

export interface ColumnsReadProps {
  readonly table: FoundTableSummary;
  readonly texts: Texts;
  readonly language: Language;
  /** The id of the table's name. */
  readonly describedBy: string;
  /** Opens the settings at the table. */
  readonly onCorrect: () => void;
}

/** What each column of a table was taken as: those with another name than ours first, as there is most to doubt. */
export function ColumnsRead({
  table,
  texts,
  language,
  describedBy,
  onCorrect,
}: ColumnsReadProps): JSX.Element {
  const { overview: t } = texts.pane;
  const read = table.headers.filter(({ field }) => field !== null);
  const renamed = read.filter(({ isOwnName }) => !isOwnName);
  const asNamed = read.filter(({ isOwnName }) => isOwnName);
  const meaning = ({ field, unit }: HeaderSummary): string => {
    const name = columnHeader(table.kind, field ?? '', language);
    return unit ? t.inUnit(name, texts.terms.units[unit.is]) : name;
  };
  return (
    <>
      {renamed.length > 0 && (
        <dl>
          {renamed.map((header) => (
            <div key={header.header}>
              <dt>{header.header}</dt>
              <dd>{meaning(header)}</dd>
            </div>
          ))}
        </dl>
      )}
      {asNamed.length > 0 && <p className="hint">{t.asNamed(asNamed.map(({ header }) => header))}</p>}
      <Button size="small" appearance="subtle" aria-describedby={describedBy} onClick={onCorrect}>
        {t.correctTable}
      </Button>
    </>
  );
}
