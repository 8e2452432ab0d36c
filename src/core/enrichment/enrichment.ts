import type { Severity } from '../rules/finding';
import type { CellAddress, Area } from '../workbook/address';
import type { CellContent } from '../workbook/edits';
import type { CellValue } from '../workbook/snapshot';
import type { LookName } from './looks';
import type { OwnSheetKind } from './own-names';

/**
 * All that the add-in adds to a workbook, as plain data: `src/excel` writes it into a running Excel, `src/xlsx` into a
 * file. It never takes the place of anything of the user's.
 */
export interface Enrichment {
  readonly columns: readonly OwnColumns[];
  /** Where the formats that the columns' cells have now are kept; null where no column is new. */
  readonly formats: KeptFormats | null;
  readonly sheets: readonly OwnSheet[];
  readonly marks: readonly Mark[];
}

/** Computed columns of one table. All stand in columns of the add-in's own, or in empty ones. */
export interface OwnColumns {
  readonly sheet: string;
  /** The Excel table that they become part of; null beside plain cells. */
  readonly table: string | null;
  /** The table's rows, header included; in an Excel table its totals too. */
  readonly rows: Pick<Area, 'top' | 'rows'>;
  readonly columns: readonly OwnColumn[];
}

export interface OwnColumn {
  /** From 0 on the sheet. */
  readonly column: number;
  readonly header: string;
  /** The column of the user's whose cells, header too, it looks like. */
  readonly like: number;
  /** English code; `General` for texts. */
  readonly numberFormat: string;
  /** In characters. */
  readonly width: number;
  /** By row from 0 on the sheet. Rows of the table that are not here are empty. */
  readonly cells: ReadonlyMap<number, OwnCellContent>;
}

export interface OwnCellContent {
  readonly content: CellContent;
  /** What a formula comes to, else the value itself. */
  readonly value: CellValue;
}

/**
 * A very hidden sheet with the formats of cells as they were before a computed column came there, so that they can be put
 * back. Excel itself copies them: nothing of them is lost that the add-in does not know. A1 has the sheet's title; each
 * column from B on keeps one: the computed column's header, its sheet and the former width in points (nothing for the standard width) in rows 2 to 4,
 * and from row 5 on the cells.
 */
export interface KeptFormats {
  /** The sheet's first cell. */
  readonly title: string;
  readonly name: string;
  readonly exists: boolean;
  readonly added: readonly KeptColumn[];
}

export interface KeptColumn {
  /** The column on the sheet of formats, from 0. */
  readonly place: number;
  readonly sheet: string;
  readonly header: string;
  readonly column: number;
  readonly rows: Pick<Area, 'top' | 'rows'>;
}

/** The first row, from 0, of the cells whose formats are kept. */
export const FIRST_KEPT_ROW = 4;

/** Computed columns of one table that are in the workbook. */
export interface OwnColumnsPlace {
  readonly sheet: string;
  readonly table: { readonly name: string; readonly area: Area } | null;
  readonly rows: Pick<Area, 'top' | 'rows'>;
  readonly columns: readonly PresentColumn[];
}

export interface PresentColumn {
  readonly column: number;
  readonly header: string;
  /** What its cells were before; null where nothing says so. */
  readonly before: FormerFormats | null;
}

export interface FormerFormats {
  /** The sheet of formats, and the column on it. */
  readonly sheet: string;
  readonly place: number;
  /** In points; null for the sheet's standard width. */
  readonly width: number | null;
}

/** What of the add-in's own is in the workbook, marks aside. */
export interface PresentEnrichment {
  readonly sheets: readonly string[];
  readonly columns: readonly OwnColumnsPlace[];
}

/** A sheet that is the add-in's alone. */
export interface OwnSheet {
  readonly kind: OwnSheetKind;
  readonly name: string;
  /** Whether the workbook has it already; it is then written anew. */
  readonly exists: boolean;
  /** From A1. */
  readonly rows: readonly (readonly (OwnCell | null)[])[];
  /** In characters, from column A. */
  readonly widths: readonly number[];
  /** In points, by row. */
  readonly heights: readonly number[];
  readonly frozenRows: number;
  readonly charts: readonly OwnChart[];
}

export interface OwnCell extends OwnCellContent {
  readonly look: LookName;
  /** In place of the look's own. */
  readonly numberFormat?: string;
  /** The cell to go to. */
  readonly link?: CellAddress;
}

/** A clustered column chart of cells of its own sheet. */
export interface OwnChart {
  readonly title: string;
  /** What it shows, in words. */
  readonly altText: string;
  readonly valueTitle: string;
  readonly numberFormat: string;
  /** The cells that it covers. */
  readonly area: Area;
  readonly categories: Area;
  readonly series: readonly ChartSeries[];
}

export interface ChartSeries {
  /** The one cell that names it. */
  readonly name: Area;
  readonly values: Area;
  /** `#RRGGBB` */
  readonly colour: string;
}

/** A cell with a finding; the gravest where there are several. */
export interface Mark {
  readonly at: CellAddress;
  readonly severity: Severity;
}
