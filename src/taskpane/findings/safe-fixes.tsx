import { Button } from '@fluentui/react-components';
import { Wrench16Regular } from '@fluentui/react-icons/svg/wrench';
import { type JSX, useState } from 'react';
import { hasSafeFix, planFixes } from '../../core/fixes/plan-fixes';
import type { Finding } from '../../core/rules/finding';
import type { Language } from '../../locales/language';
import type { Texts } from '../../locales/texts';
import { FixPreview } from './fix-preview';

/** All that is only a matter of form, mended in one go; nothing when there is no such finding. */
export function SafeFixes({
  findings,
  texts,
  language,
  isWriting,
  onFix,
}: {
  readonly findings: readonly Finding[];
  readonly texts: Texts;
  readonly language: Language;
  readonly isWriting: boolean;
  readonly onFix: (findings: readonly Finding[]) => void;
}): JSX.Element | null {
  const [isOpen, setOpen] = useState(false);
  const safe = findings.filter(hasSafeFix);
  if (safe.length === 0) return null;
  if (!isOpen)
    return (
      <Button icon={<Wrench16Regular />} onClick={() => setOpen(true)}>
        {texts.pane.fixes.openAll(safe.length)}
      </Button>
    );
  return (
    <FixPreview
      edits={planFixes(safe, { chooses: hasSafeFix }).edits}
      texts={texts}
      language={language}
      isWriting={isWriting}
      onApply={() => onFix(safe)}
      onCancel={() => setOpen(false)}
    />
  );
}
