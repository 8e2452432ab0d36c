import { useRef, type JSX } from 'react';
import { LANGUAGES, type Language } from '../locales/language';
import type { DemoTexts } from '../locales/demo-texts';

export interface TopBarProps {
  readonly texts: DemoTexts;
  readonly file: string;
  readonly language: Language;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onReset: () => void;
  readonly onLanguage: (language: Language) => void;
}

export function TopBar({
  texts,
  file,
  language,
  onOpen,
  onSave,
  onReset,
  onLanguage,
}: TopBarProps): JSX.Element {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className="top-bar">
      <img className="mark" src="/assets/icons/saksklar.svg" alt="" width={28} height={28} />
      <div className="heading-block">
        <h1>{texts.title}</h1>
        <p title={texts.subtitle}>{file}</p>
      </div>
      <div className="actions">
        <input
          ref={picker}
          type="file"
          accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          hidden
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            if (chosen) onOpen(chosen);
            event.target.value = '';
          }}
        />
        <button type="button" className="button primary" onClick={() => picker.current?.click()}>
          {texts.open}
        </button>
        <button type="button" className="button" onClick={onSave}>
          {texts.save}
        </button>
        <button type="button" className="button" onClick={onReset}>
          {texts.reset}
        </button>
        <label className="language">
          <span>{texts.language}</span>
          <select
            value={language}
            onChange={(event) => {
              const chosen = LANGUAGES.find((known) => known === event.target.value);
              if (chosen) onLanguage(chosen);
            }}
          >
            {LANGUAGES.map((known) => (
              <option key={known} value={known}>
                {texts.languages[known]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </header>
  );
}
