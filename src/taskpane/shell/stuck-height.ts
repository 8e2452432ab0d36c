import { useEffect, useLayoutEffect } from 'react';

/** What stays at the pane's upper edge while the rest is scrolled, from above: the bar, and what was last written. */
const STUCK = ['.bar', '.written-notice'] as const;

/** Tells the styles how much stands over what is scrolled, so that nothing that gets the focus is hidden beneath it. */
export function useStuckHeight(): void {
  // After each change: the tabs may take two lines, and the notice comes and goes.
  useLayoutEffect(measure);
  useEffect(() => {
    addEventListener('resize', measure);
    return () => removeEventListener('resize', measure);
  }, []);
}

function measure(): void {
  const [bar = 0, notice = 0] = STUCK.map(heightOf);
  const { style } = document.documentElement;
  style.setProperty('--bar-height', `${bar}px`);
  style.setProperty('--stuck-height', `${bar + notice}px`);
}

/** In px; none where it is not there, or does not stay. */
function heightOf(selector: string): number {
  const part = document.querySelector(selector);
  return part && getComputedStyle(part).position === 'sticky' ? part.getBoundingClientRect().height : 0;
}
