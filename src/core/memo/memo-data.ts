import type { IsoDate, Period } from '../calendar/iso-date';
import type { Money } from '../money/money';
import type { CaseNumber } from '../references/case-number';
import type { NeedId } from '../references/need-id';
import type { CaseType, FundingSource } from '../vocabulary/terms';
import type { CellAddress } from '../workbook/address';

/**
 * One figure of a memo, with the cells it was read or worked out from, so that an auditor can trace it. `field` names
 * it for good (`need.20.proposed`): the document carries it as the tag of the figure's content control.
 */
export interface Figure<T> {
  readonly field: string;
  readonly value: T;
  /** Empty only for what the person handed in, such as the meeting's date. */
  readonly cells: readonly CellAddress[];
}

/** Everything the memo Saksfremlegg, rammeendring says. No sentence of ours: the documents layer writes those. */
export interface FrameChangeMemo {
  readonly case: {
    readonly number: CaseNumber;
    readonly title: string;
    readonly types: readonly CaseType[];
    readonly responsible: string | null;
    readonly archiveNumber: string | null;
    /** The legal basis when the case is exempt from public disclosure (Unntatt offentlighet). */
    readonly exemption: string | null;
    readonly attachments: readonly string[];
  };
  readonly meeting: { readonly id: string | null; readonly body: string | null; readonly date: IsoDate };
  /** As the workbook has it, one item per numbered point; empty when the memo must write it from the changes. */
  readonly proposedResolution: readonly string[];
  readonly needs: readonly MemoNeed[];
  /** Null when the workbook has no Økonomi table. */
  readonly programme: MemoProgramme | null;
  readonly earlierResolutions: readonly EarlierResolution[];
  /** Decimals of a MNOK at which every row of every table of the memo adds up. */
  readonly decimals: number;
}

export interface MemoNeed {
  readonly id: NeedId;
  readonly name: string;
  /** All null when the case changes only the time. */
  readonly current: Figure<Money> | null;
  readonly change: Figure<Money> | null;
  readonly proposed: Figure<Money> | null;
  /** Tenths of a per cent; null when the current frame is 0 or unknown. */
  readonly percentTenths: Figure<number> | null;
  readonly deadlineFrom: Figure<Period> | null;
  readonly deadlineTo: Figure<Period> | null;
  readonly months: Figure<number> | null;
  readonly cap: (Figure<Money> & { readonly inclusive: boolean }) | null;
  readonly background: string | null;
  readonly reason: string | null;
  readonly consequence: string | null;
  /** Where the workbook keeps the two consequences apart. */
  readonly consequenceYes: string | null;
  readonly consequenceNo: string | null;
  /** When the needs group assessed it; the text when the cell holds no date. */
  readonly needsGroup: Figure<IsoDate> | string | null;
  readonly recommendation: string | null;
  readonly runningCosts: string | null;
  readonly funding: readonly { readonly source: FundingSource; readonly amount: Figure<Money> | null }[];
  /** The frame's life: first decided frame, each decided change, oldest first. */
  readonly history: readonly {
    readonly day: IsoDate | null;
    readonly case: CaseNumber | null;
    readonly frame: Figure<Money>;
  }[];
}

/** The programme's money in the year, before and after all changes of this case. */
export interface MemoProgramme {
  readonly year: number;
  readonly allocation: Figure<Money> | null;
  readonly spent: Figure<Money> | null;
  readonly remaining: Figure<Money> | null;
  readonly framesBefore: Figure<Money> | null;
  readonly framesAfter: Figure<Money> | null;
  readonly forecastBefore: Figure<Money> | null;
  readonly forecastAfter: Figure<Money> | null;
  readonly availableBefore: Figure<Money> | null;
  readonly availableAfter: Figure<Money> | null;
}

export interface EarlierResolution {
  readonly day: IsoDate | null;
  readonly case: CaseNumber | null;
  readonly needs: readonly NeedId[];
  readonly text: string;
}
