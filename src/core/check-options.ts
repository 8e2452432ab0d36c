import type { IsoDate } from './calendar/iso-date';
import type { Settings } from './settings/settings';

/** What the outermost layer hands in with a workbook. */
export interface CheckOptions {
  /** The core has no clock. */
  readonly today: IsoDate;
  /** The meeting's date when the person gives it; it goes before what the workbook says. */
  readonly meeting?: IsoDate | null;
  /** Go before those in the workbook. */
  readonly settings?: Settings | null;
  /** What to call the workbook in a fault. */
  readonly file?: string;
}
