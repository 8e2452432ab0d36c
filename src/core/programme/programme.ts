import type { IsoDate } from '../calendar/iso-date';
import type { FoundTable } from '../mapping/find-tables';
import type { CaseNumbering } from '../references/case-numbering';
import type { FieldsOf, TableKind, ValueOf } from '../tables/tables';
import type { CellAddress } from '../workbook/address';
import type { Reading } from './reading';
import type { UsedTables } from './used-tables';

/** A table's row: each field of its kind, read. */
export type Row<K extends TableKind> = {
  readonly [F in keyof FieldsOf<K>]: Reading<ValueOf<FieldsOf<K>[F]>>;
} & {
  /** The row's key cell, or its first one where there is no such column. */
  readonly at: CellAddress;
};

export type NeedRow = Row<'needs'>;
export type EconomyRow = Row<'economy'>;
export type CaseRow = Row<'cases'>;
export type MeetingRow = Row<'meetings'>;
export type ResolutionRow = Row<'resolutions'>;
export type ActionRow = Row<'actions'>;
export type ProductRow = Row<'products'>;
export type MeasureRow = Row<'measures'>;
export type PortfolioRow = Row<'portfolio'>;
export type MilestoneRow = Row<'milestones'>;
export type RiskRow = Row<'risks'>;

/** The workbook as the domain sees it. Rows stand in the workbook's order. */
export interface Programme {
  /** Those that are read. */
  readonly tables: readonly FoundTable[];
  /** Those that are not, as others have most of their rows. */
  readonly copies: UsedTables['copies'];
  /** Those that a person has said are not to be read. */
  readonly skipped: readonly FoundTable[];
  /** How the organisation's bodies number their cases. */
  readonly numbering: CaseNumbering;
  readonly needs: readonly NeedRow[];
  readonly economy: readonly EconomyRow[];
  readonly cases: readonly CaseRow[];
  readonly meetings: readonly MeetingRow[];
  readonly resolutions: readonly ResolutionRow[];
  readonly actions: readonly ActionRow[];
  readonly products: readonly ProductRow[];
  readonly measures: readonly MeasureRow[];
  readonly portfolio: readonly PortfolioRow[];
  readonly milestones: readonly MilestoneRow[];
  readonly risks: readonly RiskRow[];
}

/** What a reader needs to know that the cells themselves do not say. */
export interface ReadingContext {
  /** For deadlines without a year when neither header, title nor Økonomi gives one. */
  readonly today: IsoDate;
  readonly meeting: IsoDate | null;
}
