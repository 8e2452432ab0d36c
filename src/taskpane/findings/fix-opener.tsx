import { Button } from '@fluentui/react-components';
import { Wrench16Regular } from '@fluentui/react-icons/svg/wrench';
import { type JSX, useEffect, useRef, useState } from 'react';
import type { Edit } from '../../core/workbook/edits';
import type { Language } from '../../locales/language';
import type { Texts } from '../../locales/texts';
import { FixPreview } from './fix-preview';

/** A button that shows what a fix would write. Left again, the focus is back on the button. */
export function FixOpener({
  label,
  isSmall = false,
  edits,
  texts,
  language,
  isWriting,
  onApply,
}: {
  readonly label: string;
  /** One of many, beside what it mends. */
  readonly isSmall?: boolean;
  readonly edits: readonly Edit[];
  readonly texts: Texts;
  readonly language: Language;
  readonly isWriting: boolean;
  readonly onApply: () => void;
}): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement | null>(null);
  const wasLeft = useRef(false);
  useEffect(() => {
    if (!isOpen && wasLeft.current) opener.current?.focus();
    wasLeft.current = isOpen;
  }, [isOpen]);
  if (!isOpen) {
    return (
      <Button
        ref={(button: HTMLButtonElement | null) => {
          opener.current = button;
        }}
        className={isSmall ? 'fix-open' : ''}
        appearance={isSmall ? 'subtle' : 'secondary'}
        size={isSmall ? 'small' : 'medium'}
        icon={<Wrench16Regular />}
        onClick={() => setOpen(true)}
      >
        {label}
      </Button>
    );
  }
  return (
    <FixPreview
      edits={edits}
      texts={texts}
      language={language}
      isWriting={isWriting}
      onApply={onApply}
      onCancel={() => setOpen(false)}
    />
  );
}
