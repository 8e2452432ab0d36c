import type { Enrichment } from '../../core/enrichment/enrichment';
import { openPackage } from '../package/package';
import { readRelationships } from '../package/relationships';
import { calculateOnLoad, dropCalculationChain } from '../patch/calculation';
import { PackageEditor } from '../patch/package-editor';
import { addPart, addRelationship } from '../patch/parts';
import { StyleBook } from '../patch/style-book';
import type { WorkbookFile } from '../workbook-file';
import { XML_HEAD } from '../write-xml';
import { writeMarks } from './marks';
import { writeOwnColumns } from './own-columns';
import { putOwnSheet } from './own-sheets';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const NO_STYLES =
  XML_HEAD +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/**
 * A copy of the file with what the add-in adds: its columns, sheets and marks. What it put in before is written anew.
 * Every part that has no share in this is copied byte for byte.
 *
 * @throws Fault for a cell that Excel would not let be written either
 */
export function enrichWorkbook(file: WorkbookFile, { columns, sheets, marks }: Enrichment): Uint8Array {
  const editor = new PackageEditor(openPackage(file.bytes, file.file));
  const stylesPath = ensureStyles(editor, file.path);
  const styles = new StyleBook(editor.read(stylesPath));
  for (const own of columns) writeOwnColumns(editor, file, own, styles);
  writeMarks(editor, file, marks, styles);
  for (const own of sheets) putOwnSheet(editor, file, own, styles);
  editor.change(stylesPath, () => styles.xml());
  if (columns.length > 0) {
    dropCalculationChain(editor, file.path);
    editor.change(file.path, calculateOnLoad);
  }
  return editor.bytes();
}

function ensureStyles(editor: PackageEditor, workbook: string): string {
  const styles = readRelationships(editor.opened, workbook).find(({ kind }) => kind === 'styles');
  if (styles) return styles.target;
  const path = `${workbook.slice(0, workbook.lastIndexOf('/') + 1)}styles.xml`;
  addPart(editor, path, TYPE, NO_STYLES);
  addRelationship(editor, workbook, 'styles', 'styles.xml');
  return path;
}
