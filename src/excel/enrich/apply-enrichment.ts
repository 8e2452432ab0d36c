import type { Enrichment, PresentEnrichment } from '../../core/enrichment/enrichment';
import { isOwnHeader } from '../../core/enrichment/own-names';
import { Fault } from '../../core/fault';
import { type Area, type CellAddress, fullAddress } from '../../core/workbook/address';
import { keepFormats } from './kept-formats';
import { type LoadedRule, writeMarks } from './marks';
import { clearOwnColumns, writeOwnColumns } from './own-columns';
import { deleteOwnSheets, writeOwnSheet } from './own-sheets';

/**
 * Writes what the add-in adds into the open workbook, over what it put in before. Four round trips: three find
 * what is there of its own, one writes it all.
 *
 * @throws Fault `excel-changed` when somebody has written where a column was to go, before anything is written;
 *   `HalfEnriched` when Excel fails while it writes; `OfficeExtension.Error` as it comes before that
 */
export async function applyEnrichment(
  context: Excel.RequestContext,
  { columns, formats: kept, sheets, marks }: Enrichment,
): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name, items/protection/protected');
  const tables = context.workbook.tables.load('items/name');
  await context.sync();
  const open = worksheets.items.filter(({ protection }) => !protection.protected);
  const formats = open.map((sheet) => sheet.getRange().conditionalFormats.load('items/type'));
  const charts = sheets
    .filter(({ exists }) => exists)
    .map(({ name }) => worksheets.getItem(name).charts.load('items/name'));
  const areas = tables.items.map((table) => ({
    name: table.name,
    range: table.getRange().load('rowIndex, columnIndex, rowCount, columnCount'),
  }));
  await context.sync();
  const rules = customRules(formats);
  const targets = columns.flatMap(({ sheet, rows, columns: own }) =>
    own.map(({ column }) => columnLoaded(worksheets, sheet, rows, column)),
  );
  await context.sync();
  for (const target of targets) if (!isOwn(target) && !isEmpty(target)) throw changedSince(target);

  if (kept) keepFormats(worksheets, kept, widthIn(targets));
  for (const collection of charts) for (const chart of collection.items) chart.delete();
  for (const own of columns) {
    const area = areas.find(({ name }) => name === own.table)?.range ?? null;
    writeOwnColumns(worksheets.getItem(own.sheet), own, area);
  }
  writeMarks(worksheets, rules, marks);
  for (const own of sheets) writeOwnSheet(worksheets, own);
  await written(context);
}

/**
 * Takes away all that the add-in put in; what is the user's stays as it was.
 *
 * @throws Fault `excel-changed` when a column is not the add-in's any more, before anything is taken away; `HalfEnriched`
 */
export async function removeEnrichment(context: Excel.RequestContext, own: PresentEnrichment): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name, items/protection/protected');
  await context.sync();
  const open = worksheets.items.filter(({ protection }) => !protection.protected);
  const formats = open.map((sheet) => sheet.getRange().conditionalFormats.load('items/type'));
  await context.sync();
  const rules = customRules(formats);
  const targets = own.columns.flatMap(({ sheet, rows, columns }) =>
    columns.map(({ column }) => columnLoaded(worksheets, sheet, rows, column)),
  );
  await context.sync();
  for (const target of targets) if (!isOwn(target)) throw changedSince(target);

  writeMarks(worksheets, rules, []);
  clearOwnColumns(worksheets, own.columns);
  deleteOwnSheets(worksheets, own.sheets);
  await written(context);
}

/** Thrown when Excel fails while it writes: part of it may stand. */
export class HalfEnriched extends Error {
  constructor(override readonly cause: unknown) {
    super('Excel failed while the add-in was writing what it adds');
  }
}

async function written(context: Excel.RequestContext): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    throw new HalfEnriched(error);
  }
}

/** The conditional formats with a formula, which a sync loads: the add-in's own are known by it. */
function customRules(collections: readonly Excel.ConditionalFormatCollection[]): readonly LoadedRule[] {
  return collections.flatMap(({ items }) =>
    items
      .filter(({ type }) => type === 'Custom')
      .map((format) => {
        const custom = format.customOrNullObject;
        custom.load('rule/formula');
        return { format, custom };
      }),
  );
}

/** A column of a table, where it is and what it holds now. */
interface Target {
  readonly at: CellAddress;
  readonly range: Excel.Range;
}

function columnLoaded(
  worksheets: Excel.WorksheetCollection,
  sheet: string,
  rows: Pick<Area, 'top' | 'rows'>,
  column: number,
): Target {
  const range = worksheets.getItem(sheet).getRangeByIndexes(rows.top, column, rows.rows, 1);
  return {
    at: { sheet, row: rows.top, column },
    range: range.load('formulas, format/columnWidth, format/useStandardWidth'),
  };
}

/** The width of a column in points; null where it is the sheet's standard one. */
function widthIn(targets: readonly Target[]): (sheet: string, column: number) => number | null {
  const widths = new Map(
    targets.map(({ at, range: { format } }) => [
      `${at.column} ${at.sheet}`,
      format.useStandardWidth ? null : format.columnWidth,
    ]),
  );
  return (sheet, column) => widths.get(`${column} ${sheet}`) ?? null;
}

function isOwn({ range }: Target): boolean {
  const header: unknown = range.formulas[0]?.[0];
  return typeof header === 'string' && isOwnHeader(header);
}

function isEmpty({ range }: Target): boolean {
  return range.formulas.every(([content]: readonly unknown[]) => content === '');
}

function changedSince({ at }: Target): Fault {
  return new Fault({ code: 'excel-changed', what: fullAddress(at) });
}
