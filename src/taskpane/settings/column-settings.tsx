import type { JSX } from 'react';
import type { PointedTable } from '../../core/mapping/pointed-table';
import type { TableKind } from '../../core/tables/tables';
import { areaName } from '../../core/workbook/address';
import { PointAtTable } from '../first-start/point-at-table';
import { TableChoices } from './table-choices';
import { TableColumns } from './table-columns';
import { SettingsPart } from './settings-part';
import type { SettingsPartProps } from './settings-view';

/** What each column of each table is read as, and in which unit, to be corrected; and a table not found. */
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
  const isWanted = aim?.kind === 'tables' && aim.table === undefined;
  return (
    <SettingsPart
      title={t.title}
      state={t.state(
        tables.length,
        tables.reduce((sum, { unknown }) => sum + unknown.length, 0),
      )}
      isWanted={isWanted}
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
