import { type JSX, useId, useState } from 'react';
import type { FoundTableSummary, HeaderSummary, HeaderUnit } from '../../core/check-result';
import { columnHeader } from '../../core/mapping/column-header';
import { MONEY_UNITS } from '../../core/money/unit';
import type { HeaderChange } from '../../core/settings/change-settings';
import { definitionOf } from '../../core/tables/tables';
import { useSaid } from '../parts/announcer';
import { ListChoice } from '../parts/list-choice';
import type { Language } from '../../locales/language';
import { renderValue } from '../../locales/render-finding';
import type { Texts } from '../../locales/texts';

interface Props {
  readonly table: FoundTableSummary;
  readonly header: HeaderSummary;
  readonly texts: Texts;
  readonly language: Language;
  readonly onChange: (...headers: readonly HeaderChange[]) => void;
}

/** What one column is read as, and in which unit; another field, none, or another unit can be chosen. */
export function ColumnChoice({ table, header, texts, language, onChange }: Props): JSX.Element {
  const id = useId();
  const { columns: t } = texts.settings;
  const [moved, setMoved] = useState<string | null>(null);
  useSaid(moved);
  const nameOf = (field: string): string => columnHeader(table.kind, field, language);
  const fields = Object.keys(definitionOf(table.kind).fields);
  const isFree = (field: string): boolean => field === header.field || !(field in table.columns);
  const choose = (field: string): void => {
    const other = table.columns[field];
    const chosen: HeaderChange = { header: header.header, field: field === '' ? 'not-read' : { is: field } };
    // The column that had it goes back to what its header means, or is not read.
    onChange(...(other === undefined ? [] : [{ header: other, field: 'usual' } as const]), chosen);
    // What changes elsewhere is not seen by all.
    if (other !== undefined) setMoved(t.nowRead(header.header, nameOf(field), other));
  };
  const taken = fields.filter((field) => !isFree(field));
  return (
    <div className="settings-line">
      <label htmlFor={id}>{header.header}</label>
      {!header.isOwnName && header.example && (
        <p id={`${id}-example`} className="hint example">
          {t.example(renderValue(header.example, texts, language))}
        </p>
      )}
      <ListChoice
        id={id}
        className="text-field"
        aria-describedby={!header.isOwnName && header.example ? `${id}-example` : undefined}
        value={header.field ?? ''}
        onChoose={choose}
      >
        <option value="">{t.unused}</option>
        {fields.filter(isFree).map((field) => (
          <option key={field} value={field}>
            {nameOf(field)}
          </option>
        ))}
        {taken.length > 0 && (
          <optgroup label={t.taken}>
            {taken.map((field) => (
              <option key={field} value={field}>
                {t.takenBy(nameOf(field), table.columns[field] ?? '')}
              </option>
            ))}
          </optgroup>
        )}
      </ListChoice>
      {header.unit && (
        <UnitChoice unit={header.unit} texts={texts} header={header.header} onChange={onChange} />
      )}
    </div>
  );
}

function UnitChoice({
  unit,
  header,
  texts,
  onChange,
}: Pick<Props, 'texts' | 'onChange'> & {
  readonly unit: HeaderUnit;
  readonly header: string;
}): JSX.Element {
  const { columns: t } = texts.settings;
  const name = texts.terms.units[unit.is];
  return (
    <ListChoice
      className="text-field"
      aria-label={t.unitOf(header)}
      value={unit.from === 'chosen' ? unit.is : 'told'}
      onChoose={(chosen) => onChange({ header, unit: MONEY_UNITS.find((one) => one === chosen) ?? 'told' })}
    >
      <option value="told">
        {{ chosen: t.unitAsTold, told: t.unitTold(name), assumed: t.unitAssumed(name) }[unit.from]}
      </option>
      {MONEY_UNITS.map((one) => (
        <option key={one} value={one}>
          {texts.terms.units[one]}
        </option>
      ))}
    </ListChoice>
  );
}
