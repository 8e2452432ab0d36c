import { Button } from '@fluentui/react-components';
import { type JSX, useLayoutEffect, useRef, useState } from 'react';
import type { CaseNumber } from '../../core/references/case-number';
import type { CellAddress } from '../../core/workbook/address';
import { describeProblem } from '../../locales/describe-problem';
import type { Language } from '../../locales/language';
import type { Texts } from '../../locales/texts';
import { Announcer, useSaid } from '../parts/announcer';
import { DownloadLink } from '../parts/download-link';
import { Notice } from '../parts/notice';
import { Waiting } from '../parts/spinner';
import { problemOf } from '../session/problem-of';
import { OutOfDate } from './out-of-date';
import type { PreviewState } from './papers-state';
import { missingIn, PreviewBlocks } from './preview-blocks';
import { copyFormatted } from './way-out';

/** A case's memo as it will be, before anything is handed out, with every way of getting it out of the pane. */
export function PreviewDialog({
  number,
  state,
  changes,
  texts,
  language,
  onClose,
  onGoTo,
  onOpenInBrowser,
}: {
  readonly number: CaseNumber;
  readonly state: PreviewState;
  /** How often the workbook was heard to change. */
  readonly changes: number;
  readonly texts: Texts;
  readonly language: Language;
  readonly onClose: () => void;
  readonly onGoTo: (address: CellAddress) => void;
  /** Null where the host cannot open a browser. */
  readonly onOpenInBrowser: (() => Promise<boolean>) | null;
}): JSX.Element {
  const t = texts.pane.papers;
  const dialog = useRef<HTMLDialogElement>(null);
  // Closed while it still stands in the page: that is when a dialog gives the focus back.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="preview"
      aria-labelledby="preview-title"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      {/* What stands outside an open dialog is not told. */}
      <Announcer>
        <div className="preview-bar">
          <h2 id="preview-title">{t.previewOf(number)}</h2>
          <Button size="small" onClick={onClose}>
            {t.close}
          </Button>
        </div>
        {state.kind === 'making' && <Waiting label={t.previewMaking} />}
        {state.kind === 'failed' && <Notice kind="error">{describeProblem(state.problem, texts)}</Notice>}
        {state.kind === 'shown' && (
          <>
            <OutOfDate {...state} {...{ changes, texts }} />
            <Outs {...{ state, texts, language, onOpenInBrowser }} />
            <article className="paper" lang={language} aria-label={t.previewOf(number)}>
              <PreviewBlocks
                blocks={state.blocks}
                texts={texts}
                onGoTo={(address) => {
                  onClose();
                  onGoTo(address);
                }}
              />
            </article>
          </>
        )}
      </Announcer>
    </dialog>
  );
}

function Outs({
  state,
  texts,
  language,
  onOpenInBrowser,
}: {
  readonly state: Extract<PreviewState, { readonly kind: 'shown' }>;
  readonly texts: Texts;
  readonly language: Language;
  readonly onOpenInBrowser: (() => Promise<boolean>) | null;
}): JSX.Element {
  const t = texts.pane.papers;
  const [said, setSaid] = useState({ text: t.previewReady });
  useSaid(said.text, said);
  const missing = missingIn(state.blocks);
  const copy = async (): Promise<void> => {
    try {
      const { previewHtml, previewText } = await import('../../documents/preview/preview-html');
      await copyFormatted(previewHtml(state.blocks, language), previewText(state.blocks));
      setSaid({ text: t.copied });
    } catch {
      setSaid({ text: t.copyRefused });
    }
  };
  const open = async (): Promise<void> => {
    try {
      const isOpened = (await onOpenInBrowser?.()) ?? false;
      setSaid({ text: isOpened ? t.openedInBrowser : t.tooLongForBrowser });
    } catch (error) {
      setSaid({ text: describeProblem(problemOf(error), texts) });
    }
  };
  return (
    <section className="outs" aria-label={t.waysOut}>
      {state.isDraft && (
        <Notice kind="warning" isCalm>
          {t.isDraft}
        </Notice>
      )}
      {missing > 0 && <p className="hint">{t.missing(missing)}</p>}
      <div className="made">
        <DownloadLink fileName={state.made.fileName} file={state.made.file} startsItself={false} />
      </div>
      <div className="fix-buttons">
        <Button size="small" onClick={() => void copy()}>
          {t.copy}
        </Button>
        {onOpenInBrowser && (
          <Button size="small" onClick={() => void open()}>
            {t.openInBrowser}
          </Button>
        )}
      </div>
      {!onOpenInBrowser && <p className="hint">{t.noBrowser}</p>}
      <p className="hint">{said.text}</p>
    </section>
  );
}
