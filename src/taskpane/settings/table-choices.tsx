import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { FoundTableSummary } from '../../core/check-result';
import { areaName } from '../../core/workbook/address';
import type { SettingsPartProps } from './settings-view';

/** Two tables with the same rows, of which a person says which is meant; and the tables that are not read. */
export function TableChoices({ result, texts, isWriting, onChange }: SettingsPartProps): JSX.Element {
  const { columns: t } = texts.settings;
  const read = ({ sheet, kind, place }: FoundTableSummary, isRead: boolean): void =>
    onChange({ kind: 'table', table: { sheet, table: kind, place }, isRead });
  return (
    <>
      {result.unread.map(({ table, copyOf }) => {
        const name = texts.terms.tables[table.kind];
        return copyOf ? (
          <fieldset key={placeName(table)} className="settings-question">
            <legend>{t.which(name)}</legend>
            {[
              { one: copyOf, other: table },
              { one: table, other: copyOf },
            ].map(({ one, other }) => (
              <Button
                key={placeName(one)}
                size="small"
                disabledFocusable={isWriting}
                onClick={() => read(other, false)}
              >
                {placeName(one)}
              </Button>
            ))}
          </fieldset>
        ) : (
          <div key={placeName(table)} className="settings-line">
            <span>{t.notRead(name, placeName(table))}</span>
            <Button size="small" disabledFocusable={isWriting} onClick={() => read(table, true)}>
              {t.readAgain}
            </Button>
          </div>
        );
      })}
    </>
  );
}

function placeName({ sheet, area }: FoundTableSummary): string {
  return `${sheet}, ${areaName(area)}`;
}
