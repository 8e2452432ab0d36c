import { Button } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import type { JSX, ReactNode } from 'react';
import { SeverityIcon } from './severity-icon';

/** One sentence in a box, told to screen readers as it appears. */
export function Notice({
  kind,
  children,
  onDismiss,
  dismissLabel,
}: {
  readonly kind: 'error' | 'warning' | 'info';
  readonly children: ReactNode;
  readonly onDismiss?: () => void;
  readonly dismissLabel?: string;
}): JSX.Element {
  return (
    <div className="notice" data-severity={kind} role={kind === 'info' ? 'status' : 'alert'}>
      <SeverityIcon severity={kind} />
      <p>{children}</p>
      {onDismiss && (
        <Button
          appearance="transparent"
          size="small"
          icon={<Dismiss16Regular />}
          aria-label={dismissLabel}
          onClick={onDismiss}
        />
      )}
    </div>
  );
}
