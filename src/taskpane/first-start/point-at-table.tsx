import { Button } from '@fluentui/react-components';
import { type JSX, useId, useState } from 'react';
import { columnHeader } from '../../core/mapping/column-header';
import { isRecognised, lackingFields, type PointedTable } from '../../core/mapping/pointed-table';
import type { HeaderChange, SettingsChange } from '../../core/settings/change-settings';
import type { FoundTableSummary } from '../../core/check-result';
import { definitionOf, type TableKind } from '../../core/tables/tables';
import { describeProblem } from '../../locales/describe-problem';
import type { Language } from '../../locales/language';
import { joined } from '../../locales/joined';
import type { Texts } from '../../locales/texts';
import { Notice } from '../parts/notice';
import { Spinner } from '../parts/spinner';
import { useTakenFocus } from '../parts/take-focus';
import { useOpener } from '../parts/use-opener';
import { problemOf } from '../session/problem-of';

interface Props {
  readonly texts: Texts;
  readonly language: Language;
  readonly isWriting: boolean;
  /** What the table can be: the needs queue alone, or any of those that were not found. At least one. */
  readonly kinds: readonly [TableKind, ...TableKind[]];
  /** The tables that are read already. */
  readonly taken?: readonly FoundTableSummary[];
  /** Of the level that it has where it stands. */
  readonly Heading?: 'h3' | 'h4';
  /** Null where there are no headers. */
  readonly pointedTable: (kind: TableKind) => Promise<PointedTable | null>;
  readonly onSettings: (change: SettingsChange) => void;
}

/** Takes the table that the person marks in Excel for one of `kinds`, when its headers have been given meanings. */
export function PointAtTable(props: Props): JSX.Element {
  const { texts, pointedTable, kinds, taken = [], Heading = 'h3' } = props;
  const { pointing: t } = texts;
  const id = useId();
  const [wanted, setWanted] = useState<TableKind>(kinds[0]);
  const kind = kinds.includes(wanted) ? wanted : kinds[0];
  const { isOpen, open, leave, opener } = useOpener();
  const [table, setTable] = useState<PointedTable | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isReading, setReading] = useState(false);
  const read = async (): Promise<void> => {
    setProblem(null);
    setReading(true);
    try {
      const found = await pointedTable(kind);
      const other = taken.find(({ sheet, area }) => sheet === found?.sheet && area.top === found.row);
      setTable(other ? null : found);
      if (other) setProblem(t.isRead(texts.terms.tables[other.kind]));
      else if (found) open();
      else setProblem(t.none);
    } catch (error) {
      setProblem(describeProblem(problemOf(error), texts));
    }
    setReading(false);
  };
  return (
    <section className="point-at-table" aria-labelledby="pointing-title">
      <Heading id="pointing-title">{kind === 'needs' ? t.title : t.otherTitle}</Heading>
      <p className="quiet">{t.about}</p>
      {problem && <Notice kind="warning">{problem}</Notice>}
      {isOpen && table ? (
        <HeaderMeanings key={`${table.sheet} ${table.row}`} table={table} onLeave={leave} {...props} />
      ) : (
        <>
          {kinds.length > 1 && (
            <div className="settings-line">
              <label htmlFor={id}>{t.which}</label>
              <select
                id={id}
                className="text-field"
                value={kind}
                onChange={({ target }) => setWanted(kinds.find((one) => one === target.value) ?? kind)}
              >
                {kinds.map((one) => (
                  <option key={one} value={one}>
                    {texts.terms.tables[one]}
                  </option>
                ))}
              </select>
            </div>
          )}
          <div>
            <Button
              ref={opener}
              icon={isReading ? <Spinner /> : null}
              disabledFocusable={isReading}
              onClick={() => void read()}
            >
              {t.use}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}

function HeaderMeanings({
  table,
  texts,
  language,
  isWriting,
  Heading = 'h3',
  onSettings,
  onLeave,
}: Props & { readonly table: PointedTable; readonly onLeave: () => void }): JSX.Element {
  const { pointing: t } = texts;
  const Subheading = Heading === 'h3' ? 'h4' : 'h5';
  const id = useId();
  const [meanings, setMeanings] = useState(() => table.headers.map(({ field }) => field));
  const heading = useTakenFocus<HTMLHeadingElement>();
  const { kind } = table;
  const { fields } = definitionOf(kind);
  const nameOf = (field: string): string => columnHeader(kind, field, language);
  const chosen = meanings.filter((field) => field !== null);
  const isReady = isRecognised(kind, chosen);
  const lacking = lackingFields(kind, chosen).map(nameOf);
  return (
    <form
      className="pointing"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isReady || isWriting) return;
        const headers = table.headers.map(({ header, usual }, index): HeaderChange => {
          const field = meanings[index] ?? null;
          if (field === usual) return { header, field: 'usual' };
          return { header, field: field === null ? 'not-read' : { is: field } };
        });
        onSettings({ kind: 'columns', table: kind, headers });
      }}
    >
      <Subheading ref={heading} tabIndex={-1} className="pointing-title">
        {t.found(table.sheet, table.row + 1)}
      </Subheading>
      {table.headers.map(({ header }, index) => (
        <div key={`${header} ${index}`} className="settings-line">
          <label htmlFor={`${id}-${index}`}>{header}</label>
          <select
            id={`${id}-${index}`}
            className="text-field"
            value={meanings[index] ?? ''}
            onChange={({ target }) =>
              setMeanings(meanings.map((one, place) => (place === index ? target.value || null : one)))
            }
          >
            <option value="">{t.notRead}</option>
            {Object.keys(fields)
              .filter((name) => name === meanings[index] || !chosen.includes(name))
              .map((name) => (
                <option key={name} value={name}>
                  {nameOf(name)}
                </option>
              ))}
          </select>
        </div>
      ))}
      <p role="status" className="hint">
        {lacking.length > 0 ? t.lacks(joined(lacking, texts)) : t.ready}
      </p>
      <div className="fix-buttons">
        <Button type="submit" appearance="primary" disabledFocusable={!isReady || isWriting}>
          {t.save}
        </Button>
        <Button appearance="subtle" onClick={onLeave}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
}
