/**
 * The members that write and that Excel on the web cannot undo, by class; `*` is all of a class. From
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities
 */
const withoutUndo: Readonly<Record<string, string>> = {
  AllowEditRange: '*',
  AllowEditRangeCollection: '*',
  Chart: 'categoryLabelLevel seriesNameLevel',
  ChartPivotOptions: '*',
  ChartTrendlineLabel: 'formula',
  DataConnectionCollection: '*',
  DocumentProperties: 'author category comments company keywords manager revisionNumber subject title',
  LinkedWorkbook: '*',
  LinkedWorkbookCollection: '*',
  NamedItem: 'comment',
  PivotTableStyle: '*',
  PivotTableStyleCollection: '*',
  Query: '*',
  QueryCollection: '*',
  Slicer: 'name nameInFormula',
  SlicerStyle: '*',
  SlicerStyleCollection: '*',
  Style:
    'addIndent autoIndent formulaHidden horizontalAlignment includeAlignment includeBorder includeFont includeNumber includePatterns includeProtection indentLevel locked numberFormat numberFormatLocal orientation readingOrder shrinkToFit textOrientation verticalAlignment wrapText',
  TableStyle: '*',
  TableStyleCollection: '*',
  TimelineStyle: '*',
  TimelineStyleCollection: '*',
  Workbook: 'close insertWorksheetsFromBase64 save',
  WorkbookProtection: '*',
  Worksheet: 'copy delete standardWidth',
  WorksheetCollection: 'addFromBase64',
  WorksheetProtection: '*',
};

/** Whether what a member writes, `Range.values`, can be undone in an Excel that undoes add-ins at all. */
export function hasUndo(member: string): boolean {
  const [className = '', name = ''] = member.split('.');
  const names = Object.hasOwn(withoutUndo, className) ? withoutUndo[className]?.split(' ') : undefined;
  return !names?.some((one) => one === '*' || one === name);
}
