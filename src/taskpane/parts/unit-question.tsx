import { Button } from '@fluentui/react-components';
import type { JSX } from 'react';
import type { FoundTableSummary } from '../../core/check-result';
import { MONEY_UNITS } from '../../core/money/unit';
import type { SettingsChange } from '../../core/settings/change-settings';
import { joined } from '../../locales/joined';
import type { Texts } from '../../locales/texts';
import { Question } from './question';

/** Asks which unit a table's amounts are in, of the columns of which nothing tells it. */
export function UnitQuestion({
  table,
  texts,
  isWriting,
  onChange,
}: {
  readonly table: FoundTableSummary;
  readonly texts: Texts;
  readonly isWriting: boolean;
  readonly onChange: (change: SettingsChange) => void;
}): JSX.Element | null {
  const unknown = table.headers.filter(({ unit }) => unit?.from === 'assumed').map(({ header }) => header);
  if (unknown.length === 0) return null;
  return (
    <Question legend={texts.settings.columns.whichUnit(joined(unknown, texts))}>
      <div className="fix-buttons">
        {MONEY_UNITS.map((unit) => (
          <Button
            key={unit}
            size="small"
            disabledFocusable={isWriting}
            onClick={() =>
              onChange({
                kind: 'columns',
                table: table.kind,
                headers: unknown.map((header) => ({ header, unit })),
              })
            }
          >
            {texts.terms.units[unit]}
          </Button>
        ))}
      </div>
    </Question>
  );
}
