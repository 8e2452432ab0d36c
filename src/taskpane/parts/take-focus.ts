/** Moves the focus within the pane. Somebody who has gone on to a cell meanwhile keeps it there. */
export function takeFocus(element: HTMLElement | null): void {
  if (document.hasFocus()) element?.focus({ preventScroll: true });
}
