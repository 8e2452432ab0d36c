import { Button } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { type JSX, type ReactNode, useEffect, useRef } from 'react';
import type { Finding } from '../../core/rules/finding';
import { fullAddress } from '../../core/workbook/address';
import type { Texts } from '../../locales/texts';
import type { Written, WrittenCells } from '../session/session-state';
import { SeverityIcon } from './severity-icon';

/** What a write did, cell by cell where it could not, and the way back. */
export function WrittenNotice({
  written,
  canUndo,
  texts,
  onUndo,
  onReopen,
  onDismiss,
}: {
  readonly written: Written;
  readonly canUndo: boolean;
  readonly texts: Texts;
  readonly onUndo: () => void;
  readonly onReopen: (finding: Finding) => void;
  readonly onDismiss: () => void;
}): JSX.Element {
  const { fixes, acknowledge } = texts.pane;
  const told = { fixed: fixes.fixed, tried: texts.whatIf.written, undone: fixes.undone };
  switch (written.kind) {
    case 'accepted':
    case 'reopened': {
      const isAccepted = written.kind === 'accepted';
      return (
        <Told isWhole texts={texts} onDismiss={onDismiss}>
          <p>{isAccepted ? acknowledge.accepted : acknowledge.reopened}</p>
          {isAccepted && (
            <Button size="small" onClick={() => onReopen(written.finding)}>
              {acknowledge.reopen}
            </Button>
          )}
        </Told>
      );
    }
    case 'fixed':
    case 'tried':
    case 'undone':
      return (
        <Told isWhole={isWhole(written)} texts={texts} onDismiss={onDismiss}>
          <p>{told[written.kind](written.cells)}</p>
          {!isWhole(written) && <NotWritten written={written} texts={texts} />}
          {canUndo && (
            <Button size="small" onClick={onUndo}>
              {fixes.undo}
            </Button>
          )}
        </Told>
      );
  }
}

const isWhole = ({ refused, left }: WrittenCells): boolean => refused.length === 0 && left.length === 0;

function NotWritten({
  written,
  texts,
}: {
  readonly written: WrittenCells;
  readonly texts: Texts;
}): JSX.Element {
  const { fixes: t } = texts.pane;
  return (
    <ul>
      {written.refused.map(({ edit, reason }) => (
        <li key={`${reason} ${fullAddress(edit.address)}`}>{t.refused[reason](fullAddress(edit.address))}</li>
      ))}
      {written.left.map((at) => (
        <li key={fullAddress(at)}>{t.overlaps(fullAddress(at))}</li>
      ))}
    </ul>
  );
}

/** Takes the focus, since the button that was pressed is gone. */
function Told({
  isWhole,
  texts,
  onDismiss,
  children,
}: {
  readonly isWhole: boolean;
  readonly texts: Texts;
  readonly onDismiss: () => void;
  readonly children: ReactNode;
}): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  const severity = isWhole ? 'info' : 'warning';
  return (
    <div ref={box} className="notice written-notice" data-severity={severity} role="status" tabIndex={-1}>
      <SeverityIcon severity={severity} />
      <div className="written">{children}</div>
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
