/** The client library's numbers for events. */
export const eventTypes = {
  settingsChanged: 1,
  selectionChanged: 2,
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  sheetSelectionChanged: 14,
  sheetDeleted: 15,
  sheetCalculated: 16,
  sheetFormatChanged: 18,
  sheetRowHiddenChanged: 22,
  sheetProtectionChanged: 24,
  sheetNameChanged: 25,
  tableSelectionChanged: 100,
  tableChanged: 101,
} as const;
