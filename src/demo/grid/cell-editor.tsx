import { useLayoutEffect, useRef, type JSX, type KeyboardEvent } from 'react';

export type Leave = 'down' | 'up' | 'right' | 'left' | 'stay';

export interface EditProps {
  readonly draft: string;
  readonly label: string;
  /** Whether the keyboard is in the cell; otherwise it is in the formula bar. */
  readonly hasFocus: boolean;
  /** Begun by typing: the arrow keys then finish the entry, as in Excel. */
  readonly arrowsLeave: boolean;
  readonly onDraft: (draft: string) => void;
  readonly onFinish: (leave: Leave) => void;
  readonly onCancel: () => void;
}

/** What a key does while a cell is being written in; null when it belongs to the text. */
export function leaveBy(event: KeyboardEvent, arrowsLeave: boolean): Leave | null {
  switch (event.key) {
    case 'Enter':
      return event.shiftKey ? 'up' : 'down';
    case 'Tab':
      return event.shiftKey ? 'left' : 'right';
    case 'ArrowDown':
      return arrowsLeave ? 'down' : null;
    case 'ArrowUp':
      return arrowsLeave ? 'up' : null;
    case 'ArrowLeft':
      return arrowsLeave ? 'left' : null;
    case 'ArrowRight':
      return arrowsLeave ? 'right' : null;
    default:
      return null;
  }
}

export function CellEditor({
  draft,
  label,
  hasFocus,
  arrowsLeave,
  onDraft,
  onFinish,
  onCancel,
}: EditProps): JSX.Element {
  const input = useRef<HTMLTextAreaElement>(null);

  useLayoutEffect(() => {
    const field = input.current;
    if (!field || !hasFocus) return;
    field.focus({ preventScroll: true });
    field.setSelectionRange(field.value.length, field.value.length);
  }, [hasFocus]);

  useLayoutEffect(() => {
    const field = input.current;
    if (!field) return;
    field.style.height = '100%';
    field.style.height = `${field.scrollHeight}px`;
  }, [draft]);

  return (
    <textarea
      ref={input}
      className="cell-editor"
      aria-label={label}
      rows={1}
      spellCheck={false}
      value={draft}
      onChange={(event) => onDraft(event.target.value)}
      onBlur={(event) => {
        // Going to the formula bar goes on with the same entry.
        if (
          hasFocus &&
          !(event.relatedTarget instanceof Element && event.relatedTarget.matches('.formula-input'))
        ) {
          onFinish('stay');
        }
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        const leave = event.altKey ? null : leaveBy(event, arrowsLeave);
        if (event.key === 'Escape') onCancel();
        else if (leave) onFinish(leave);
        else return;
        event.preventDefault();
      }}
    />
  );
}
