/** What Tab comes to, as far as it is shown. */
const REACHABLE =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), summary, [tabindex="0"]';

/** What a closed `details` hides. */
const FOLDED = 'details:not([open]) > :not(summary)';

/** Something that an element stood in, and as which of its children, innermost first. */
interface Standing {
  readonly parent: Element;
  readonly index: number;
}

/**
 * Sees to it that the focus is never lost: where what has it goes away, as when a finding is mended, it moves to what now
 * stands in that place, or next to it; and who comes back from Excel comes back to where they were. Somebody who goes by
 * the keyboard would else begin again at the top, and somebody who cannot see would not know where they are. It takes the
 * focus from nobody: while the person is in Excel, it waits.
 *
 * @returns what stops it.
 */
export function keepFocus(): () => void {
  let held: Element | null = null;
  let standings: readonly Standing[] = [];
  let frame = 0;
  const remember = (): void => {
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) return;
    held = activeElement;
    standings = standingsOf(activeElement);
  };
  /** Who leaves what is still there leaves it by choice, unless the whole pane was left. */
  const forget = (): void =>
    queueMicrotask(() => {
      const isLeft = document.hasFocus() && document.activeElement === document.body;
      if (isLeft && held?.isConnected) held = null;
    });
  const mend = (): void => {
    if (!held || document.activeElement !== document.body || !document.hasFocus()) return;
    const to = held.isConnected ? held : nextTo(standings);
    // What takes the place of another may be out of sight.
    if (to instanceof HTMLElement) to.focus({ preventScroll: to === held });
  };
  const soon = (): void => {
    cancelAnimationFrame(frame);
    // After the parts that move the focus themselves.
    frame = requestAnimationFrame(mend);
  };
  const changes = new MutationObserver(() => {
    if (held?.isConnected) standings = standingsOf(held);
    else soon();
  });
  changes.observe(document.body, { childList: true, subtree: true });
  document.addEventListener('focusin', remember);
  document.addEventListener('focusout', forget);
  window.addEventListener('focus', soon);
  return () => {
    cancelAnimationFrame(frame);
    changes.disconnect();
    document.removeEventListener('focusin', remember);
    document.removeEventListener('focusout', forget);
    window.removeEventListener('focus', soon);
  };
}

function standingsOf(element: Element): readonly Standing[] {
  const standings: Standing[] = [];
  for (let at = element; at.parentElement; at = at.parentElement) {
    standings.push({
      parent: at.parentElement,
      index: Array.prototype.indexOf.call(at.parentElement.children, at),
    });
  }
  return standings;
}

/** What stands where something stood: in the same place of what is left, else after that, else before it. */
function nextTo(standings: readonly Standing[]): HTMLElement | null {
  for (const { parent, index } of standings) {
    if (!parent.isConnected) continue;
    const children = Array.from(parent.children);
    for (const child of [...children.slice(index), ...children.slice(0, index).reverse()]) {
      const reachable = firstReachable(child);
      if (reachable) return reachable;
    }
  }
  return null;
}

function firstReachable(within: Element): HTMLElement | null {
  const own = within.matches(REACHABLE) ? [within] : [];
  for (const one of [...own, ...within.querySelectorAll(REACHABLE)]) {
    const isShown = one.getClientRects().length > 0 && !one.closest(FOLDED);
    if (isShown && one instanceof HTMLElement && one.tabIndex >= 0) return one;
  }
  return null;
}
