import { quotedSheetName, type Area } from '../../core/workbook/address';
import { keepsSpace } from '../cell-xml';
import { writeZip, type ZipPart } from '../../ooxml/write-zip';
import { storedFormula } from '../sheet/formula-text';
import { attributes, element, escapeText, escapeXml, XML_HEAD } from '../../ooxml/write-xml';
import { areaOf, type LaidTable, OFFICE_RELATIONSHIPS, rowsName, sheetXml } from './sheet-xml';
import { flag } from './cell-format';
import { StyleTable } from './style-table';
import { tableXml } from './table-xml';
import type { SheetSpec, TableSpec, WorkbookSpec } from './workbook-spec';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * Makes the .xlsx of a new workbook. The same specification always gives the same bytes.
 *
 * @throws RangeError for a specification that contradicts itself: an unknown style, a table without headers
 */
export function createWorkbook<Style extends string>(spec: WorkbookSpec<Style>): Uint8Array {
  const styles = new StyleTable(spec);
  const strings = new SharedStrings();
  const overrides: [path: string, type: string][] = [];
  const parts: [path: string, xml: string][] = [];
  const add = (path: string, type: string, xml: string): void => {
    overrides.push([path, type]);
    parts.push([path, xml]);
  };
  add('xl/workbook.xml', `${TYPES}.sheet.main+xml`, workbookXml(spec));
  let tableCount = 0;
  for (const [index, sheet] of spec.sheets.entries()) {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const tables = (sheet.tables ?? []).map((table) => laidTable(table, sheet));
    const isActive = index === (spec.activeSheet ?? 0);
    add(
      path,
      `${TYPES}.worksheet+xml`,
      sheetXml(sheet, { styles, shared: (text) => strings.add(text), tables, isActive }),
    );
    const targets = tables.map(({ spec, area, columns }) => {
      tableCount += 1;
      add(
        `xl/tables/table${tableCount}.xml`,
        `${TYPES}.table+xml`,
        tableXml(tableCount, spec, area, columns),
      );
      return ['table', `../tables/table${tableCount}.xml`] as const;
    });
    if (targets.length > 0)
      parts.push([`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, officeRelationships(targets)]);
  }
  add('xl/styles.xml', `${TYPES}.styles+xml`, styles.xml());
  add('xl/sharedStrings.xml', `${TYPES}.sharedStrings+xml`, strings.xml());
  add('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml', propertiesXml(spec));
  const sheetTargets = spec.sheets.map(
    (_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const,
  );
  const all: readonly [path: string, xml: string][] = [
    ['[Content_Types].xml', contentTypesXml(overrides)],
    ['_rels/.rels', packageRelationships()],
    [
      'xl/_rels/workbook.xml.rels',
      officeRelationships([
        ...sheetTargets,
        ['styles', 'styles.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
      ]),
    ],
    ...parts,
  ];
  const encoder = new TextEncoder();
  return writeZip(all.map(([name, xml]): ZipPart => ({ name, bytes: encoder.encode(xml) })));
}

/** Each text once, in order of first use. */
class SharedStrings {
  private readonly numbers = new Map<string, number>();
  private uses = 0;

  add(text: string): number {
    this.uses += 1;
    const number = this.numbers.get(text) ?? this.numbers.size;
    this.numbers.set(text, number);
    return number;
  }

  xml(): string {
    const items = [...this.numbers.keys()].map(
      (text) =>
        `<si><t${attributes({ 'xml:space': keepsSpace(text) })}>${escapeXml(escapeText(text))}</t></si>`,
    );
    const counts = { xmlns: MAIN, count: this.uses, uniqueCount: this.numbers.size };
    return XML_HEAD + element('sst', counts, items.join(''));
  }
}

function laidTable(spec: TableSpec, { rows }: SheetSpec): LaidTable & { readonly spec: TableSpec } {
  const area = areaOf(spec.area);
  const columns = spec.columnNames ?? headersIn(area, rows, spec.name);
  return { name: spec.name, area, columns, sums: spec.totals?.sums ?? [], spec };
}

function headersIn({ top, left, columns }: Area, rows: SheetSpec['rows'], table: string): readonly string[] {
  const headers = Array.from({ length: columns }, (_, offset) => {
    const cell = rows[top]?.[left + offset] ?? null;
    const value = typeof cell === 'object' ? cell?.value : cell;
    return typeof value === 'string' ? value : '';
  });
  // Excel repairs, and so changes, a file in which two columns of a table have the same name.
  const different = new Set(headers.map((header) => header.toLowerCase()));
  if (different.has('') || different.size < columns)
    throw new RangeError(`The columns of the table ${table} need headers, no two alike.`);
  return headers;
}

function workbookXml({ dateSystem, sheets, names = [], activeSheet = 0 }: WorkbookSpec): string {
  const sheetElements = sheets.map(({ name, visibility = 'visible' }, index) =>
    element('sheet', {
      name,
      sheetId: index + 1,
      state: visibility === 'visible' ? undefined : visibility,
      'r:id': `rId${index + 1}`,
    }),
  );
  const titles = sheets.flatMap(({ name, print }, index) => {
    if (!print?.repeatRows) return [];
    const reference = `${quotedSheetName(name)}!${rowsName(...print.repeatRows)}`;
    return nameXml({ name: '_xlnm.Print_Titles', localSheetId: index }, reference);
  });
  const own = names.map(({ name, formula }) =>
    nameXml({ name }, storedFormula(formula.replace(/^=/, ''), null)),
  );
  const definedNames = [...titles, ...own].join('');
  return (
    XML_HEAD +
    element(
      'workbook',
      { xmlns: MAIN, 'xmlns:r': OFFICE_RELATIONSHIPS },
      element('workbookPr', { date1904: flag(dateSystem === 1904) }) +
        element('bookViews', {}, element('workbookView', { activeTab: activeSheet || undefined })) +
        element('sheets', {}, sheetElements.join('')) +
        (definedNames === '' ? '' : element('definedNames', {}, definedNames)) +
        '<calcPr calcId="191029"/>',
    )
  );
}

function nameXml(values: Readonly<Record<string, string | number>>, formula: string): string {
  return element('definedName', values, escapeXml(formula));
}

function officeRelationships(targets: readonly (readonly [kind: string, target: string])[]): string {
  return relationshipsXml(targets.map(([kind, target]) => [`${OFFICE_RELATIONSHIPS}/${kind}`, target]));
}

function packageRelationships(): string {
  return relationshipsXml([
    [`${OFFICE_RELATIONSHIPS}/officeDocument`, 'xl/workbook.xml'],
    [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  ]);
}

function relationshipsXml(targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(([Type, Target], index) =>
    element('Relationship', { Id: `rId${index + 1}`, Type, Target }),
  );
  return XML_HEAD + element('Relationships', { xmlns: `${PACKAGE}/relationships` }, items.join(''));
}

function contentTypesXml(overrides: readonly (readonly [path: string, type: string])[]): string {
  const items = overrides.map(([path, ContentType]) =>
    element('Override', { PartName: `/${path}`, ContentType }),
  );
  return (
    XML_HEAD +
    element(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }) +
        element('Default', { Extension: 'xml', ContentType: 'application/xml' }) +
        items.join(''),
    )
  );
}

function propertiesXml({ title, language, creator, created }: WorkbookSpec): string {
  const date = { 'xsi:type': 'dcterms:W3CDTF' };
  return (
    XML_HEAD +
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      element('dc:title', {}, escapeXml(title)) +
        element('dc:creator', {}, escapeXml(creator)) +
        element('dcterms:created', date, escapeXml(created)) +
        element('dcterms:modified', date, escapeXml(created)) +
        element('dc:language', {}, escapeXml(language)),
    )
  );
}
