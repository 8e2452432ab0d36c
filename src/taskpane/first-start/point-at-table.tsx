import { Button } from '@fluentui/react-components';
import { type JSX, useId, useState } from 'react';
import type { Problem } from '../../core/fault';
import { columnHeader } from '../../core/mapping/column-header';
import { isRecognised, type PointedTable } from '../../core/mapping/pointed-table';
import type { SettingsChange } from '../../core/settings/change-settings';
import { definitionOf } from '../../core/tables/tables';
import { describeProblem } from '../../locales/describe-problem';
import type { Language } from '../../locales/language';
import { joined } from '../../locales/render-finding';
import type { Texts } from '../../locales/texts';
import { Notice } from '../parts/notice';
import { useTakenFocus } from '../parts/take-focus';
import { useOpener } from '../parts/use-opener';
import { problemOf } from '../session/problem-of';

interface Props {
  readonly texts: Texts;
  readonly language: Language;
  readonly isWriting: boolean;
  /** Null where there are no headers. */
  readonly pointedTable: () => Promise<PointedTable | null>;
  readonly onSettings: (change: SettingsChange) => void;
}

/** Takes the table that the person marks in Excel for the needs queue, when its headers have been given meanings. */
export function PointAtTable(props: Props): JSX.Element {
  const { texts, pointedTable } = props;
  const { pointing: t } = texts;
  const { isOpen, open, leave, opener } = useOpener();
  const [table, setTable] = useState<PointedTable | null>(null);
  const [problem, setProblem] = useState<Problem | 'none' | null>(null);
  const read = async (): Promise<void> => {
    setProblem(null);
    try {
      const found = await pointedTable();
      setTable(found);
      if (found) open();
      else setProblem('none');
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  return (
    <section className="settings-part" aria-labelledby="pointing-title">
      <h3 id="pointing-title">{t.title}</h3>
      <p className="quiet">{t.about}</p>
      {problem && (
        <Notice kind="warning">{problem === 'none' ? t.none : describeProblem(problem, texts)}</Notice>
      )}
      {isOpen && table ? (
        <HeaderMeanings key={`${table.sheet} ${table.row}`} table={table} onLeave={leave} {...props} />
      ) : (
        <div>
          <Button ref={opener} onClick={() => void read()}>
            {t.use}
          </Button>
        </div>
      )}
    </section>
  );
}

function HeaderMeanings({
  table,
  texts,
  language,
  isWriting,
  onSettings,
  onLeave,
}: Props & { readonly table: PointedTable; readonly onLeave: () => void }): JSX.Element {
  const { pointing: t } = texts;
  const id = useId();
  const [meanings, setMeanings] = useState(() => table.headers.map(({ field }) => field));
  const heading = useTakenFocus<HTMLHeadingElement>();
  const { fields } = definitionOf('needs');
  const nameOf = (field: string): string => columnHeader('needs', field, language);
  const chosen = meanings.filter((field) => field !== null);
  const isReady = isRecognised('needs', chosen);
  const lacking = Object.entries(fields)
    .filter(([name, { required }]) => required && !chosen.includes(name))
    .map(([name]) => nameOf(name));
  return (
    <form
      className="pointing"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isReady || isWriting) return;
        const headers = table.headers.flatMap(({ header, isKnown }, index) =>
          isKnown ? [] : [{ header, field: meanings[index] ?? null }],
        );
        onSettings({ kind: 'columns', table: 'needs', headers });
      }}
    >
      <h4 ref={heading} tabIndex={-1}>
        {t.found(table.sheet, table.row + 1)}
      </h4>
      {table.headers.map(({ header, isKnown }, index) =>
        isKnown ? (
          <p key={`${header} ${index}`} className="settings-line">
            <span>{header}</span>
            <span className="quiet">{nameOf(meanings[index] ?? '')}</span>
          </p>
        ) : (
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
        ),
      )}
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
