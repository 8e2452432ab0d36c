import { Button } from '@fluentui/react-components';
import { type JSX, useId, useState } from 'react';
import type { FoundTableSummary, HeaderSummary } from '../../core/check-result';
import { columnHeader } from '../../core/mapping/column-header';
import type { HeaderChange } from '../../core/settings/change-settings';
import { areaName } from '../../core/workbook/address';
import { joined } from '../../locales/joined';
import { Question } from '../parts/question';
import { useTakenFocus } from '../parts/take-focus';
import { UnitQuestion } from '../parts/unit-question';
import { ColumnChoice } from './column-choice';
import type { SettingsPartProps } from './settings-view';

/** The columns of a table: what a person must say first, then those that are not read as everybody would, then the rest. */
export function TableColumns({
  table,
  ...props
}: SettingsPartProps & { readonly table: FoundTableSummary }): JSX.Element {
  const { texts, language, isWriting, aim } = props;
  const { columns: t } = texts.settings;
  const id = useId();
  const change = (...headers: readonly HeaderChange[]): void =>
    props.onChange({ kind: 'columns', table: table.kind, headers });
  // What is said of a header holds in every table of the kind.
  const alike = props.result.tables.filter((one) => one !== table && one.kind === table.kind);
  const isWanted =
    aim?.kind === 'tables' &&
    aim.table?.sheet === table.sheet &&
    aim.table.area.top === table.area.top &&
    aim.table.area.left === table.area.left;
  const heading = useTakenFocus<HTMLElement>({ isWanted });
  // Which come first is settled when they are first seen: a choice must not move from under the person who makes it.
  const [plain] = useState(() => new Set(table.headers.filter(isPlain).map(({ header }) => header)));
  const others = table.headers.filter(({ header }) => plain.has(header));
  const special = table.headers.filter(({ header }) => !plain.has(header));
  // With some tables there are thousands of things to choose among: made when they are looked for.
  const [hasSeen, setSeen] = useState(isWanted);
  const questions = Object.entries(table.ambiguous);
  return (
    <details className="settings-table" open={isWanted || special.length > 0 || questions.length > 0}>
      <summary ref={heading} id={id}>
        {texts.terms.tables[table.kind]}{' '}
        <span className="quiet">
          {table.sheet}, {areaName(table.area)}
        </span>
      </summary>
      {questions.map(([field, headers]) => (
        <Question key={field} legend={t.whichColumn(columnHeader(table.kind, field, language))}>
          {headers.map((header) => (
            <Button
              key={header}
              size="small"
              disabledFocusable={isWriting}
              onClick={() => change({ header, field: { is: field } })}
            >
              {header}
            </Button>
          ))}
        </Question>
      ))}
      <UnitQuestion {...{ table, texts, isWriting, onChange: props.onChange }} />
      {alike.length > 0 && (
        <p className="hint">
          {t.scope(
            joined(
              alike.map(({ sheet, area }) => `${sheet}, ${areaName(area)}`),
              texts,
            ),
          )}
        </p>
      )}
      <div role="group" aria-labelledby={id}>
        {special.map((header) => (
          <ColumnChoice key={header.header} {...{ table, header, texts, language }} onChange={change} />
        ))}
        {others.length > 0 && (
          <details open={isWanted} onToggle={({ currentTarget }) => setSeen(hasSeen || currentTarget.open)}>
            <summary className="quiet">{t.understood(others.length)}</summary>
            {hasSeen &&
              others.map((header) => (
                <ColumnChoice key={header.header} {...{ table, header, texts, language }} onChange={change} />
              ))}
          </details>
        )}
      </div>
      {/* Without a needs queue there is nothing to read. */}
      {(table.kind !== 'needs' || alike.length > 0) && (
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={isWriting}
          aria-describedby={id}
          onClick={() =>
            props.onChange({
              kind: 'table',
              table: { sheet: table.sheet, table: table.kind, place: table.place },
              isRead: false,
            })
          }
        >
          {t.leaveOut}
        </Button>
      )}
    </details>
  );
}

/** Read as everybody would: nothing that a person need look at first. */
function isPlain({ field, isChosen, unit }: HeaderSummary): boolean {
  return field !== null && !isChosen && unit?.from !== 'chosen';
}
