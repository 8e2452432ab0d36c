import { Button } from '@fluentui/react-components';
import { type JSX, useId, useState } from 'react';
import {
  DEFAULT_THRESHOLDS,
  THRESHOLD_NAMES,
  THRESHOLD_SETTINGS,
  thresholdFrom,
  type ThresholdName,
  writtenThreshold,
} from '../../core/rules/thresholds';
import { writeNumber } from '../../locales/write-number';
import { useTakenFocus } from '../parts/take-focus';
import { SettingsPart } from './settings-part';
import type { SettingsPartProps } from './settings-view';

/** The limits of the rules that have one. */
export function ThresholdSettings(props: SettingsPartProps): JSX.Element {
  const { thresholds: t } = props.texts.settings;
  const { thresholds } = props.result.settings;
  const changed = THRESHOLD_NAMES.filter(
    (name) => writtenThreshold(name, thresholds) !== writtenThreshold(name, DEFAULT_THRESHOLDS),
  );
  return (
    <SettingsPart
      title={t.title}
      state={t.state(changed.length)}
      startsOpen={props.aim?.kind === 'threshold'}
    >
      {THRESHOLD_NAMES.map((name) => (
        <Threshold key={name} name={name} {...props} />
      ))}
    </SettingsPart>
  );
}

/** Written when the person leaves the field or presses Enter; what cannot be is told and not written. */
function Threshold({
  name,
  aim,
  result,
  texts,
  language,
  isWriting,
  onChange,
}: SettingsPartProps & { readonly name: ThresholdName }): JSX.Element {
  const { thresholds: t } = texts.settings;
  const { least, most } = THRESHOLD_SETTINGS[name];
  const inForce = writtenThreshold(name, result.settings.thresholds);
  const usual = writtenThreshold(name, DEFAULT_THRESHOLDS);
  const [draft, setDraft] = useState<{ readonly text: string; readonly of: number } | null>(null);
  // What was typed is of no more use when another value has come to be in force.
  const text = draft?.of === inForce ? draft.text : writeNumber(inForce, language);
  const [isWrong, setWrong] = useState(false);
  const id = useId();
  const field = useTakenFocus<HTMLInputElement>({ isWanted: aim?.kind === 'threshold' && aim.name === name });
  const write = (): void => {
    const number = Number(text.trim().replace(',', '.'));
    const isRight = text.trim() !== '' && thresholdFrom(name, number) !== null;
    setWrong(!isRight);
    if (isRight && number !== inForce) onChange({ kind: 'threshold', name, value: number });
  };
  return (
    <form
      className="settings-line"
      onSubmit={(event) => {
        event.preventDefault();
        write();
      }}
    >
      <label htmlFor={id}>{t.names[name]}</label>
      <span className="settings-number">
        <input
          ref={field}
          id={id}
          className="text-field"
          inputMode="decimal"
          aria-invalid={isWrong}
          aria-describedby={`${id}-hint`}
          value={text}
          onChange={({ target }) => setDraft({ text: target.value, of: inForce })}
          onBlur={write}
        />
        <span aria-hidden="true">{t.units[name]}</span>
      </span>
      <p id={`${id}-hint`} className={isWrong ? 'wrong' : 'hint'} role={isWrong ? 'alert' : undefined}>
        {isWrong
          ? t.wrong(writeNumber(least, language), writeNumber(most, language))
          : t.usual(writeNumber(usual, language))}
      </p>
      {inForce !== usual && (
        <Button
          appearance="subtle"
          size="small"
          disabledFocusable={isWriting}
          onClick={() => onChange({ kind: 'threshold', name, value: null })}
        >
          {t.toUsual(writeNumber(usual, language))}
        </Button>
      )}
    </form>
  );
}
