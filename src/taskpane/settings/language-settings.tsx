import { type JSX, useId } from 'react';
import { type Language, LANGUAGE_NAMES, LANGUAGES } from '../../locales/language';
import type { Texts } from '../../locales/texts';
import { ListChoice } from '../parts/list-choice';
import { SettingsPart } from './settings-part';

/** The pane's language: a person's own choice, which does not travel in the workbook. */
export function LanguageSettings({
  chosen,
  texts,
  onLanguage,
}: {
  /** Null: Excel's. */
  readonly chosen: Language | null;
  readonly texts: Texts;
  readonly onLanguage: (language: Language | null) => void;
}): JSX.Element {
  const { language: t } = texts.settings;
  const id = useId();
  return (
    <SettingsPart title={t.title} state={chosen ? LANGUAGE_NAMES[chosen] : t.asExcel}>
      <div className="settings-line">
        <label htmlFor={id}>{t.label}</label>
        <ListChoice
          id={id}
          className="text-field"
          value={chosen ?? ''}
          onChoose={(to) => onLanguage(LANGUAGES.find((one) => one === to) ?? null)}
        >
          <option value="">{t.asExcel}</option>
          {LANGUAGES.map((one) => (
            <option key={one} value={one} lang={one}>
              {LANGUAGE_NAMES[one]}
            </option>
          ))}
        </ListChoice>
      </div>
    </SettingsPart>
  );
}
