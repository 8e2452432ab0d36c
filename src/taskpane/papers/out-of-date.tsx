import type { JSX } from 'react';
import type { Texts } from '../../locales/texts';
import { Notice } from '../parts/notice';

/** Says of a document that the workbook has changed since it was begun; nothing where it has not. */
export function OutOfDate({
  of,
  changes,
  texts,
}: {
  /** How often the workbook had been heard to change then, and how often by now. */
  readonly of: number;
  readonly changes: number;
  readonly texts: Texts;
}): JSX.Element | null {
  if (of === changes) return null;
  return (
    <Notice kind="warning" isCalm>
      {texts.pane.papers.outOfDate}
    </Notice>
  );
}
