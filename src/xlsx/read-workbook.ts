import { Fault } from '../core/fault';
import { readCustomXmlParts } from './custom-xml';
import { damaged, hasPart, type OfficePackage, openPackage } from './package/package';
import { isTrue, numberOf, readXml, relationshipId } from './package/read-xml';
import { readProperties } from './properties';
import { readExternalTargets, readRelationships, type Relationship } from './package/relationships';
import { shownFormula } from './sheet/formula-text';
import { resolvedLinks } from './sheet/links';
import { readComments, readPersons } from './sheet/comments';
import { type BoldTexts, readSharedStrings } from './sheet/shared-strings';
import { readTable } from './sheet/tables';
import { areApart } from './sheet/table-areas';
import { readWorksheet, type SheetContext } from './sheet/worksheet';
import { readTheme } from './styles/colours';
import { readStyles } from './styles/styles';
import type { WorkbookFile, WorksheetFile } from './workbook-file';

/**
 * Reads an .xlsx or .xlsm (whose macros are left alone). `file` is only for faults.
 *
 * @throws Fault for what is not a workbook, is encrypted, cut short or damaged, or would unpack to more than
 * `LARGEST_UNPACKED_MB` or `MOST_CELLS`
 */
export function readWorkbook(bytes: Uint8Array, file: string): WorkbookFile {
  const opened = openPackage(bytes, file);
  const path = workbookPath(opened);
  const relationships = readRelationships(opened, path);
  const book = readBook(opened, path);
  // Read for its faults alone: a changed copy of the workbook has a changed copy of it.
  readXml(opened, '[Content_Types].xml', { open: () => undefined });
  const target = (kind: string): string | undefined =>
    relationships.find((relationship) => relationship.kind === kind)?.target;
  const stringsPath = target('sharedStrings');
  const boldTexts: BoldTexts = new Map();
  const strings = stringsPath === undefined ? [] : readSharedStrings(opened, stringsPath, boldTexts);
  const styles = readStyles(opened, target('styles'), readTheme(opened, target('theme')));
  const { dateSystem } = book;
  const context = { strings, boldTexts, dateSystem, count: { cells: 0, bytes: opened.unpacked } };
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const persons = readPersons(opened, path);
  const read = new Set<string>();
  const sheets = book.sheets.flatMap((sheet): WorksheetFile[] => {
    const relationship = byId.get(sheet.relationship ?? '');
    // No two sheets are one part, and reading one over and over might have no end.
    if (!relationship || read.has(relationship.target)) throw damaged(file, path);
    read.add(relationship.target);
    // Charts and dialogs can be sheets too; they have no cells.
    return relationship.kind === 'worksheet'
      ? [readSheet(opened, sheet, relationship, context, persons)]
      : [];
  });
  const active = book.sheets[book.activeTab]?.name;
  return {
    bytes,
    file,
    path,
    dateSystem,
    sheets,
    names: book.names,
    styles,
    boldTexts,
    customXmlParts: readCustomXmlParts(opened, path),
    properties: readProperties(opened),
    isStructureLocked: book.isStructureLocked,
    activeSheet: Math.max(
      0,
      sheets.findIndex(({ name }) => name === active),
    ),
  };
}

/** An Office file says by a relationship which part is the main one; a workbook's root element is `workbook`. */
export function workbookPath(opened: OfficePackage): string {
  const { file } = opened;
  const main = readRelationships(opened, '').find(({ kind }) => kind === 'officeDocument')?.target;
  if (main === undefined || !main.toLowerCase().endsWith('.xml'))
    throw new Fault({ code: 'workbook-not-xlsx', file });
  if (!hasPart(opened, main)) throw damaged(file, main);
  return main;
}

interface SheetEntry {
  readonly name: string;
  readonly relationship: string | undefined;
  readonly visibility: WorksheetFile['visibility'];
}

interface Book {
  readonly dateSystem: 1900 | 1904;
  readonly sheets: readonly SheetEntry[];
  readonly names: WorkbookFile['names'];
  readonly activeTab: number;
  readonly isStructureLocked: boolean;
}

function readBook(opened: OfficePackage, path: string): Book {
  const sheets: SheetEntry[] = [];
  const names: { name: string; formula: string }[] = [];
  let root: string | null = null;
  let dateSystem: 1900 | 1904 = 1900;
  let activeTab = 0;
  let isStructureLocked = false;
  let definedName: { readonly name: string; text: string } | null = null;
  readXml(opened, path, {
    open: (name, attributes) => {
      root ??= name;
      if (root !== 'workbook') throw new Fault({ code: 'workbook-not-xlsx', file: opened.file });
      if (name === 'workbookPr' && isTrue(attributes['date1904'])) dateSystem = 1904;
      if (name === 'workbookProtection') isStructureLocked = isTrue(attributes['lockStructure']);
      if (name === 'workbookView') activeTab = numberOf(attributes['activeTab']) ?? 0;
      if (name === 'sheet')
        sheets.push({
          name: attributes['name'] ?? '',
          relationship: relationshipId(attributes),
          visibility: visibilityOf(attributes['state']),
        });
      // Names of one sheet, and those that Excel makes for itself, are not the workbook's.
      if (
        name === 'definedName' &&
        !('localSheetId' in attributes) &&
        !/^_xl/i.test(attributes['name'] ?? '')
      )
        definedName = { name: attributes['name'] ?? '', text: '' };
    },
    text: (piece) => {
      if (definedName) definedName.text += piece;
    },
    close: (name) => {
      if (name !== 'definedName' || !definedName) return;
      names.push({ name: definedName.name, formula: `=${shownFormula(definedName.text, null)}` });
      definedName = null;
    },
  });
  const different = new Set(sheets.map(({ name }) => name.toLowerCase()));
  if (sheets.length === 0 || different.size < sheets.length) throw damaged(opened.file, path);
  return { dateSystem, sheets, names, activeTab, isStructureLocked };
}

function visibilityOf(state: string | undefined): WorksheetFile['visibility'] {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}

function readSheet(
  opened: OfficePackage,
  { name, visibility }: SheetEntry,
  { target: path }: Relationship,
  context: Omit<SheetContext, 'tables'>,
  persons: ReadonlyMap<string, string>,
): WorksheetFile {
  const tablePaths = readRelationships(opened, path)
    .filter(({ kind }) => kind === 'table')
    .map(({ target }) => target);
  const tables = [...new Set(tablePaths)].map((target) => readTable(opened, target));
  if (!areApart(tables.map(({ area }) => area))) throw damaged(opened.file, path);
  const comments = readComments(opened, path, persons);
  const { unresolvedLinks, ...content } = readWorksheet(opened, path, { ...context, tables });
  const links = resolvedLinks(unresolvedLinks, readExternalTargets(opened, path));
  return { name, path, visibility, tables, comments, links, ...content };
}
