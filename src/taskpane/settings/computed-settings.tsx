import type { JSX } from 'react';
import { OWN_COLUMN_NAMES, ownColumnTitle } from '../../core/enrichment/own-names';
import { SettingsPart } from './settings-part';
import type { SettingsPartProps } from './settings-view';

/** Which computed columns are put into the workbook, when they are. */
export function ComputedSettings({ aim, result, texts, language, onChange }: SettingsPartProps): JSX.Element {
  const { computed: t } = texts.settings;
  const { computed } = result.settings;
  return (
    <SettingsPart
      title={t.title}
      state={t.state(computed.length, OWN_COLUMN_NAMES.length)}
      isWanted={aim?.kind === 'computed'}
    >
      <p className="quiet">{t.about}</p>
      {OWN_COLUMN_NAMES.map((name) => (
        <label key={name} className="settings-tick">
          <input
            type="checkbox"
            checked={computed.includes(name)}
            onChange={({ target }) =>
              onChange({
                kind: 'computed',
                columns: OWN_COLUMN_NAMES.filter((one) =>
                  one === name ? target.checked : computed.includes(one),
                ),
              })
            }
          />
          {capitalised(ownColumnTitle(name, language))}
        </label>
      ))}
    </SettingsPart>
  );
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
