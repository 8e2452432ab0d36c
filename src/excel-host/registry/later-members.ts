/**
 * The members of Office.js that came after ExcelApi 1.14, so that an older Excel answers `ApiNotFound` to all of them, also
 * to those that are not here. By requirement set and class, as in Microsoft's types.
 */
const laterMembers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '1.15': {
    ChartSeries: 'getDimensionDataSourceString getDimensionDataSourceType',
    PivotTable: 'getDataSourceString getDataSourceType',
    PivotTableScopedCollection: 'getFirstOrNullObject',
    Range: 'getDependents',
    Shape: 'displayName',
  },
  '1.16': {
    ChartFill: 'getSolidColor',
    NamedItem: 'valueAsJson valueAsJsonLocal',
    NamedItemArrayValues: 'valuesAsJson valuesAsJsonLocal',
    Range: 'valuesAsJson valuesAsJsonLocal',
    RangeView: 'valuesAsJson valuesAsJsonLocal',
    TableColumn: 'valuesAsJson valuesAsJsonLocal',
    TableColumnCollection: 'addAsJson',
    TableRow: 'valuesAsJson valuesAsJsonLocal',
    TableRowCollection: 'addAsJson',
    Workbook: 'getLinkedEntityCellValue',
  },
  '1.17': {
    ConditionalFormat:
      'changeRuleToCellValue changeRuleToColorScale changeRuleToContainsText changeRuleToCustom changeRuleToDataBar changeRuleToIconSet changeRuleToPresetCriteria changeRuleToTopBottom setRanges',
    ConditionalRangeFormat: 'clearFormat',
    NumberFormatInfo: 'currencySymbol',
    Worksheet: 'onNameChanged onVisibilityChanged',
    WorksheetCollection: 'onMoved onNameChanged onVisibilityChanged',
  },
  '1.18': {
    Note: 'authorName content height visible width delete getLocation',
    NoteCollection: 'add getCount getItem getItemAt getItemOrNullObject',
    Range: 'control clearOrResetContents',
    RangeAreas: 'clearOrResetContents select',
    Workbook: 'notes',
    Worksheet: 'notes',
  },
  '1.19': {
    ChartDataLabel: 'geometricShapeType showAsStickyCallout getSubstring getTailAnchor setHeight setWidth',
    ChartDataLabelAnchor: 'left top',
    ChartDataLabels: 'leaderLines geometricShapeType showAsStickyCallout showLeaderLines',
    ChartLeaderLines: 'format',
    ChartLeaderLinesFormat: 'line',
    LinkedEntityDataDomain:
      'dataProvider id lastRefreshed loadFunctionId name periodicRefreshInterval refreshMode serviceId supportedRefreshModes delete refresh',
    LinkedEntityDataDomainCollection:
      'add getCount getItem getItemAt getItemByName getItemByNameOrNullObject getItemOrNullObject refreshAll onLinkedEntityDataDomainAdded onRefreshCompleted onRefreshModeChanged',
    Range: 'getDisplayedCellProperties',
    Workbook: 'linkedEntityDataDomains getActiveShape getActiveShapeOrNullObject',
    Worksheet: 'showDataTypeIcons',
  },
  '1.20': {
    CustomFunctionManager: 'static',
  },
  '1.21': {
    LinkedEntityDataDomainCollection: 'loadLinkedEntityCellValue onLinkedEntityCellValueLoaded',
  },
};

/** The requirement set of a member by its name, `Range.valuesAsJson`, where that is later than ExcelApi 1.14. */
export const laterSets: ReadonlyMap<string, string> = new Map(
  Object.entries(laterMembers).flatMap(([version, classes]) =>
    Object.entries(classes).flatMap(([className, names]) =>
      names.split(' ').map((name) => [`${className}.${name}`, version] as const),
    ),
  ),
);
