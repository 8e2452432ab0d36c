import type { IsoDate } from '../../core/calendar/iso-date';
import type { WhatIf } from '../../core/frames/what-if';
import type { FindingsChoice } from '../findings/findings-choice';
import type { Place } from '../places';

/** What a person has before them and the workbook knows nothing of. */
export interface KeptView {
  readonly place: Place;
  readonly choice: FindingsChoice;
  readonly whatIf: WhatIf | null;
  /** The meeting's day, where one was chosen. */
  readonly meeting: IsoDate | null;
}

/** Of one window of Excel or one tab, and gone with it: another day nobody wants to start from what was tried out. */
export const KEPT_VIEW = 'saksklar.view';

/**
 * Keeps what is shown of a workbook, so that a page that is loaded anew goes on where it was.
 *
 * @param workbook its address
 */
export function keepView(workbook: string, { whatIf, ...view }: KeptView): void {
  try {
    sessionStorage.setItem(KEPT_VIEW, JSON.stringify({ workbook, ...view, whatIf: whatIf && [...whatIf] }));
  } catch {
    // Storage can be refused or full; then the page begins from its beginning.
  }
}

/** Whether there is something to read; what reads it is loaded only then. */
export function hasKeptView(): boolean {
  try {
    return sessionStorage.getItem(KEPT_VIEW) !== null;
  } catch {
    // As above.
    return false;
  }
}
