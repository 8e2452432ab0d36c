import { useLayoutEffect, useRef } from 'react';

/** Shows each part of the pane as far down as it was left, and a new one from its beginning. */
export function useKeptScroll(shown: string): void {
  const left = useRef(new Map<string, number>());
  useLayoutEffect(() => {
    const places = left.current;
    scrollTo(0, places.get(shown) ?? 0);
    const keep = (): void => void places.set(shown, scrollY);
    addEventListener('scroll', keep, { passive: true });
    return () => removeEventListener('scroll', keep);
  }, [shown]);
}
