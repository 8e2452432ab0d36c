import type { SheetChart } from '../create/sheet-chart';
import { chartXml } from '../../ooxml/chart-xml';
import { drawingXml } from '../create/drawing-xml';
import { sheetXml } from '../create/sheet-xml';
import type { SheetSpec } from '../create/workbook-spec';
import type { WorkbookFile } from '../workbook-file';
import { element } from '../../ooxml/write-xml';
import type { PackageEditor } from './package-editor';
import { addPart, addRelationship, freePath, removeRelated } from './parts';
import { attributesOf, rootOf, tagsOf } from './scan-xml';
import { spliced } from './splice';

const TYPES = 'application/vnd.openxmlformats-officedocument';

/** A sheet to write into a workbook that is there, with what it needs of the workbook. */
export interface SheetToWrite {
  readonly spec: SheetSpec;
  readonly charts: readonly SheetChart[];
  readonly styles: { readonly numberOf: (style: string | undefined) => number };
}

/** Adds a sheet after the others. Gives its path. */
export function addSheet(editor: PackageEditor, file: WorkbookFile, sheet: SheetToWrite): string {
  const path = newSheet(editor, file, sheet.spec);
  writeSheet(editor, path, sheet);
  return path;
}

/** Writes a sheet anew, charts and all; what belonged to it before goes. */
export function replaceSheet(editor: PackageEditor, path: string, sheet: SheetToWrite): void {
  removeRelated(editor, path);
  writeSheet(editor, path, sheet);
}

function writeSheet(editor: PackageEditor, path: string, { spec, charts, styles }: SheetToWrite): void {
  const drawing = charts.length > 0 ? addCharts(editor, path, charts) : undefined;
  const around = { styles, tables: [], isActive: false, ...(drawing !== undefined && { drawing }) };
  editor.write(path, sheetXml(spec, around));
}

/** A part for the sheet, known to the workbook. */
function newSheet(
  editor: PackageEditor,
  { path: workbook }: WorkbookFile,
  { name, visibility = 'visible' }: SheetSpec,
): string {
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const path = freePath(editor, (number) => `${folder}worksheets/sheet${number}.xml`);
  // Its text comes later; the part must be known to be taken.
  addPart(editor, path, `${TYPES}.spreadsheetml.worksheet+xml`, '');
  const id = addRelationship(editor, workbook, 'worksheet', path.slice(folder.length));
  editor.change(workbook, (text) => {
    const { prefix } = rootOf(text);
    const sheets = [...tagsOf(text)].filter((tag) => tag.name === `${prefix}sheet` && tag.kind !== 'close');
    const given = sheets.map((tag) => attributesOf(text, tag));
    const ids = given.map((one) => Number(one.get('sheetId')));
    const idName = [...(given[0]?.keys() ?? [])].find((key) => /:id$/.test(key)) ?? 'r:id';
    const end = text.indexOf(`</${prefix}sheets>`);
    const state = visibility === 'visible' ? undefined : visibility;
    const values = { name, sheetId: Math.max(0, ...ids) + 1, state, [idName]: id };
    const sheet = element(`${prefix}sheet`, values);
    return spliced(text, [{ start: end, end, text: sheet }]);
  });
  return path;
}

function addCharts(editor: PackageEditor, sheetPath: string, charts: readonly SheetChart[]): string {
  const folder = sheetPath.slice(0, sheetPath.lastIndexOf('/worksheets/') + 1);
  const drawing = freePath(editor, (number) => `${folder}drawings/drawing${number}.xml`);
  addPart(editor, drawing, `${TYPES}.drawing+xml`, '');
  const ids = charts.map((chart) => {
    const path = freePath(editor, (number) => `${folder}charts/chart${number}.xml`);
    addPart(editor, path, `${TYPES}.drawingml.chart+xml`, chartXml(chart));
    return addRelationship(editor, drawing, 'chart', `../${path.slice(folder.length)}`);
  });
  editor.write(drawing, drawingXml(charts, ids));
  return addRelationship(editor, sheetPath, 'drawing', `../${drawing.slice(folder.length)}`);
}
