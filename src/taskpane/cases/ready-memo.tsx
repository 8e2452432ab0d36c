import { ArrowDownload20Regular } from '@fluentui/react-icons/svg/arrow-download';
import { type JSX, useEffect, useRef, useState } from 'react';
import type { Texts } from '../../locales/texts';
import type { MadeMemo } from '../session/session';
import { Notice } from '../parts/notice';

/** Files whose download has begun; going to another place of the pane and back must not begin it again. */
const started = new WeakSet<Blob>();

/**
 * The memo, ready to fetch. Its download starts once by itself, since the person asked for it; but a pane cannot know
 * whether that was let through or kept. So there is a link to click, as often as wanted, and it says that the memo is
 * prepared, not that it is saved.
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
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (address === undefined || started.has(memo.file)) return;
    started.add(memo.file);
    link.current?.click();
  }, [address, memo.file]);
  return (
    <>
      {isOutOfDate && (
        <Notice kind="warning" isCalm>
          {t.outOfDate}
        </Notice>
      )}
      <div className="made" role="status">
        <p>{isDraft ? t.preparedDraft : t.prepared}</p>
        <a ref={link} href={address} download={memo.fileName}>
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
