import type { Enrichment } from '../../core/enrichment/enrichment';
import { openPackage } from '../package/package';
import { calculateOnLoad, dropCalculationChain } from '../patch/calculation';
import { PackageEditor } from '../patch/package-editor';
import { withStyles } from '../patch/style-part';
import type { WorkbookFile } from '../workbook-file';
import { keepFormats } from './kept-formats';
import { writeMarks } from './marks';
import { writeOwnColumns } from './own-columns';
import { putOwnSheet } from './own-sheets';

/**
 * A copy of the file with what the add-in adds: its columns, sheets and marks. What it put in before is written anew.
 * Every part that has no share in this is copied byte for byte.
 *
 * @throws Fault for a cell that Excel would not let be written either
 */
export function enrichWorkbook(
  file: WorkbookFile,
  { columns, formats, sheets, marks }: Enrichment,
): Uint8Array {
  const editor = new PackageEditor(openPackage(file.bytes, file.file));
  withStyles(editor, file.path, (styles) => {
    if (formats) keepFormats(editor, file, formats);
    for (const own of columns) writeOwnColumns(editor, file, own, styles);
    writeMarks(editor, file, marks, styles);
    for (const own of sheets) putOwnSheet(editor, file, own, styles);
  });
  if (columns.length > 0) {
    dropCalculationChain(editor, file.path);
    editor.change(file.path, calculateOnLoad);
  }
  return editor.bytes();
}
