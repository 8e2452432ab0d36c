import { Button } from '@fluentui/react-components';
import { type JSX, useId, useState } from 'react';
import type { Texts } from '../../locales/texts';
import { useTakenFocus } from '../parts/take-focus';
import { useOpener } from '../parts/use-opener';

/** In characters; a reason is a sentence or two. */
const LONGEST_REASON = 500;

/** A button that asks why a finding can stand, and then accepts it. */
export function AcknowledgeOpener({
  describedBy,
  typedBefore,
  isWriting,
  texts,
  onReason,
  onAcknowledge,
}: {
  /** The id of what it accepts. */
  readonly describedBy: string;
  /** The reason as far as it was typed before. */
  readonly typedBefore: string;
  readonly isWriting: boolean;
  readonly texts: Texts;
  readonly onReason: (reason: string) => void;
  readonly onAcknowledge: (reason: string) => void;
}): JSX.Element {
  const { isOpen, open, leave, opener } = useOpener();
  const [reason, setReason] = useState(typedBefore);
  if (isOpen) {
    return (
      <AcknowledgeForm
        {...{ reason, isWriting, texts, onAcknowledge }}
        onReason={(typed) => {
          setReason(typed);
          onReason(typed);
        }}
        onLeave={leave}
      />
    );
  }
  return (
    <Button
      ref={opener}
      className="fix-open"
      appearance="subtle"
      size="small"
      aria-describedby={describedBy}
      onClick={open}
    >
      {texts.pane.acknowledge.open}
    </Button>
  );
}

function AcknowledgeForm({
  reason,
  onReason,
  isWriting,
  texts,
  onAcknowledge,
  onLeave,
}: {
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly isWriting: boolean;
  readonly texts: Texts;
  readonly onAcknowledge: (reason: string) => void;
  readonly onLeave: () => void;
}): JSX.Element {
  const { acknowledge: t } = texts.pane;
  const id = useId();
  const field = useTakenFocus<HTMLTextAreaElement>();
  const isEmpty = reason.trim() === '';
  return (
    <form
      className="fix-preview acknowledge"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty && !isWriting) onAcknowledge(reason);
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onLeave();
      }}
    >
      <label htmlFor={id} className="strong">
        {t.reason}
      </label>
      <textarea
        ref={field}
        id={id}
        className="text-field"
        rows={3}
        maxLength={LONGEST_REASON}
        required
        aria-describedby={`${id}-hint`}
        value={reason}
        onChange={({ target }) => onReason(target.value)}
      />
      <p id={`${id}-hint`} className="hint">
        {t.hint}
      </p>
      <div className="fix-buttons">
        <Button type="submit" appearance="primary" size="small" disabledFocusable={isEmpty || isWriting}>
          {t.accept}
        </Button>
        <Button appearance="subtle" size="small" onClick={onLeave}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
}
