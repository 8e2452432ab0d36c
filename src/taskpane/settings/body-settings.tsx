import { Button } from '@fluentui/react-components';
import { type JSX, useId, useState } from 'react';
import { isCasePattern } from '../../core/references/case-numbering';
import { SettingsPart } from './settings-part';
import type { SettingsPartProps } from './settings-view';

/** How each body numbers its cases, where it does so in its own way. */
export function BodySettings({ result, own, texts, isWriting, onChange }: SettingsPartProps): JSX.Element {
  const { bodies: t } = texts.settings;
  const id = useId();
  const [name, setName] = useState('');
  const [pattern, setPattern] = useState('');
  const [isWrong, setWrong] = useState(false);
  const isFilled = name.trim() !== '' && pattern.trim() !== '';
  return (
    <SettingsPart title={t.title} state={t.state(result.settings.bodies.length)}>
      <p className="quiet">{t.about}</p>
      {result.settings.bodies.length > 0 && (
        <ul className="list settings-list">
          {result.settings.bodies.map((body) => (
            <li key={body.name}>
              <span>{t.numbers(body.name, body.caseNumber)}</span>
              {own.bodies.some((one) => one.name === body.name) && (
                <Button
                  size="small"
                  appearance="subtle"
                  disabledFocusable={isWriting}
                  aria-label={t.removeOf(body.name)}
                  onClick={() => onChange({ kind: 'body', body, isKept: false })}
                >
                  {t.remove}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <form
        className="settings-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isFilled || isWriting) return;
          const isRight = isCasePattern(pattern.trim());
          setWrong(!isRight);
          if (!isRight) return;
          onChange({ kind: 'body', body: { name, caseNumber: pattern }, isKept: true });
          setName('');
          setPattern('');
        }}
      >
        <div className="settings-line">
          <label htmlFor={`${id}-name`}>{t.name}</label>
          <input
            id={`${id}-name`}
            className="text-field"
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        </div>
        <div className="settings-line">
          <label htmlFor={`${id}-pattern`}>{t.pattern}</label>
          <input
            id={`${id}-pattern`}
            className="text-field"
            aria-invalid={isWrong}
            aria-describedby={`${id}-hint`}
            value={pattern}
            onChange={({ target }) => {
              setPattern(target.value);
              setWrong(false);
            }}
          />
          <p id={`${id}-hint`} className={isWrong ? 'wrong' : 'hint'} role={isWrong ? 'alert' : undefined}>
            {isWrong ? t.wrong : t.example}
          </p>
        </div>
        <div>
          <Button type="submit" size="small" disabledFocusable={!isFilled || isWriting}>
            {t.add}
          </Button>
        </div>
      </form>
    </SettingsPart>
  );
}
