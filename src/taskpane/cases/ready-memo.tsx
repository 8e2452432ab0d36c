import type { JSX } from 'react';
import type { Texts } from '../../locales/texts';
import { Made } from '../parts/made';
import { Notice } from '../parts/notice';
import type { MadeFile } from '../session/session-parts';

/** The memo, ready to fetch, and whether the workbook has changed since. */
export function ReadyMemo({
  memo,
  isDraft,
  isOutOfDate,
  canOpenBrowser,
  texts,
}: {
  readonly memo: MadeFile;
  readonly isDraft: boolean;
  readonly isOutOfDate: boolean;
  /** Whether Excel can open the person's browser from here. */
  readonly canOpenBrowser: boolean;
  readonly texts: Texts;
}): JSX.Element {
  const { cases: t } = texts.pane;
  return (
    <>
      {isOutOfDate && (
        <Notice kind="warning" isCalm>
          {t.outOfDate}
        </Notice>
      )}
      <Made made={memo} texts={texts} text={isDraft ? t.preparedDraft : t.prepared} />
      <p className="hint">{t.otherWays(canOpenBrowser)}</p>
    </>
  );
}
