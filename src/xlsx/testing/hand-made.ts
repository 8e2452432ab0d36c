import { XML_HEAD } from '../../ooxml/write-xml';
import { writeZip } from '../../ooxml/write-zip';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The parts of a workbook with one sheet, as other programs write them; `parts` replace or add, null takes out. */
export function handMadeParts(
  sheet: string,
  parts: Readonly<Record<string, string | null>> = {},
): ReadonlyMap<string, string> {
  const made = new Map<string, string | null>([
    [
      '[Content_Types].xml',
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    ],
    ['_rels/.rels', relationships(['officeDocument', 'xl/workbook.xml'])],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Ark1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relationships(
        ['worksheet', 'worksheets/sheet1.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
        ['styles', 'styles.xml'],
      ),
    ],
    ['xl/sharedStrings.xml', `<sst xmlns="${MAIN}"/>`],
    ['xl/styles.xml', `<styleSheet xmlns="${MAIN}"/>`],
    ['xl/worksheets/sheet1.xml', worksheet(sheet)],
  ]);
  for (const [path, xml] of Object.entries(parts)) made.set(path, xml);
  return new Map([...made].flatMap(([path, xml]) => (xml === null ? [] : [[path, xml]])));
}

/** The same as the bytes of an .xlsx. */
export function handMade(sheet: string, parts: Readonly<Record<string, string | null>> = {}): Uint8Array {
  const encoder = new TextEncoder();
  return writeZip(
    [...handMadeParts(sheet, parts)].map(([name, xml]) => ({ name, bytes: encoder.encode(xml) })),
  );
}

/** A sheet's part around what stands in its root, or in its `sheetData` when it begins with a row. */
export function worksheet(content: string): string {
  const inner = content.startsWith('<row') || content === '' ? `<sheetData>${content}</sheetData>` : content;
  return content.startsWith('<?xml') || content.includes('worksheet')
    ? content
    : `${XML_HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${inner}</worksheet>`;
}

export function relationships(...targets: readonly (readonly [kind: string, target: string])[]): string {
  const items = targets.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

export function strings(...items: readonly string[]): string {
  return `<sst xmlns="${MAIN}">${items.map((item) => `<si>${item}</si>`).join('')}</sst>`;
}
