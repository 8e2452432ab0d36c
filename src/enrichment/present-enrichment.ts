import type { OwnColumnsPlace, PresentColumn, PresentEnrichment } from '../core/enrichment/enrichment';
import { ownColumnOf, ownSheetKind } from '../core/enrichment/own-names';
import { findTables, type FoundTable } from '../core/mapping/find-tables';
import { settingsFor } from '../core/settings/settings-in-force';
import { type SheetSnapshot, valueAt, type WorkbookSnapshot } from '../core/workbook/snapshot';
import { formerFormats } from './kept-formats';
import { tableRows } from './place-columns';

/** What the add-in has put into the workbook: its sheets, and its columns beside the tables. */
export function presentEnrichment(snapshot: WorkbookSnapshot): PresentEnrichment {
  const sheets = snapshot.sheets.filter((sheet) => ownSheetKind(sheet) !== null).map(({ name }) => name);
  const columns = findTables(snapshot, settingsFor(snapshot, null).settings.columns).flatMap(
    (table): OwnColumnsPlace[] => {
      const sheet = snapshot.sheets.find(({ name }) => name === table.sheet);
      const own = sheet ? ownColumnsIn(snapshot, sheet, table) : [];
      return sheet && own.length > 0 ? [placeOf(sheet, table, own)] : [];
    },
  );
  return { sheets, columns };
}

/** Whether there are computed columns that the workbook's settings do not choose. */
export function hasUnwantedColumns(snapshot: WorkbookSnapshot, { columns }: PresentEnrichment): boolean {
  const { computed } = settingsFor(snapshot, null).settings;
  const names = columns.flatMap((place) => place.columns.map(({ header }) => ownColumnOf(header)));
  return names.some((name) => name !== null && !computed.includes(name));
}

function ownColumnsIn(
  snapshot: WorkbookSnapshot,
  sheet: SheetSnapshot,
  { headerRow, area }: FoundTable,
): readonly PresentColumn[] {
  const found: PresentColumn[] = [];
  const right = sheet.left + (sheet.values[0]?.length ?? 0);
  for (let column = area.left; column < right; column++) {
    const header = valueAt(sheet, headerRow, column);
    if (typeof header === 'string' && ownColumnOf(header))
      found.push({ column, header, before: formerFormats(snapshot, sheet.name, header) });
  }
  return found;
}

function placeOf(
  sheet: SheetSnapshot,
  table: FoundTable,
  columns: readonly PresentColumn[],
): OwnColumnsPlace {
  const { area } = table;
  const excelTable = sheet.tables.find((one) => one.area.top === area.top && one.area.left === area.left);
  return {
    sheet: sheet.name,
    table: table.isExcelTable && excelTable ? { name: excelTable.name, area: excelTable.area } : null,
    rows: tableRows(table),
    columns,
  };
}
