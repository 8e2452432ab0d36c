import { type RefCallback, useCallback, useEffect, useRef, useState } from 'react';

/** A button that something opens in the place of. Left again, the focus is back on the button. */
export function useOpener(): {
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly leave: () => void;
  readonly opener: RefCallback<HTMLButtonElement>;
} {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement | null>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (!isOpen && wasOpen.current) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const opener = useCallback((element: HTMLButtonElement | null) => {
    button.current = element;
  }, []);
  return { isOpen, open: () => setOpen(true), leave: () => setOpen(false), opener };
}
