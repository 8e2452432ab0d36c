import type { CellContent, Edit } from '../core/workbook/edits';
import { isCellError } from '../core/workbook/snapshot';
import type { WorksheetFile } from '../xlsx';
import { sameContent, type Cell } from './model/cell';
import type { Sheet } from './model/sheet';
import type { Workbook } from './model/workbook';

/** The original file with only what changed patched in. */
export function savedWorkbook(workbook: Workbook): Uint8Array {
  if (netEdits(workbook).length > 0) throw new Error('patchWorkbook is not there yet');
  return workbook.file.bytes;
}

/** The cells whose content is another than in the file. What was changed and changed back is not among them. */
export function netEdits(workbook: Workbook): Edit[] {
  return workbook.sheets.flatMap((sheet) => (sheet.file ? editsOf(sheet, sheet.file) : []));
}

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

type Content = Pick<Cell, 'value' | 'formula'>;

const cellIn = (file: WorksheetFile, row: number, column: number): Content | undefined =>
  file.rows.get(row)?.get(column);

function contentOf(cell: Content | undefined): CellContent {
  if (!cell) return null;
  if (cell.formula !== '') return { formula: cell.formula };
  return isCellError(cell.value) ? { error: cell.value.error } : cell.value;
}
