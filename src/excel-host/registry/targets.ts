import type { Area } from '../../core/workbook/address';
import type { Filtered } from '../model/apply-filter';
import type { CustomXmlPart } from '../model/custom-xml-part';
import type { DefinedName } from '../model/name';
import type { Sheet } from '../model/sheet';
import type { Table } from '../model/table';
import type { Workbook } from '../model/workbook';

export interface RangeTarget {
  readonly sheet: Sheet;
  readonly area: Area;
}

export interface ChartTarget {
  readonly sheet: Sheet;
  readonly id: string;
}

/** A series by its place in the chart. */
export interface SeriesTarget extends ChartTarget {
  readonly index: number;
}

export interface ChartAxisTarget extends ChartTarget {
  readonly axis: 'categoryAxis' | 'valueAxis';
}

export interface CommentTarget {
  readonly sheet: Sheet;
  readonly id: string;
}

export interface ReplyTarget extends CommentTarget {
  /** Its id. */
  readonly reply: string;
}

/** One line of a range: at its edge or between its cells. */
export interface BorderTarget extends RangeTarget {
  readonly side: 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideVertical' | 'InsideHorizontal';
}

export interface ConditionalFormatTarget {
  readonly sheet: Sheet;
  readonly id: string;
}

export interface RangeAreasTarget {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

/** The classes of Office.js that the host has, and what of the model an object of each stands for. */
export interface Targets {
  readonly Application: Workbook;
  readonly AutoFilter: Filtered;
  readonly CellValueConditionalFormat: ConditionalFormatTarget;
  readonly Chart: ChartTarget;
  readonly ChartAxes: ChartTarget;
  readonly ChartAxis: ChartAxisTarget;
  readonly ChartAxisTitle: ChartAxisTarget;
  readonly ChartCollection: Sheet;
  readonly ChartDataLabels: SeriesTarget;
  readonly ChartFill: SeriesTarget;
  readonly ChartGridlines: ChartAxisTarget;
  readonly ChartLegend: ChartTarget;
  readonly ChartSeries: SeriesTarget;
  readonly ChartSeriesCollection: ChartTarget;
  readonly ChartSeriesFormat: SeriesTarget;
  readonly ChartTitle: ChartTarget;
  readonly ColorScaleConditionalFormat: ConditionalFormatTarget;
  readonly Comment: CommentTarget;
  readonly CommentCollection: { readonly workbook: Workbook; readonly sheet: Sheet | null };
  readonly CommentReply: ReplyTarget;
  readonly CommentReplyCollection: CommentTarget;
  readonly ConditionalDataBarNegativeFormat: ConditionalFormatTarget;
  readonly ConditionalDataBarPositiveFormat: ConditionalFormatTarget;
  readonly ConditionalFormat: ConditionalFormatTarget;
  readonly ConditionalFormatCollection: RangeAreasTarget;
  readonly ConditionalFormatRule: ConditionalFormatTarget;
  readonly ConditionalRangeFill: ConditionalFormatTarget;
  readonly ConditionalRangeFont: ConditionalFormatTarget;
  readonly ConditionalRangeFormat: ConditionalFormatTarget;
  readonly CultureInfo: Workbook;
  readonly CustomConditionalFormat: ConditionalFormatTarget;
  readonly CustomProperty: { readonly workbook: Workbook; readonly key: string };
  readonly CustomPropertyCollection: Workbook;
  readonly CustomXmlPart: { readonly workbook: Workbook; readonly part: CustomXmlPart };
  readonly CustomXmlPartCollection: Workbook;
  readonly CustomXmlPartScopedCollection: { readonly workbook: Workbook; readonly namespace: string };
  readonly DataBarConditionalFormat: ConditionalFormatTarget;
  readonly DataValidation: RangeTarget;
  readonly DatetimeFormatInfo: Workbook;
  readonly DocumentProperties: Workbook;
  readonly Filter: { readonly table: Table; readonly id: number };
  readonly FormatProtection: RangeTarget;
  readonly IconSetConditionalFormat: ConditionalFormatTarget;
  readonly NamedItem: DefinedName;
  readonly NamedItemCollection: { readonly workbook: Workbook; readonly scope: Sheet | null };
  readonly NumberFormatInfo: Workbook;
  readonly PresetCriteriaConditionalFormat: ConditionalFormatTarget;
  readonly Range: RangeTarget;
  readonly RangeAreas: RangeAreasTarget;
  readonly RangeBorder: BorderTarget;
  readonly RangeBorderCollection: RangeTarget;
  readonly RangeCollection: RangeAreasTarget;
  readonly RangeFill: RangeTarget;
  readonly RangeFont: RangeTarget;
  readonly RangeFormat: RangeTarget;
  readonly RangeSort: RangeTarget;
  readonly RemoveDuplicatesResult: { readonly removed: number; readonly uniqueRemaining: number };
  readonly Setting: { readonly workbook: Workbook; readonly key: string };
  readonly SettingCollection: Workbook;
  readonly Table: Table;
  readonly TableCollection: { readonly workbook: Workbook; readonly sheet: Sheet | null };
  readonly TableColumn: { readonly table: Table; readonly id: number };
  readonly TableColumnCollection: Table;
  readonly TableRow: { readonly table: Table; readonly index: number };
  readonly TableRowCollection: Table;
  readonly TableScopedCollection: readonly Table[];
  readonly TableSort: Table;
  readonly TextConditionalFormat: ConditionalFormatTarget;
  readonly TopBottomConditionalFormat: ConditionalFormatTarget;
  readonly Workbook: Workbook;
  readonly WorkbookCreated: { readonly workbook: Workbook; readonly bytes: Uint8Array | null };
  readonly WorkbookProtection: Workbook;
  readonly Worksheet: Sheet;
  readonly WorksheetCollection: Workbook;
  readonly WorksheetFreezePanes: Sheet;
  readonly WorksheetProtection: Sheet;
}

export type ClassName = keyof Targets;

/** One object that a client holds: its class and what it stands for. */
export type HostObject<Name extends ClassName = ClassName> = Name extends ClassName
  ? { readonly className: Name; readonly target: Targets[Name] }
  : never;

export const object = <Name extends ClassName>(className: Name, target: Targets[Name]) => ({
  className,
  target,
});
