import { Button } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { type JSX, useEffect, useRef } from 'react';
import { fullAddress } from '../../core/workbook/address';
import type { Texts } from '../../locales/texts';
import type { Written } from '../session/session';
import { SeverityIcon } from './severity-icon';

/**
 * What a write did, cell by cell where it could not, and the way back. It takes the focus, since the button that was
 * pressed is gone.
 */
export function WrittenNotice({
  written,
  canUndo,
  texts,
  onUndo,
  onDismiss,
}: {
  readonly written: Written;
  readonly canUndo: boolean;
  readonly texts: Texts;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}): JSX.Element {
  const { fixes: t } = texts.pane;
  const { kind, cells, refused, left } = written;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus({ preventScroll: true }), [written]);
  const isWhole = refused.length === 0 && left.length === 0;
  return (
    <div
      ref={box}
      className="notice written-notice"
      data-severity={isWhole ? 'info' : 'warning'}
      role="status"
      tabIndex={-1}
    >
      <SeverityIcon severity={isWhole ? 'info' : 'warning'} />
      <div className="written">
        <p>{kind === 'fixed' ? t.fixed(cells) : t.undone(cells)}</p>
        {!isWhole && (
          <ul>
            {refused.map(({ edit, reason }) => (
              <li key={`${reason} ${fullAddress(edit.address)}`}>
                {t.refused[reason](fullAddress(edit.address))}
              </li>
            ))}
            {left.map((at) => (
              <li key={fullAddress(at)}>{t.overlaps(fullAddress(at))}</li>
            ))}
          </ul>
        )}
        {canUndo && (
          <Button size="small" onClick={onUndo}>
            {t.undo}
          </Button>
        )}
      </div>
      <Button
        appearance="transparent"
        size="small"
        icon={<Dismiss16Regular />}
        aria-label={texts.pane.dismiss}
        onClick={onDismiss}
      />
    </div>
  );
}
