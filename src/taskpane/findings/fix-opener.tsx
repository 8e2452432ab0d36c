import { Button } from '@fluentui/react-components';
import { Wrench16Regular } from '@fluentui/react-icons/svg/wrench';
import type { JSX } from 'react';
import type { Edit } from '../../core/workbook/edits';
import type { Language } from '../../locales/language';
import type { Texts } from '../../locales/texts';
import type { CellNames } from '../parts/cell-names';
import { useOpener } from '../parts/use-opener';
import { FixPreview } from './fix-preview';

/** A button that shows what a fix would write. */
export function FixOpener({
  label,
  isSmall = false,
  describedBy,
  edits,
  nameOf,
  texts,
  language,
  isWriting,
  onApply,
}: {
  readonly label: string;
  /** One of many, beside what it mends. */
  readonly isSmall?: boolean;
  /** The id of what it mends. */
  readonly describedBy?: string;
  readonly edits: readonly Edit[];
  readonly nameOf: CellNames;
  readonly texts: Texts;
  readonly language: Language;
  readonly isWriting: boolean;
  readonly onApply: () => void;
}): JSX.Element {
  const { isOpen, open, leave, opener } = useOpener();
  if (!isOpen) {
    return (
      <Button
        ref={opener}
        className={isSmall ? 'fix-open' : ''}
        appearance={isSmall ? 'subtle' : 'secondary'}
        size={isSmall ? 'small' : 'medium'}
        icon={<Wrench16Regular />}
        aria-describedby={describedBy}
        onClick={open}
      >
        {label}
      </Button>
    );
  }
  return (
    <FixPreview
      edits={edits}
      nameOf={nameOf}
      texts={texts}
      language={language}
      isWriting={isWriting}
      onApply={onApply}
      onCancel={leave}
    />
  );
}
