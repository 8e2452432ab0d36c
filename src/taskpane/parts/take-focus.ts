import { type RefObject, useEffect, useRef } from 'react';

/**
 * Moves the focus to what has just come, once: not again when a place of the pane is shown anew with it. Somebody who has
 * gone on to a cell of Excel meanwhile keeps the focus there.
 *
 * @param options - `isInSight`: what comes is in sight already, so that nothing is to be scrolled. `isWanted`: false for
 *   what is to leave the focus where it is.
 */
export function useTakenFocus<T extends HTMLElement>({
  isInSight = false,
  isWanted = true,
}: {
  readonly isInSight?: boolean;
  readonly isWanted?: boolean;
} = {}): RefObject<T | null> {
  const to = useRef<T>(null);
  const isTaken = useRef(false);
  useEffect(() => {
    if (isTaken.current || !isWanted) return;
    isTaken.current = true;
    if (document.hasFocus()) to.current?.focus({ preventScroll: isInSight });
  }, [isInSight, isWanted]);
  return to;
}
