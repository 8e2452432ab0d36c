import type { IsoDate } from './calendar/iso-date';
import type { BurnRate } from './frames/burn-rate';
import type { ChangeStep } from './frames/change-steps';
import type { DecidedFrame } from './frames/frame-history';
import type { FrameChange, ProgrammeEffect } from './frames/frame-change';
import type { MoneyUnit } from './money/unit';
import type { CaseNumber } from './references/case-number';
import type { NeedId } from './references/need-id';
import type { Finding, FindingValue } from './rules/finding';
import type { AcknowledgedFinding } from './settings/acknowledgements';
import type { Settings, SettingsMistake } from './settings/settings';
import type { OptionalKind, TableKind } from './tables/tables';
import type { Area, CellAddress } from './workbook/address';

/** Everything the pane and the command line show of a workbook, from one reading. Plain data. */
export interface CheckResult {
  readonly tables: readonly FoundTableSummary[];
  /** Tables that were found and are not read: copies of others, and those that a person has left out. */
  readonly unread: readonly UnreadTable[];
  /** Visible sheets with something like a table, of which none was understood. */
  readonly unreadSheets: readonly string[];
  /** What the workbook could have beside its needs queue and has not. */
  readonly missing: readonly OptionalKind[];
  /** Rows of the needs queue that hold a need. */
  readonly needs: number;
  /** What each need of the queue is called; the first of two with one number. */
  readonly names: ReadonlyMap<NeedId, string>;
  /** Which need stands in which row, from 0, of which sheet. */
  readonly needRows: ReadonlyMap<string, ReadonlyMap<number, NeedId>>;
  /** The frames that the board decided before the meeting, oldest first, of each need that has any. */
  readonly histories: ReadonlyMap<NeedId, readonly DecidedFrame[]>;
  /** Blocking first, then by need, then by cell. */
  readonly findings: readonly Finding[];
  readonly changes: readonly FrameChange[];
  /** Whether a change could stand in any column that is read. */
  readonly hasChangeColumns: boolean;
  /** Findings that somebody has decided to live with, which are not among `findings`. */
  readonly acknowledged: readonly AcknowledgedFinding[];
  /** With all changes; null when there is no Økonomi row to reckon from. */
  readonly effect: ProgrammeEffect | null;
  /** What is left after each change, in agenda order. */
  readonly steps: readonly ChangeStep[];
  /** Null when the actuals or their day are unknown. */
  readonly burnRate: BurnRate | null;
  readonly cases: readonly CaseSummary[];
  readonly meeting: MeetingDate;
  /** The meetings of Møter that have a day, each day once, the earliest first. */
  readonly meetings: readonly MeetingSummary[];
  /** The meeting that all cases which name one are for; null where they name several, or none. */
  readonly casesMeeting: MeetingSummary | null;
  /** What is in force. */
  readonly settings: Settings;
  /** Why the settings in the workbook are not in force; empty when they are, or there are none. */
  readonly settingsMistakes: readonly SettingsMistake[];
}

/** A table that is not read. */
export interface UnreadTable {
  readonly table: FoundTableSummary;
  /** The table with the same rows that is read; null where a person has left this one out. */
  readonly copyOf: FoundTableSummary | null;
}

export interface FoundTableSummary {
  readonly kind: TableKind;
  readonly sheet: string;
  /** Which of its kind on its sheet, from 1. */
  readonly place: number;
  readonly area: Area;
  /** Rows with data: no blank rows, no totals. */
  readonly rows: number;
  /** All its headers from left to right, each once. */
  readonly headers: readonly HeaderSummary[];
  /** What the columns of amounts are kept in, each once; a cell may name another. */
  readonly units: readonly MoneyUnit[];
  /** Field → the header as written. */
  readonly columns: Readonly<Record<string, string>>;
  /** Fields that several headers speak for, with the headers: which one is meant, a person may choose. */
  readonly ambiguous: Readonly<Record<string, readonly string[]>>;
  /** Headers that were not understood, as written. */
  readonly unknown: readonly string[];
}

/** A header, and what it was taken as. */
export interface HeaderSummary {
  /** Its column on the sheet, from 0. */
  readonly column: number;
  /** As written. */
  readonly header: string;
  /** Null where the column is not read. */
  readonly field: string | null;
  /** Whether a person has said so. */
  readonly isChosen: boolean;
  /** Whether it is one of the names that the field has in our languages, and needs no translation. */
  readonly isOwnName: boolean;
  /** What its amounts are kept in; null where it has none. */
  readonly unit: HeaderUnit | null;
  /** What stands first below it, by which a person may know the column; null where nothing does. */
  readonly example: FindingValue | null;
}

/** A column's unit, and whether a person has said it, the workbook tells it, or nothing does. */
export interface HeaderUnit {
  readonly is: MoneyUnit;
  readonly from: 'chosen' | 'told' | 'assumed';
}

export interface CaseSummary {
  readonly number: CaseNumber;
  readonly title: string;
  readonly needs: readonly NeedId[];
  readonly at: CellAddress;
  /** Findings of severity `error` that touch the case: its needs, its row, or a cell whose value would be printed. */
  readonly blocking: readonly Finding[];
  /** Whether a memo of the kind Saksfremlegg, rammeendring can be made for it: it has a need with a change. */
  readonly hasChange: boolean;
}

/** A meeting of Møter. */
export interface MeetingSummary {
  /** What the workbook calls it: `3/22`. */
  readonly name: string | null;
  readonly day: IsoDate;
}

/** The date that counts, and why it was chosen. */
export interface MeetingDate {
  readonly day: IsoDate;
  readonly from: 'given' | 'case' | 'firstAfterActuals' | 'cases' | 'today';
}
