import { readRelationships } from '../package/relationships';
import type { CellStyle, WorkbookFile } from '../workbook-file';
import { XML_HEAD } from '../../ooxml/write-xml';
import type { StyleSpec } from '../create/workbook-spec';
import type { PackageEditor } from './package-editor';
import { addPart, addRelationship } from './parts';
import { StyleBook } from './style-book';

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

/** Does something with the workbook's styles, a part that is made where there is none, and writes what was added. */
export function withStyles(editor: PackageEditor, workbook: string, work: (styles: StyleBook) => void): void {
  const path = ensureStyles(editor, workbook);
  const styles = new StyleBook(editor.read(path));
  work(styles);
  editor.change(path, () => styles.xml());
}

function ensureStyles(editor: PackageEditor, workbook: string): string {
  const styles = readRelationships(editor.opened, workbook).find(({ kind }) => kind === 'styles');
  if (styles) return styles.target;
  const path = `${workbook.slice(0, workbook.lastIndexOf('/') + 1)}styles.xml`;
  addPart(editor, path, TYPE, NO_STYLES);
  addRelationship(editor, workbook, 'styles', 'styles.xml');
  return path;
}

/** The font that styles are set on. */
export function baseFont({ styles }: WorkbookFile): { readonly name: string; readonly size: number } {
  const { name, size } = styles[0]?.font ?? { name: 'Calibri', size: 11 };
  return { name, size };
}

/** A style as read, as one to write. */
export function styleSpecOf(style: CellStyle): StyleSpec {
  const { numberFormat, fill, font, horizontal, vertical, wrap, indent, borders, locked } = style;
  const lines = Object.entries(borders).filter((side): side is [string, string] => side[1] !== null);
  return {
    numberFormat,
    ...(fill !== null && { fill }),
    font,
    ...(horizontal !== 'general' && { horizontal }),
    ...(vertical !== 'bottom' && { vertical }),
    ...(wrap && { wrap }),
    ...(indent !== undefined && indent > 0 && { indent }),
    ...(lines.length > 0 && { borders: Object.fromEntries(lines) }),
    ...(!locked && { locked }),
  };
}
