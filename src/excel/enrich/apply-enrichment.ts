import type { Enrichment, PresentEnrichment } from '../../core/enrichment/enrichment';
import { type LoadedRule, writeMarks } from './marks';
import { clearOwnColumns, writeOwnColumns } from './own-columns';
import { deleteOwnSheets, writeOwnSheet } from './own-sheets';

/**
 * Writes what the add-in adds into the open workbook, over what it put in before. Four round trips: three find
 * what is there of its own, one writes it all.
 *
 * @throws `OfficeExtension.Error` as it comes
 */
export async function applyEnrichment(
  context: Excel.RequestContext,
  { columns, sheets, marks }: Enrichment,
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
  await context.sync();

  for (const collection of charts) for (const chart of collection.items) chart.delete();
  for (const own of columns) {
    const area = areas.find(({ name }) => name === own.table)?.range ?? null;
    writeOwnColumns(worksheets.getItem(own.sheet), own, area);
  }
  writeMarks(worksheets, rules, marks);
  for (const own of sheets) writeOwnSheet(worksheets, own);
  await context.sync();
}

/** Takes away all that the add-in put in; what is the user's stays as it was. */
export async function removeEnrichment(context: Excel.RequestContext, own: PresentEnrichment): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name, items/protection/protected');
  await context.sync();
  const open = worksheets.items.filter(({ protection }) => !protection.protected);
  const formats = open.map((sheet) => sheet.getRange().conditionalFormats.load('items/type'));
  await context.sync();
  const rules = customRules(formats);
  await context.sync();

  writeMarks(worksheets, rules, []);
  clearOwnColumns(worksheets, own.columns);
  deleteOwnSheets(worksheets, own.sheets);
  await context.sync();
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
