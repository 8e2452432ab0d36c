import { type JSX, useId, useState } from 'react';
import { LONGEST_PRICE_LEVEL } from '../../core/settings/read-settings';
import { SettingsPart } from './settings-part';
import type { SettingsPartProps } from './settings-view';

/** Written when the person leaves the field or presses Enter. */
export function PriceLevelSettings({ result, texts, onChange }: SettingsPartProps): JSX.Element {
  const { priceLevel: t } = texts.settings;
  const inForce = result.settings.priceLevel ?? '';
  const [draft, setDraft] = useState<{ readonly text: string; readonly of: string } | null>(null);
  // What was typed is of no more use when another value has come to be in force.
  const text = draft?.of === inForce ? draft.text : inForce;
  const id = useId();
  const write = (): void => {
    const typed = text.trim();
    if (typed !== inForce) onChange({ kind: 'priceLevel', text: typed === '' ? null : typed });
  };
  return (
    <SettingsPart title={t.title} state={inForce === '' ? t.none : inForce}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          write();
        }}
      >
        <div className="settings-line">
          <label htmlFor={id}>{t.label}</label>
          <input
            id={id}
            className="text-field"
            maxLength={LONGEST_PRICE_LEVEL}
            aria-describedby={`${id}-hint`}
            value={text}
            onChange={({ target }) => setDraft({ text: target.value, of: inForce })}
            onBlur={write}
          />
          <p id={`${id}-hint`} className="hint">
            {t.example}
          </p>
        </div>
      </form>
    </SettingsPart>
  );
}
