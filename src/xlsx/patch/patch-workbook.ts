import { openPackage } from '../package/package';
import type { WorkbookFile } from '../workbook-file';
import { calculateOnLoad, dropCalculationChain } from './calculation';
import { changeCustomXml } from './custom-xml';
import { PackageEditor } from './package-editor';
import { patchSheet } from './patch-sheet';
import { planCells } from './plan-cells';
import { withStyles } from './style-part';
import { renameColumns, renamedColumns } from './table-headers';
import type { WorkbookChanges } from './workbook-changes';
import { writeAddedSheet, writeLooks } from './write-looks';

/**
 * A changed copy of the file. Every part that need not change is copied as it is, compressed bytes and order included;
 * in a sheet only the changed cells are written anew, each with the style that it had. All edits are made, or none.
 *
 * @throws Fault for an edit whose cell no longer holds `was`, or that Excel would not allow either (part of an array
 * formula); RangeError for a text longer than a cell holds
 */
export function patchWorkbook(file: WorkbookFile, changes: WorkbookChanges): Uint8Array {
  const editor = new PackageEditor(openPackage(file.bytes, file.file));
  const { looks = [], addedSheets = [] } = changes;
  const sheets = planCells(file, changes);
  for (const writes of sheets) {
    for (const renamed of renamedColumns(file, writes))
      editor.change(renamed.table.path, (text) => renameColumns(text, renamed));
    editor.change(writes.sheet.path, (text) => patchSheet(text, writes, file.file));
  }
  if (looks.length > 0 || addedSheets.length > 0)
    withStyles(editor, file.path, (styles) => {
      for (const one of looks) writeLooks(editor, file, one, styles);
      for (const one of addedSheets) writeAddedSheet(editor, file, one, styles);
    });
  if (sheets.some(({ changesFormulas }) => changesFormulas)) dropCalculationChain(editor, file.path);
  if (sheets.some(({ changesFormulas }) => changesFormulas) || (sheets.length > 0 && hasFormulas(file)))
    editor.change(file.path, calculateOnLoad);
  for (const change of changes.customXml ?? []) changeCustomXml(editor, file.path, change);
  return editor.bytes();
}

function hasFormulas({ sheets }: WorkbookFile): boolean {
  for (const { rows } of sheets)
    for (const cells of rows.values())
      for (const { formula } of cells.values()) if (formula !== '') return true;
  return false;
}
