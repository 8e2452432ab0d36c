import { useRef, type JSX, type KeyboardEvent } from 'react';

export interface SheetTabsProps {
  readonly label: string;
  readonly names: readonly string[];
  readonly active: string;
  readonly onActivate: (name: string) => void;
}

export function SheetTabs({ label, names, active, onActivate }: SheetTabsProps): JSX.Element {
  const list = useRef<HTMLDivElement>(null);

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const index = names.indexOf(active) + step;
    const name = names[index];
    if (step === 0 || name === undefined) return;
    event.preventDefault();
    onActivate(name);
    const tab = list.current?.children[index];
    if (tab instanceof HTMLElement) tab.focus();
  };

  return (
    <div ref={list} role="tablist" aria-label={label} className="sheet-tabs" onKeyDown={onKeyDown}>
      {names.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          aria-selected={name === active}
          tabIndex={name === active ? 0 : -1}
          className="sheet-tab"
          onClick={() => onActivate(name)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
