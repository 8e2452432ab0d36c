import { Button } from '@fluentui/react-components';
import { type JSX, useId, useState } from 'react';
import type { Edit } from '../../core/workbook/edits';
import { fullAddress } from '../../core/workbook/address';
import { contentText } from '../../locales/content-text';
import type { Language } from '../../locales/language';
import type { Texts } from '../../locales/texts';
import type { CellNames } from '../parts/cell-names';
import { useTakenFocus } from '../parts/take-focus';

/** How many cells are shown at first, and how many more at a time. */
const MOST_SHOWN = 30;

/**
 * What would be written, cell by cell, before and after; nothing is, until the person says so. It takes the focus: the
 * button that asked for it is gone, and what it asked for is to be read.
 */
export function FixPreview({
  edits,
  nameOf,
  texts,
  language,
  isWriting,
  applyLabel = texts.pane.fixes.apply(edits.length),
  onApply,
  onCancel,
}: {
  readonly edits: readonly Edit[];
  readonly nameOf: CellNames;
  readonly texts: Texts;
  readonly language: Language;
  readonly isWriting: boolean;
  readonly applyLabel?: string;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}): JSX.Element {
  const { fixes: t } = texts.pane;
  const title = useId();
  const [shown, setShown] = useState(MOST_SHOWN);
  const left = edits.length - shown;
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
        {edits.slice(0, shown).map(({ address, was, to }) => (
          <div key={fullAddress(address)}>
            <dt>
              <span className="strong">{nameOf(address)}</span> {fullAddress(address)}
            </dt>
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
      {left > 0 && (
        <Button size="small" onClick={() => setShown(shown + MOST_SHOWN)}>
          {texts.pane.findings.more(Math.min(left, MOST_SHOWN), left)}
        </Button>
      )}
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
