import type { Period } from '../calendar/iso-date';
import type { Money } from '../money/money';
import type { CaseNumber } from '../references/case-number';
import type { NeedId } from '../references/need-id';
import type { CellAddress } from '../workbook/address';

/**
 * A need whose row proposes another frame, another deadline, or both. What cannot be known is null, never guessed:
 * a frame change whose new frame is neither given nor computable has `proposed: null` and `computable: false`.
 */
export interface FrameChange {
  readonly need: NeedId;
  readonly name: string;
  /** The case that takes it up, when Saker or the row names one. */
  readonly case: CaseNumber | null;
  readonly changesFrame: boolean;
  readonly changesTime: boolean;
  readonly computable: boolean;
  readonly current: Traced<Money> | null;
  readonly change: Traced<Money> | null;
  readonly proposed: Traced<Money> | null;
  /** Tenths of a per cent of the current frame. */
  readonly percentTenths: number | null;
  readonly deadlineFrom: Traced<Period> | null;
  readonly deadlineTo: Traced<Period> | null;
  /** Whole months from the last day of the old deadline to that of the new one. */
  readonly months: number | null;
  /** The need's own forecast, spent plus remaining; null when the row has none. */
  readonly ownForecast: Traced<Money> | null;
  /** Whether the need's current frame is among the decided frames of the programme. */
  readonly isDecided: boolean;
  /** The cell to show for this change: the new frame's, else the change's, else the new deadline's. */
  readonly at: CellAddress;
}

/** A value with the cells it came from. */
export interface Traced<T> {
  readonly value: T;
  readonly cells: readonly CellAddress[];
}

/** The programme's money in one year before and after a set of changes. Null is unknown, with `lacks` saying why. */
export interface ProgrammeEffect {
  readonly year: number;
  readonly allocation: Traced<Money> | null;
  readonly spent: Traced<Money> | null;
  readonly remaining: Traced<Money> | null;
  readonly frames: BeforeAndAfter;
  readonly forecast: BeforeAndAfter;
  readonly available: BeforeAndAfter;
  /** What the frames rise by and the forecast does not, since the needs' own forecasts have it; null when nothing. */
  readonly countedBefore: Traced<Money> | null;
  /** What came from last year, where there is any and `available` is worked out from the allocation. */
  readonly carriedOver: Traced<Money> | null;
  /** Whether `available` has it with it, as what the workbook says is available has. */
  readonly countsCarriedOver: boolean;
}

export interface BeforeAndAfter {
  readonly before: Traced<Money> | null;
  readonly after: Traced<Money> | null;
}
