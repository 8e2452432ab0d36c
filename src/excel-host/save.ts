import type { CellContent, Edit } from '../core/workbook/edits';
import { isCellError } from '../core/workbook/snapshot';
import { patchWorkbook, type CustomXmlChange, type FormulaResult, type WorksheetFile } from '../xlsx';
import { sameContent, type Cell } from './model/cell';
import type { CustomXmlPart } from './model/custom-xml-part';
import { addedSheets, changedLooks } from './save-looks';
import { settingsXml } from './model/settings-part';
import type { Sheet } from './model/sheet';
import type { Workbook } from './model/workbook';

/** The original file with only what changed patched in: contents of cells, results of formulas, custom XML, settings. */
export function savedWorkbook(workbook: Workbook): Uint8Array {
  workbook.calculateIfDue();
  const edits = workbook.sheets.flatMap((sheet) => (sheet.file ? editsOf(sheet, sheet.file) : []));
  const results =
    edits.length > 0
      ? workbook.sheets.flatMap((sheet) => (sheet.file ? resultsOf(sheet, sheet.file) : []))
      : [];
  return patchWorkbook(workbook.file, {
    edits,
    results,
    customXml: customXmlChanges(workbook),
    looks: changedLooks(workbook),
    addedSheets: addedSheets(workbook),
  });
}

/** Cells whose content is another than in the file; what was changed and changed back is not among them. */
function editsOf(sheet: Sheet, file: WorksheetFile): Edit[] {
  const edits: Edit[] = [];
  const compare = (row: number, column: number): void => {
    const was = cellIn(file, row, column);
    const is = sheet.rawCell(row, column);
    if (!sameContent(was, is))
      edits.push({ address: { sheet: file.name, row, column }, was: contentOf(was), to: contentOf(is) });
  };
  for (const { row, column } of sheet.cells()) compare(row, column);
  for (const [row, columns] of file.rows)
    for (const column of columns.keys()) if (!sheet.rawCell(row, column)) compare(row, column);
  return edits;
}

/** Formulas that came to something else than in the file. */
function resultsOf(sheet: Sheet, file: WorksheetFile): FormulaResult[] {
  const results: FormulaResult[] = [];
  for (const { row, column, cell } of sheet.cells()) {
    const was = cellIn(file, row, column);
    if (cell.formula === '' || (was && sameContent({ ...was, formula: '' }, { ...cell, formula: '' })))
      continue;
    results.push({ address: { sheet: file.name, row, column }, value: cell.value });
  }
  return results;
}

function customXmlChanges({ file, customXmlParts, settings, settingsPart }: Workbook): CustomXmlChange[] {
  const kept = new Map(customXmlParts.map((part) => [part.path, part]));
  const inFile = file.customXmlParts.filter(({ path }) => path !== settingsPart?.path);
  return [
    ...inFile.flatMap(({ path, xml }) => {
      const now = kept.get(path)?.xml ?? null;
      return now === xml ? [] : [{ path, xml: now }];
    }),
    ...customXmlParts.flatMap(({ path, xml }) => (path === null ? [{ path, xml }] : [])),
    ...settingsChange(settingsPart, settings),
  ];
}

function settingsChange(
  part: CustomXmlPart | null,
  settings: ReadonlyMap<string, unknown>,
): CustomXmlChange[] {
  const xml = settings.size > 0 ? settingsXml(settings) : null;
  if (xml === (part?.xml ?? null)) return [];
  if (part?.path) return [{ path: part.path, xml }];
  return xml === null ? [] : [{ path: null, xml }];
}

type Content = Pick<Cell, 'value' | 'formula'>;

const cellIn = (file: WorksheetFile, row: number, column: number): Content | undefined =>
  file.rows.get(row)?.get(column);

function contentOf(cell: Content | undefined): CellContent {
  if (!cell) return null;
  if (cell.formula !== '') return { formula: cell.formula };
  return isCellError(cell.value) ? { error: cell.value.error } : cell.value;
}
