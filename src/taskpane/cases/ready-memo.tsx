import { ArrowDownload20Regular } from '@fluentui/react-icons';
import { type JSX, useEffect, useState } from 'react';
import type { Texts } from '../../locales/texts';
import type { MadeMemo } from '../session/session';
import { Notice } from '../parts/notice';

/**
 * The memo, ready to fetch. A pane cannot know whether a download was kept, nor may it start one unasked in every Excel:
 * so this is a link to click, as often as wanted, and it says that the memo is prepared, not that it is saved.
 */
export function ReadyMemo({
  memo,
  isDraft,
  isOutOfDate,
  texts,
}: {
  readonly memo: MadeMemo;
  readonly isDraft: boolean;
  readonly isOutOfDate: boolean;
  readonly texts: Texts;
}): JSX.Element {
  const { cases: t } = texts.pane;
  const address = useObjectAddress(memo.file);
  return (
    <>
      {isOutOfDate && <Notice kind="warning">{t.outOfDate}</Notice>}
      <div className="made" role="status">
        <p>{isDraft ? t.preparedDraft : t.prepared}</p>
        <a href={address} download={memo.fileName}>
          <ArrowDownload20Regular aria-hidden="true" />
          <span>{memo.fileName}</span>
        </a>
      </div>
    </>
  );
}

/** An address for the file as long as it is shown. */
function useObjectAddress(file: Blob): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(file);
    // eslint-disable-next-line react-hooks/set-state-in-effect -- the address belongs to the browser and must be given back
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return address;
}
