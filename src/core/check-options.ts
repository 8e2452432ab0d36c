import type { IsoDate } from './calendar/iso-date';
import type { Thresholds } from './rules/thresholds';

/** What the outermost layer hands in with a workbook. */
export interface CheckOptions {
  /** The core has no clock. */
  readonly today: IsoDate;
  /** The meeting's date when the person gives it; it goes before what the workbook says. */
  readonly meeting?: IsoDate | null;
  readonly thresholds?: Thresholds;
  /** What to call the workbook in a fault. */
  readonly file?: string;
}
