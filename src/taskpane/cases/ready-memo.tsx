import type { JSX } from 'react';
import type { Texts } from '../../locales/texts';
import { DownloadLink } from '../parts/download-link';
import { Notice } from '../parts/notice';
import type { MadeFile } from '../session/session-parts';

/** The memo, ready to fetch. It is said to be prepared, not saved: the pane cannot know. */
export function ReadyMemo({
  memo,
  isDraft,
  isOutOfDate,
  texts,
}: {
  readonly memo: MadeFile;
  readonly isDraft: boolean;
  readonly isOutOfDate: boolean;
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
      <div className="made" role="status">
        <p>{isDraft ? t.preparedDraft : t.prepared}</p>
        <DownloadLink fileName={memo.fileName} file={memo.file} />
        <p className="hint">{t.otherWays}</p>
      </div>
    </>
  );
}
