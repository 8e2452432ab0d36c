import { Button } from '@fluentui/react-components';
import { type JSX, useState } from 'react';
import type { FoundTableSummary, HeaderSummary } from '../../core/check-result';
import { columnHeader } from '../../core/mapping/column-header';
import { unreadFields } from '../../core/mapping/unread-fields';
import { joined } from '../../locales/joined';
import type { Language } from '../../locales/language';
import { definitionOf, type TableKind } from '../../core/tables/tables';
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

/** How many of the columns with other names are shown before the person asks for the rest: the pane is low. */
const FIRST = 6;

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
  const renamed = read.filter(({ isOwnName }) => !isOwnName).toSorted(byWeight(table.kind));
  const hasMore = renamed.length > FIRST + 1;
  const [wantsAll, setWantsAll] = useState(false);
  const isWhole = wantsAll || !hasMore;
  const shown = isWhole ? renamed : renamed.slice(0, FIRST);
  const unread = unreadFields(table).map((field) => columnHeader(table.kind, field, language));
  const asNamed = read.filter(({ isOwnName }) => isOwnName);
  // What all amounts are in is said of the table.
  const isUnitSaid = table.units.length < 2 && read.every(({ unit }) => unit?.from !== 'assumed');
  const meaning = ({ field, unit }: HeaderSummary): string => {
    const name = columnHeader(table.kind, field ?? '', language);
    return unit && !isUnitSaid ? t.inUnit(name, texts.terms.units[unit.is]) : name;
  };
  return (
    <>
      {renamed.length > 0 && (
        <dl>
          {shown.map((header) => (
            <div key={header.header}>
              <dt>{header.header}</dt>
              <dd>{meaning(header)}</dd>
            </div>
          ))}
        </dl>
      )}
      {isWhole && asNamed.length > 0 && (
        <p className="hint">{t.asNamed(asNamed.map(({ header }) => header))}</p>
      )}
      {unread.length > 0 && <p className="hint">{t.unreadFields(joined(unread, texts))}</p>}
      <div className="fix-buttons">
        {hasMore && (
          <Button
            size="small"
            appearance="subtle"
            aria-describedby={describedBy}
            onClick={() => setWantsAll(!wantsAll)}
          >
            {wantsAll ? t.fewerColumns : t.moreColumns(renamed.length - FIRST)}
          </Button>
        )}
        <Button size="small" appearance="subtle" aria-describedby={describedBy} onClick={onCorrect}>
          {t.correctTable}
        </Button>
      </div>
    </>
  );
}

/** Amounts first, then days: a figure from the wrong column is the gravest fault. Else as they stand. */
function byWeight(kind: TableKind): (a: HeaderSummary, b: HeaderSummary) => number {
  const { fields } = definitionOf(kind);
  const weight = ({ field }: HeaderSummary): number => {
    const type = fields[field ?? '']?.type;
    return type === 'money' ? 0 : type === 'period' || type === 'lastDay' ? 1 : 2;
  };
  return (a, b) => weight(a) - weight(b);
}
