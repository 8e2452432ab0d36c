import type { IsoDate } from '../../core/calendar/iso-date';
import type { WhatIf } from '../../core/frames/what-if';
import type { FindingsChoice } from '../findings/findings-choice';
import type { Place } from '../places';
import type { WrittenBefore } from '../session/written-history';

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
export const KEPT_WRITTEN = 'saksklar.written';
export const KEPT_REASONS = 'saksklar.reasons';

/**
 * Keeps what is shown of a workbook, so that a page that is loaded anew goes on where it was.
 *
 * @param workbook its address
 */
export function keepView(workbook: string, { whatIf, ...view }: KeptView): void {
  keep(KEPT_VIEW, workbook, { ...view, whatIf: whatIf && [...whatIf] });
}

/** Keeps what was written into a workbook and can be taken back. */
export function keepWritten(workbook: string, written: readonly WrittenBefore[]): void {
  keep(KEPT_WRITTEN, workbook, { written });
}

/** Keeps what has been typed as reasons for accepting findings. */
export function keepReasons(workbook: string, reasons: ReadonlyMap<string, string>): void {
  keep(KEPT_REASONS, workbook, { reasons: [...reasons] });
}

function keep(name: string, workbook: string, what: object): void {
  // One that was never saved has no address, and is not to be taken for another.
  if (!workbook) return;
  try {
    sessionStorage.setItem(name, JSON.stringify({ workbook, ...what }));
  } catch {
    // Storage can be refused or full. What was kept before is not what is now.
    forget(name);
  }
}

function forget(name: string): void {
  try {
    sessionStorage.removeItem(name);
  } catch {
    // Refused: then nothing was kept.
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
