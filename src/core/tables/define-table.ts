import type { IsoDate, Period } from '../calendar/iso-date';
import type { Money } from '../money/money';
import type { CaseNumber } from '../references/case-number';
import type { Cap } from '../references/cap';
import type { FundingPart } from '../references/funding';
import type { NeedId } from '../references/need-id';
import type {
  ActionStatus,
  AmbitionLevel,
  CaseType,
  Light,
  Maturity,
  MeasureList,
  Phase,
  ResolutionType,
  Segment,
  YesOrNo,
} from '../vocabulary/terms';

/** What a column's cells are read as. */
export interface FieldValues {
  readonly text: string;
  readonly needId: NeedId;
  readonly needIds: readonly NeedId[];
  readonly caseNumber: CaseNumber;
  readonly caseTypes: readonly CaseType[];
  readonly money: Money;
  readonly costs: Costs;
  readonly cap: Cap;
  readonly funding: readonly FundingPart[];
  readonly period: Period;
  readonly day: IsoDate;
  /** The last day of what is written, a day or a period. */
  readonly lastDay: IsoDate;
  /** From the first to the last day that a running text names: `pilot i Q2 2022, full drift i Q4 2022`. */
  readonly plan: Period;
  readonly year: number;
  /** A time of the day as it is written; one that Excel keeps as a part of a day is `09.30`. */
  readonly time: string;
  /** A place in a ranking, from 1. */
  readonly rank: number;
  readonly phase: Phase;
  readonly ambition: AmbitionLevel;
  readonly resolutionType: ResolutionType;
  readonly actionStatus: ActionStatus;
  readonly maturity: Maturity;
  readonly measureList: MeasureList;
  readonly segment: Segment;
  readonly light: Light;
  readonly yesOrNo: YesOrNo;
  /** What the cell holds depends on another column, as in Vedtakslogg's Fra and Til; read by `readCell` later. */
  readonly varying: VaryingCell;
}

/** What a cell says of costs: an amount where it holds nothing else, in all or for each year; else what is written. */
export type Costs = string | { readonly amount: Money; readonly isYearly: boolean };

export type FieldType = keyof FieldValues;

/** A cell kept as it is until another column says how to read it. */
export interface VaryingCell {
  readonly value: string | number;
  readonly isDate: boolean;
}

export interface FieldDefinition<T extends FieldType = FieldType> {
  readonly type: T;
  /** The canonical header in bokmål, nynorsk and English, then synonyms in any of them. */
  readonly headers: readonly [nb: string, nn: string, en: string, ...synonyms: string[]];
  /** A table of this kind without the column is faulty (domain: R). */
  readonly required: boolean;
}

/** A kind of table: its columns, and which of them together tell it from other kinds. */
export interface TableDefinition<F extends Readonly<Record<string, FieldDefinition>>> {
  readonly fields: F;
  /** A header row belongs to this kind when all fields of one of these sets are found in it. */
  readonly recognisedBy: readonly (readonly (keyof F & string)[])[];
}

export function field<T extends FieldType>(
  type: T,
  ...headers: readonly [nb: string, nn: string, en: string, ...synonyms: string[]]
): FieldDefinition<T> {
  return { type, headers, required: false };
}

export function required<T extends FieldType>(definition: FieldDefinition<T>): FieldDefinition<T> {
  return { ...definition, required: true };
}

export function defineTable<F extends Readonly<Record<string, FieldDefinition>>>(
  definition: TableDefinition<F>,
): TableDefinition<F> {
  return definition;
}
