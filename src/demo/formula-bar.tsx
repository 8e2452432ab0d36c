import { useLayoutEffect, useRef, type JSX } from 'react';
import { leaveBy, type EditProps } from './grid/cell-editor';

export interface FormulaBarProps {
  readonly name: string;
  readonly nameLabel: string;
  readonly inputLabel: string;
  /** The cell's content when it is not being written in. */
  readonly input: string;
  readonly edit: EditProps | null;
  readonly isWritingHere: boolean;
  readonly onStart: () => void;
  readonly onGoTo: (name: string) => void;
}

export function FormulaBar(props: FormulaBarProps): JSX.Element {
  const { name, nameLabel, inputLabel, input, edit, isWritingHere, onStart, onGoTo } = props;
  const field = useRef<HTMLInputElement>(null);
  const nameField = useRef<HTMLInputElement>(null);

  useLayoutEffect(() => {
    if (nameField.current) nameField.current.value = name;
  }, [name]);

  return (
    <div className="formula-bar">
      <input
        ref={nameField}
        className="name-box"
        aria-label={nameLabel}
        defaultValue={name}
        spellCheck={false}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onGoTo(event.currentTarget.value);
          if (event.key === 'Escape') event.currentTarget.value = name;
        }}
        onBlur={(event) => (event.currentTarget.value = name)}
      />
      <span className="fx" aria-hidden="true">
        fx
      </span>
      <input
        ref={field}
        className="formula-input"
        aria-label={inputLabel}
        spellCheck={false}
        value={edit ? edit.draft : input}
        onFocus={onStart}
        onChange={(event) => edit?.onDraft(event.target.value)}
        onBlur={() => {
          if (isWritingHere) edit?.onFinish('stay');
        }}
        onKeyDown={(event) => {
          if (!edit) return;
          const leave = leaveBy(event, false);
          if (event.key === 'Escape') edit.onCancel();
          else if (leave) edit.onFinish(leave);
          else return;
          event.preventDefault();
        }}
      />
    </div>
  );
}
