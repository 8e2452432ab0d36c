import {
  cellValueConditionalFormatClass,
  colorScaleConditionalFormatClass,
  conditionalDataBarNegativeFormatClass,
  conditionalDataBarPositiveFormatClass,
  dataBarConditionalFormatClass,
  iconSetConditionalFormatClass,
  presetCriteriaConditionalFormatClass,
  textConditionalFormatClass,
  topBottomConditionalFormatClass,
} from '../classes/conditional-format-kinds';
import { removeDuplicatesResultClass } from '../classes/range-duplicates';
import { dataValidationClass } from '../classes/data-validation';
import {
  customPropertyClass,
  customPropertyCollectionClass,
  documentPropertiesClass,
  workbookProtectionClass,
} from '../classes/document-properties';
import {
  applicationClass,
  cultureInfoClass,
  datetimeFormatInfoClass,
  numberFormatInfoClass,
  workbookCreatedClass,
} from '../classes/application';
import {
  chartDataLabelsClass,
  chartFillClass,
  chartSeriesClass,
  chartSeriesCollectionClass,
  chartSeriesFormatClass,
} from '../classes/chart-series';
import {
  chartAxesClass,
  chartAxisClass,
  chartAxisTitleClass,
  chartClass,
  chartCollectionClass,
  chartGridlinesClass,
  chartLegendClass,
  chartTitleClass,
} from '../classes/charts';
import { commentReplyClass, commentReplyCollectionClass } from '../classes/comment-replies';
import { commentClass, commentCollectionClass } from '../classes/comments';
import {
  conditionalFormatClass,
  conditionalFormatCollectionClass,
  conditionalFormatRuleClass,
  conditionalRangeFillClass,
  conditionalRangeFontClass,
  conditionalRangeFormatClass,
  customConditionalFormatClass,
} from '../classes/conditional-formats';
import {
  customXmlPartClass,
  customXmlPartCollectionClass,
  customXmlPartScopedCollectionClass,
} from '../classes/custom-xml-parts';
import { autoFilterClass, filterClass } from '../classes/filters';
import { freezePanesClass } from '../classes/freeze-panes';
import { namedItemClass, namedItemCollectionClass } from '../classes/names';
import { worksheetProtectionClass } from '../classes/protection';
import { rangeClass } from '../classes/range';
import { rangeAreasClass, rangeCollectionClass } from '../classes/range-areas';
import { rangeBorderClass, rangeBorderCollectionClass } from '../classes/range-borders';
import {
  formatProtectionClass,
  rangeFillClass,
  rangeFontClass,
  rangeFormatClass,
} from '../classes/range-format';
import { settingClass, settingCollectionClass } from '../classes/settings';
import { rangeSortClass, tableSortClass } from '../classes/sorts';
import { tableClass, tableCollectionClass, tableScopedCollectionClass } from '../classes/table';
import { tableColumnClass, tableColumnCollectionClass } from '../classes/table-columns';
import { tableRowClass, tableRowCollectionClass } from '../classes/table-rows';
import { workbookClass } from '../classes/workbook';
import { worksheetClass } from '../classes/worksheet';
import { worksheetCollectionClass } from '../classes/worksheets';
import type { ClassDeclaration } from './declare';
import type { ClassName } from './targets';

/** Every class that the host has. docs/excel-host.md is this, for people. */
export const registry: { readonly [Name in ClassName]: ClassDeclaration<Name> } = {
  Application: applicationClass,
  AutoFilter: autoFilterClass,
  CellValueConditionalFormat: cellValueConditionalFormatClass,
  Chart: chartClass,
  ChartAxes: chartAxesClass,
  ChartAxis: chartAxisClass,
  ChartAxisTitle: chartAxisTitleClass,
  ChartCollection: chartCollectionClass,
  ChartDataLabels: chartDataLabelsClass,
  ChartFill: chartFillClass,
  ChartGridlines: chartGridlinesClass,
  ChartLegend: chartLegendClass,
  ChartSeries: chartSeriesClass,
  ChartSeriesCollection: chartSeriesCollectionClass,
  ChartSeriesFormat: chartSeriesFormatClass,
  ChartTitle: chartTitleClass,
  ColorScaleConditionalFormat: colorScaleConditionalFormatClass,
  Comment: commentClass,
  CommentCollection: commentCollectionClass,
  CommentReply: commentReplyClass,
  CommentReplyCollection: commentReplyCollectionClass,
  ConditionalDataBarNegativeFormat: conditionalDataBarNegativeFormatClass,
  ConditionalDataBarPositiveFormat: conditionalDataBarPositiveFormatClass,
  ConditionalFormat: conditionalFormatClass,
  ConditionalFormatCollection: conditionalFormatCollectionClass,
  ConditionalFormatRule: conditionalFormatRuleClass,
  ConditionalRangeFill: conditionalRangeFillClass,
  ConditionalRangeFont: conditionalRangeFontClass,
  ConditionalRangeFormat: conditionalRangeFormatClass,
  CultureInfo: cultureInfoClass,
  CustomConditionalFormat: customConditionalFormatClass,
  CustomProperty: customPropertyClass,
  CustomPropertyCollection: customPropertyCollectionClass,
  CustomXmlPart: customXmlPartClass,
  CustomXmlPartCollection: customXmlPartCollectionClass,
  CustomXmlPartScopedCollection: customXmlPartScopedCollectionClass,
  DataBarConditionalFormat: dataBarConditionalFormatClass,
  DataValidation: dataValidationClass,
  DatetimeFormatInfo: datetimeFormatInfoClass,
  DocumentProperties: documentPropertiesClass,
  Filter: filterClass,
  FormatProtection: formatProtectionClass,
  IconSetConditionalFormat: iconSetConditionalFormatClass,
  NamedItem: namedItemClass,
  NamedItemCollection: namedItemCollectionClass,
  NumberFormatInfo: numberFormatInfoClass,
  PresetCriteriaConditionalFormat: presetCriteriaConditionalFormatClass,
  Range: rangeClass,
  RangeAreas: rangeAreasClass,
  RangeBorder: rangeBorderClass,
  RangeBorderCollection: rangeBorderCollectionClass,
  RangeCollection: rangeCollectionClass,
  RangeFill: rangeFillClass,
  RangeFont: rangeFontClass,
  RangeFormat: rangeFormatClass,
  RemoveDuplicatesResult: removeDuplicatesResultClass,
  RangeSort: rangeSortClass,
  Setting: settingClass,
  SettingCollection: settingCollectionClass,
  Table: tableClass,
  TableCollection: tableCollectionClass,
  TableColumn: tableColumnClass,
  TableColumnCollection: tableColumnCollectionClass,
  TableRow: tableRowClass,
  TableRowCollection: tableRowCollectionClass,
  TableScopedCollection: tableScopedCollectionClass,
  TableSort: tableSortClass,
  TextConditionalFormat: textConditionalFormatClass,
  TopBottomConditionalFormat: topBottomConditionalFormatClass,
  Workbook: workbookClass,
  WorkbookCreated: workbookCreatedClass,
  WorkbookProtection: workbookProtectionClass,
  Worksheet: worksheetClass,
  WorksheetCollection: worksheetCollectionClass,
  WorksheetFreezePanes: freezePanesClass,
  WorksheetProtection: worksheetProtectionClass,
};
