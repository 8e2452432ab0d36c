import { Button } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import type { JSX } from 'react';
import { useSaid } from './announcer';
import { SeverityIcon } from './severity-icon';

/** One sentence in a box, told to screen readers as it appears; a calm one waits until they have nothing else to say. */
export function Notice({
  kind,
  isCalm = kind === 'info',
  again,
  children,
  dismiss,
}: {
  readonly kind: 'error' | 'warning' | 'info';
  /** For what comes by itself, not of what the person just did. */
  readonly isCalm?: boolean;
  /** Another number has a calm one told again. */
  readonly again?: number;
  readonly children: string;
  readonly dismiss?: { readonly label: string; readonly onDismiss: () => void };
}): JSX.Element {
  useSaid(isCalm ? children : null, undefined, again);
  return (
    <div className="notice" data-severity={kind} role={isCalm ? undefined : 'alert'}>
      <SeverityIcon severity={kind} />
      <p>{children}</p>
      {dismiss && (
        <Button
          appearance="transparent"
          size="small"
          icon={<Dismiss16Regular />}
          aria-label={dismiss.label}
          onClick={dismiss.onDismiss}
        />
      )}
    </div>
  );
}
