import { Button } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { type JSX, type ReactNode, useId } from 'react';
import type { Finding } from '../../core/rules/finding';
import { fullAddress } from '../../core/workbook/address';
import type { Texts } from '../../locales/texts';
import { isWhole, type Written, type WrittenCells } from '../session/session-state';
import { SeverityIcon } from './severity-icon';
import { useTakenFocus } from './take-focus';

/** The id of the list of what was not written; there is one notice at a time. */
const NOT_WRITTEN = 'not-written';

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
        <Told
          isWhole
          what={isAccepted ? acknowledge.accepted : acknowledge.reopened}
          texts={texts}
          onDismiss={onDismiss}
        >
          {isAccepted && (
            <Button size="small" onClick={() => onReopen(written.finding)}>
              {acknowledge.reopen}
            </Button>
          )}
        </Told>
      );
    }
    case 'enriched':
    case 'cleared':
    case 'unmarked':
      return <Told isWhole what={texts.pane.enrich.done[written.kind]} texts={texts} onDismiss={onDismiss} />;
    case 'unset':
      return <Told isWhole what={texts.settings.undone} texts={texts} onDismiss={onDismiss} />;
    case 'fixed':
    case 'tried':
    case 'undone':
      return (
        <Told
          isWhole={isWhole(written)}
          what={told[written.kind](written.cells)}
          texts={texts}
          onDismiss={onDismiss}
        >
          {!isWhole(written) && <NotWritten id={NOT_WRITTEN} written={written} texts={texts} />}
          {canUndo && (
            <Button size="small" onClick={onUndo}>
              {fixes.undo}
            </Button>
          )}
        </Told>
      );
  }
}

function NotWritten({
  id,
  written,
  texts,
}: {
  readonly id: string;
  readonly written: WrittenCells;
  readonly texts: Texts;
}): JSX.Element {
  const { fixes: t } = texts.pane;
  return (
    <ul id={id}>
      {written.refused.map(({ edit, reason }) => (
        <li key={`${reason} ${fullAddress(edit.address)}`}>{t.refused[reason](fullAddress(edit.address))}</li>
      ))}
      {written.left.map((at) => (
        <li key={fullAddress(at)}>{t.overlaps(fullAddress(at))}</li>
      ))}
    </ul>
  );
}

/** Takes the focus, since the button that was pressed is gone; by that it is read. */
function Told({
  isWhole,
  what,
  texts,
  onDismiss,
  children,
}: {
  readonly isWhole: boolean;
  readonly what: string;
  readonly texts: Texts;
  readonly onDismiss: () => void;
  readonly children?: ReactNode;
}): JSX.Element {
  const id = useId();
  const box = useTakenFocus<HTMLDivElement>({ isInSight: true });
  const severity = isWhole ? 'info' : 'warning';
  return (
    <div
      ref={box}
      className="notice written-notice"
      data-severity={severity}
      role="group"
      aria-labelledby={id}
      aria-describedby={isWhole ? undefined : NOT_WRITTEN}
      tabIndex={-1}
    >
      <SeverityIcon severity={severity} />
      <div className="written">
        <p id={id}>{what}</p>
        {children}
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
