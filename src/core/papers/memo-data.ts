import type { IsoDate, Period } from '../calendar/iso-date';
import type { Money } from '../money/money';
import type { CaseNumber } from '../references/case-number';
import type { NeedId } from '../references/need-id';
import type { AmbitionLevel, CaseType, FundingSource, Phase } from '../vocabulary/terms';
import type { CellText, DayOrText, Figure, CostsSaid } from './figure';
import type { MeetingHead } from './meeting-head';

/**
 * What the memo (saksfremlegg) is about: a change of frame or time, a need that is to mature or be executed, or a case
 * without needs.
 */
export type MemoKind = 'frame-change' | 'need' | 'case';

/** Everything a case's memo says. No sentence of ours: the documents layer writes those. */
export interface CaseMemo {
  readonly kind: MemoKind;
  readonly case: CaseHead;
  readonly meeting: MeetingHead;
  /** As the workbook has it, one item per numbered point; empty when the memo must write it from the changes. */
  readonly proposedResolution: readonly CellText[];
  readonly needs: readonly MemoNeed[];
  /** Null when the workbook has no Økonomi table. */
  readonly programme: MemoProgramme | null;
  readonly earlierResolutions: readonly EarlierResolution[];
  /** With what money is stated, as the settings give it: `2022-kroner inkl. mva.` */
  readonly priceLevel: string | null;
  /** Decimals of a MNOK at which every row of every table of the memo adds up. */
  readonly decimals: number;
}

/** What Saker says of a case. */
export interface CaseHead {
  readonly number: CaseNumber;
  readonly title: CellText;
  readonly types: readonly CaseType[];
  readonly responsible: CellText;
  readonly archiveNumber: CellText;
  /** The legal basis when the case is exempt from public disclosure (Unntatt offentlighet). */
  readonly exemption: CellText;
  readonly attachments: readonly CellText[];
}

export interface MemoNeed {
  readonly id: NeedId;
  readonly name: CellText;
  readonly area: CellText;
  readonly owner: CellText;
  readonly phase: Phase | null;
  readonly ambition: AmbitionLevel | null;
  readonly priority: CellText;
  /** The need's frame as the queue has it, whether or not it changes. */
  readonly frame: Figure<Money> | null;
  readonly deadline: Figure<Period> | null;
  /** All null when the case changes only the time, or nothing. */
  readonly current: Figure<Money> | null;
  readonly change: Figure<Money> | null;
  readonly proposed: Figure<Money> | null;
  /** Tenths of a per cent; null when the current frame is 0 or unknown. */
  readonly percentTenths: Figure<number> | null;
  readonly deadlineFrom: Figure<Period> | null;
  readonly deadlineTo: Figure<Period> | null;
  readonly months: Figure<number> | null;
  /** Available when this change and those before it on the agenda are approved, if forecasts follow the frames. */
  readonly availableAfter: Figure<Money> | null;
  readonly cap: (Figure<Money> & { readonly inclusive: boolean }) | null;
  readonly background: CellText;
  readonly reason: CellText;
  readonly consequence: CellText;
  /** Where the workbook keeps the two consequences apart. */
  readonly consequenceYes: CellText;
  readonly consequenceNo: CellText;
  /** When the needs group assessed it. */
  readonly needsGroup: DayOrText;
  readonly recommendation: CellText;
  readonly runningCosts: CostsSaid;
  readonly deviation: CellText;
  readonly dependsOn: readonly {
    readonly id: NeedId;
    readonly name: CellText;
    readonly phase: Phase | null;
  }[];
  readonly funding: readonly { readonly source: FundingSource; readonly amount: Figure<Money> | null }[];
  /** What the need is for, where Produktkø says it. */
  readonly value: CellText;
  /** The frame's life: first decided frame, each decided change, oldest first. */
  readonly history: readonly FrameInTime[];
}

export interface FrameInTime {
  readonly day: Figure<IsoDate> | null;
  readonly case: CaseNumber | null;
  readonly kind: 'first' | 'change';
  readonly frame: Figure<Money>;
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
  /** What the frames rise by and the forecast does not, since the needs' own forecasts have it. */
  readonly countedBefore: Figure<Money> | null;
  /** What came from last year, and whether it is in `available`. */
  readonly carriedOver: Figure<Money> | null;
  readonly countsCarriedOver: boolean;
  /** What is left after this case when the changes before it on the agenda are approved too; null where that is no other. */
  readonly availableInOrder: Figure<Money> | null;
}

export interface EarlierResolution {
  readonly day: Figure<IsoDate> | null;
  readonly case: CaseNumber | null;
  readonly needs: readonly NeedId[];
  readonly text: CellText;
}
