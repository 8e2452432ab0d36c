import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info16Filled } from '@fluentui/react-icons/svg/info';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { JSX } from 'react';
import type { Severity } from '../../core/rules/finding';

const ICONS = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Filled };

/** A shape for each severity, so that colour is never alone. Whoever shows it gives it words. */
export function SeverityIcon({ severity }: { readonly severity: Severity }): JSX.Element {
  const Icon = ICONS[severity];
  return (
    <span className="severity" data-severity={severity} aria-hidden="true">
      <Icon />
    </span>
  );
}
