import { Button } from '@fluentui/react-components';
import { type JSX, useId } from 'react';
import type { FoundTableSummary } from '../../core/check-result';
import { columnHeader } from '../../core/mapping/column-header';
import { readHeader } from '../../core/mapping/header';
import type { PointedTable } from '../../core/mapping/pointed-table';
import { definitionOf, type TableKind } from '../../core/tables/tables';
import { areaName } from '../../core/workbook/address';
import { PointAtTable } from '../first-start/point-at-table';
import { TableChoices } from './table-choices';
import { SettingsPart } from './settings-part';
import type { SettingsPartProps } from './settings-view';

/** What each header is read as: the understood ones to look at, the others to choose for; and a table not found. */
export function ColumnSettings(
  props: SettingsPartProps & { readonly pointedTable: (kind: TableKind) => Promise<PointedTable | null> },
): JSX.Element {
  const { result, texts, aim } = props;
  const { columns: t } = texts.settings;
  const { tables, unread } = result;
  const [firstMissing, ...otherMissing] = result.missing;
  const hasQuestion =
    unread.some(({ copyOf }) => copyOf !== null) ||
    tables.some(({ ambiguous }) => Object.keys(ambiguous).length > 0);
  return (
    <SettingsPart
      title={t.title}
      state={t.state(
        tables.length,
        tables.reduce((sum, { unknown }) => sum + unknown.length, 0),
      )}
      isWanted={aim?.kind === 'tables'}
      startsOpen={aim?.kind === 'tables' || hasQuestion}
    >
      <TableChoices {...props} />
      <p className="quiet">{t.about}</p>
      {result.tables.map((table) => (
        <TableColumns key={`${table.sheet} ${areaName(table.area)}`} table={table} {...props} />
      ))}
      {firstMissing && (
        <PointAtTable
          {...{ texts, language: props.language, isWriting: props.isWriting }}
          pointedTable={props.pointedTable}
          kinds={[firstMissing, ...otherMissing]}
          taken={tables}
          Heading="h4"
          onSettings={props.onChange}
        />
      )}
    </SettingsPart>
  );
}

/** A header whose meaning is open to choice, and the field chosen. */
interface OpenHeader {
  readonly header: string;
  readonly field: string | null;
}

function TableColumns({
  table,
  ...props
}: SettingsPartProps & { readonly table: FoundTableSummary }): JSX.Element {
  const { result, texts, language } = props;
  const { columns: t } = texts.settings;
  const chosen = new Map(
    result.settings.columns
      .filter((one) => one.table === table.kind)
      .map(({ header, field }) => [readHeader(header).key, field]),
  );
  const understood = Object.entries(table.columns);
  const open: readonly OpenHeader[] = [
    ...understood
      .filter(([, header]) => chosen.has(readHeader(header).key))
      .map(([field, header]) => ({ header, field })),
    ...table.unknown.map((header) => ({ header, field: null })),
  ].toSorted((a, b) => table.headers.indexOf(a.header) - table.headers.indexOf(b.header));
  return (
    <details className="settings-table" open={open.length > 0 || Object.keys(table.ambiguous).length > 0}>
      <summary>
        {texts.terms.tables[table.kind]}{' '}
        <span className="quiet">
          {table.sheet}, {areaName(table.area)}
        </span>
      </summary>
      {Object.entries(table.ambiguous).map(([field, headers]) => (
        <fieldset key={field} className="settings-question">
          <legend>{t.whichColumn(columnHeader(table.kind, field, language))}</legend>
          {headers.map((header) => (
            <Button
              key={header}
              size="small"
              disabledFocusable={props.isWriting}
              onClick={() => props.onChange({ kind: 'column', column: { table: table.kind, header }, field })}
            >
              {header}
            </Button>
          ))}
        </fieldset>
      ))}
      {open.map((one) => (
        <HeaderChoice key={one.header} table={table} open={one} {...props} />
      ))}
      <details>
        <summary className="quiet">{t.understood(understood.length)}</summary>
        <ul className="settings-known">
          {understood.map(([field, header]) => {
            const name = columnHeader(table.kind, field, language);
            const isSame = readHeader(header).key === readHeader(name).key;
            return <li key={field}>{isSame ? header : `${header} (${name})`}</li>;
          })}
        </ul>
      </details>
    </details>
  );
}

function HeaderChoice({
  table,
  open: { header, field },
  texts,
  language,
  onChange,
}: SettingsPartProps & { readonly table: FoundTableSummary; readonly open: OpenHeader }): JSX.Element {
  const id = useId();
  const { columns: t } = texts.settings;
  const free = Object.keys(definitionOf(table.kind).fields).filter(
    (name) => name === field || !(name in table.columns),
  );
  return (
    <div className="settings-line">
      <label htmlFor={id}>{header}</label>
      <select
        id={id}
        className="text-field"
        value={field ?? ''}
        onChange={({ target }) =>
          onChange({
            kind: 'column',
            column: { table: table.kind, header },
            field: target.value === '' ? null : target.value,
          })
        }
      >
        <option value="">{t.unused}</option>
        {free.map((name) => (
          <option key={name} value={name}>
            {columnHeader(table.kind, name, language)}
          </option>
        ))}
      </select>
    </div>
  );
}
