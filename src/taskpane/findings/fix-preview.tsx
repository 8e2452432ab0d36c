import { Button } from '@fluentui/react-components';
import { type JSX, useId } from 'react';
import type { Edit } from '../../core/workbook/edits';
import { fullAddress } from '../../core/workbook/address';
import { contentText } from '../../locales/content-text';
import type { Language } from '../../locales/language';
import type { Texts } from '../../locales/texts';
import { useTakenFocus } from '../parts/take-focus';

/** How many cells are shown; a longer list tells how many more there are. */
const MOST_SHOWN = 30;

/**
 * What would be written, cell by cell, before and after; nothing is, until the person says so. It takes the focus: the
 * button that asked for it is gone, and what it asked for is to be read.
 */
export function FixPreview({
  edits,
  texts,
  language,
  isWriting,
  applyLabel = texts.pane.fixes.apply(edits.length),
  onApply,
  onCancel,
}: {
  readonly edits: readonly Edit[];
  readonly texts: Texts;
  readonly language: Language;
  readonly isWriting: boolean;
  readonly applyLabel?: string;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}): JSX.Element {
  const { fixes: t } = texts.pane;
  const title = useId();
  const box = useTakenFocus<HTMLElement>();
  return (
    <section
      ref={box}
      tabIndex={-1}
      className="fix-preview"
      aria-labelledby={title}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onCancel();
      }}
    >
      <p id={title} className="strong">
        {t.preview(edits.length)}
      </p>
      <dl>
        {edits.slice(0, MOST_SHOWN).map(({ address, was, to }) => (
          <div key={fullAddress(address)}>
            <dt>{fullAddress(address)}</dt>
            <dd>
              <del>
                <span className="visually-hidden">{t.before} </span>
                {contentText(was, texts, language)}
              </del>{' '}
              <ins>
                <span className="visually-hidden">{t.after} </span>
                {contentText(to, texts, language)}
              </ins>
            </dd>
          </div>
        ))}
      </dl>
      {edits.length > MOST_SHOWN && <p className="quiet">{t.more(edits.length - MOST_SHOWN)}</p>}
      <div className="fix-buttons">
        <Button appearance="primary" size="small" disabledFocusable={isWriting} onClick={onApply}>
          {applyLabel}
        </Button>
        <Button appearance="subtle" size="small" onClick={onCancel}>
          {t.cancel}
        </Button>
      </div>
    </section>
  );
}
