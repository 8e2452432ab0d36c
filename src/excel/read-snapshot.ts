import type { Area } from '../core/workbook/address';
import { SETTINGS_NAMESPACE, settingsIn } from '../core/settings/settings-part';
import type { CellValue, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../core/workbook/snapshot';
import { cellFormulas, cellValues } from './cell-values';
import { halve, planRequests, type Chunk } from './chunks';
import { dateSystemOf, showsYear } from './date-system';
import { isTooMuch, isUnexplained } from './excel-fault';

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** Told after each request how large a part of the cells has come, 0 to 1. */
  readonly onProgress?: (part: number) => void;
  /** When known from an earlier reading, spares the request that finds it. */
  readonly dateSystem?: 1900 | 1904 | undefined;
}

/**
 * Reads the whole workbook in three round trips: names, extents, contents; a fourth asks for the text of one date
 * where the date system is not known (see `date-system.ts`). Only a workbook over `CELLS_PER_REQUEST` takes more,
 * one for each further block of rows.
 *
 * @throws the signal's reason when aborted; `OfficeExtension.Error` as it comes
 */
export async function readSnapshot(
  context: Excel.RequestContext,
  { signal, onProgress, dateSystem }: ReadOptions,
): Promise<{ readonly snapshot: WorkbookSnapshot; readonly isDateSystemSure: boolean }> {
  const worksheets = context.workbook.worksheets;
  worksheets.load('items/name, items/visibility, items/protection/protected');
  const tables = context.workbook.tables;
  tables.load('items/name, items/showHeaders, items/showTotals, items/worksheet/name');
  const settingsParts = context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
  settingsParts.load('items/id');
  await context.sync();
  signal?.throwIfAborted();

  const extent = 'rowIndex, columnIndex, rowCount, columnCount';
  // Formats alone do not make a cell used: workbooks are often formatted to the last row.
  const usedRanges = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true).load(extent));
  const settingsXml = settingsParts.items.map((part) => part.getXml());
  const tableRanges = tables.items.map((table) => table.getRange().load(extent));
  await context.sync();
  signal?.throwIfAborted();

  const used = usedRanges.map((range) => (range.isNullObject ? null : areaOf(range)));
  const contents = worksheets.items.map((): SheetContents => new SheetContents());
  const total = used.reduce((cells, area) => cells + (area ? area.rows * area.columns : 0), 0);
  let read = 0;
  let asksForMerges = true;
  const waiting = [...planRequests(used)];
  for (let request = waiting.shift(); request; request = waiting.shift()) {
    const blocks = request.map((chunk) => ({
      chunk,
      ask: ask(worksheets.items[chunk.sheet], chunk.area, asksForMerges),
    }));
    try {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one block of rows at a time: an answer may be 5 MB
      await context.sync();
    } catch (error) {
      const smaller = isTooMuch(error) ? halve(request) : null;
      if (smaller === null && !(asksForMerges && isUnexplained(error))) throw error;
      // Excel fails, without saying why, where a range has more than 512 merged areas; the cells matter more than those.
      asksForMerges = smaller !== null && asksForMerges;
      waiting.unshift(...(smaller ?? [request]));
      continue;
    }
    signal?.throwIfAborted();
    for (const { chunk, ask } of blocks) {
      contents[chunk.sheet]?.add(chunk, ask);
      read += chunk.area.rows * chunk.area.columns;
    }
    onProgress?.(read / total);
  }

  const sheets = worksheets.items.map((sheet, index): SheetSnapshot => {
    const area = used[index];
    const { values, formulas, numberFormats, merges, hiddenRows } = contents[index] ?? new SheetContents();
    return {
      name: sheet.name,
      visibility: visibilityOf(sheet.visibility),
      isProtected: sheet.protection.protected,
      top: area?.top ?? 0,
      left: area?.left ?? 0,
      values,
      formulas,
      numberFormats,
      tables: tables.items.flatMap((table, at): TableSnapshot[] => {
        const range = tableRanges[at];
        if (table.worksheet.name !== sheet.name || range === undefined) return [];
        return [
          {
            name: table.name,
            area: areaOf(range),
            hasHeader: table.showHeaders,
            hasTotals: table.showTotals,
          },
        ];
      }),
      merges,
      hiddenRows,
    };
  });

  const found = dateSystem ?? (await findDateSystem(context, sheets));
  signal?.throwIfAborted();
  const [settings] = settingsXml.flatMap(({ value }) => settingsIn(value) ?? []);
  const snapshot = { dateSystem: found ?? 1900, sheets, ...(settings !== undefined && { settings }) };
  return { snapshot, isDateSystemSure: found !== null };
}

type Ask = ReturnType<typeof ask>;

function ask(sheet: Excel.Worksheet | undefined, { top, left, rows, columns }: Area, withMerges: boolean) {
  if (sheet === undefined) throw new RangeError('A block of rows was planned for a sheet that is not there.');
  const range = sheet.getRangeByIndexes(top, left, rows, columns);
  return {
    range: range.load('values, valueTypes, formulas, numberFormat'),
    merged: withMerges
      ? range
          .getMergedAreasOrNullObject()
          .load(
            'areas/items/rowIndex, areas/items/columnIndex, areas/items/rowCount, areas/items/columnCount',
          )
      : null,
    rows: range.getRowProperties({ rowHidden: true }),
  };
}

class SheetContents {
  readonly values: CellValue[][] = [];
  readonly formulas: string[][] = [];
  readonly numberFormats: string[][] = [];
  readonly merges: Area[] = [];
  readonly hiddenRows: number[] = [];

  add({ area }: Chunk, { range, merged, rows }: Ask): void {
    const values = cellValues(range.values, range.valueTypes);
    for (const row of values) this.values.push(row);
    for (const row of cellFormulas(range.formulas, values)) this.formulas.push(row);
    for (const row of range.numberFormat) this.numberFormats.push(row.map(String));
    // An area that crosses into the next block may come with both; it belongs to the one with its first cell.
    if (merged && !merged.isNullObject) {
      const areas = merged.areas.items.map(areaOf);
      this.merges.push(...areas.filter((merge) => startsIn(area, merge)));
    }
    for (const [offset, row] of rows.value.entries())
      if (row.rowHidden) this.hiddenRows.push(area.top + offset);
  }
}

function startsIn(area: Area, { top, left }: Area): boolean {
  return (
    top >= area.top && top < area.top + area.rows && left >= area.left && left < area.left + area.columns
  );
}

async function findDateSystem(
  context: Excel.RequestContext,
  sheets: readonly SheetSnapshot[],
): Promise<1900 | 1904 | null> {
  for (const sheet of sheets) {
    for (const [r, row] of sheet.values.entries()) {
      const c = row.findIndex((value, at) => showsYear(value, sheet.numberFormats[r]?.[at] ?? ''));
      const serial = row[c];
      if (typeof serial !== 'number') continue;
      const cell = context.workbook.worksheets.getItem(sheet.name).getCell(sheet.top + r, sheet.left + c);
      cell.load('text');
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- the function returns: one request in all
      await context.sync();
      return dateSystemOf(serial, cell.text[0]?.[0] ?? '');
    }
  }
  return null;
}

function areaOf(range: Excel.Range): Area {
  return { top: range.rowIndex, left: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

function visibilityOf(visibility: Excel.Worksheet['visibility']): SheetSnapshot['visibility'] {
  if (visibility === 'VeryHidden') return 'veryHidden';
  return visibility === 'Hidden' ? 'hidden' : 'visible';
}
