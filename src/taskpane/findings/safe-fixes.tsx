import type { JSX } from 'react';
import { hasSafeFix, planFixes } from '../../core/fixes/plan-fixes';
import type { Finding } from '../../core/rules/finding';
import type { Language } from '../../locales/language';
import type { Texts } from '../../locales/texts';
import type { CellNames } from '../parts/cell-names';
import { FixOpener } from './fix-opener';

/** All that is only a matter of form, mended in one go; nothing when there is no such finding. */
export function SafeFixes({
  findings,
  nameOf,
  texts,
  language,
  isWriting,
  onFix,
}: {
  readonly findings: readonly Finding[];
  readonly nameOf: CellNames;
  readonly texts: Texts;
  readonly language: Language;
  readonly isWriting: boolean;
  readonly onFix: (findings: readonly Finding[]) => void;
}): JSX.Element | null {
  const safe = findings.filter(hasSafeFix);
  if (safe.length === 0) return null;
  return (
    <FixOpener
      label={texts.pane.fixes.openAll(safe.length)}
      edits={planFixes(safe, { chooses: hasSafeFix }).edits}
      nameOf={nameOf}
      texts={texts}
      language={language}
      isWriting={isWriting}
      onApply={() => onFix(safe)}
    />
  );
}
