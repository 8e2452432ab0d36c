import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { type JSX, type ReactNode, useId, useState } from 'react';
import { useTakenFocus } from '../parts/take-focus';

/** One part of the settings: its name and how it stands, and all of it when it is opened. */
export function SettingsPart({
  title,
  state,
  isWanted = false,
  startsOpen = isWanted,
  children,
}: {
  readonly title: string;
  /** What is chosen, in a few words. */
  readonly state?: string;
  /** Whether a person was led to the part itself, and not to something in it. */
  readonly isWanted?: boolean;
  readonly startsOpen?: boolean;
  readonly children: ReactNode;
}): JSX.Element {
  const id = useId();
  const [isOpen, setOpen] = useState(startsOpen);
  const opener = useTakenFocus<HTMLButtonElement>({ isWanted });
  return (
    <section className="settings-part" aria-labelledby={`${id}-title`}>
      <h3>
        <button
          ref={opener}
          type="button"
          aria-expanded={isOpen}
          aria-controls={`${id}-body`}
          onClick={() => setOpen(!isOpen)}
        >
          <ChevronRight16Regular aria-hidden="true" />
          <span id={`${id}-title`}>{title}</span>
          {state !== undefined && <span className="settings-state">{state}</span>}
        </button>
      </h3>
      {/* What is typed stays when it is closed. */}
      <div id={`${id}-body`} className="settings-body" hidden={!isOpen}>
        {children}
      </div>
    </section>
  );
}
